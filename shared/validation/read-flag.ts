import { parseFlag } from '../values/flag.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a yes or no. */
export function flagReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseFlag(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason !== 'missing') report.error('FLAG_UNREADABLE', field, { read: quoted(cell) });
    return null;
  };
}
