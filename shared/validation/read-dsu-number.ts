import { dsuNumberText, parseDsuNumber } from '../values/dsu-number.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a DSU number. The short form stays short here: its year is in another column (`completeDsuNumber`). */
export function dsuNumberReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseDsuNumber(cell);
    if (parsed.ok) return parsed.year === null ? parsed.short : dsuNumberText(parsed.year, parsed.short);
    if (parsed.reason === 'form') report.error('DSU_FORM', field, { read: quoted(cell), reason: 'form' });
    return null;
  };
}
