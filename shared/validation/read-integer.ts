import { parseInteger } from '../values/integer.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a count: hours, activities, members. */
export function integerReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseInteger(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason !== 'missing') {
      report.error('NUMBER_UNREADABLE', field, { read: quoted(cell), reason: parsed.reason });
    }
    return null;
  };
}
