import { dsuNumberText, nearDsuNumber, parseDsuNumber } from '../values/dsu-number.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a DSU number. The short form stays short here: its year is in another column (`dsuCheck` completes it). */
export function dsuNumberReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseDsuNumber(cell);
    if (parsed.ok) return parsed.year === null ? parsed.short : dsuNumberText(parsed.year, parsed.short);
    if (parsed.reason === 'missing') return null;
    const facts = { read: quoted(cell), reason: parsed.reason };
    const replacement = nearDsuNumber(cell);
    if (replacement === null) report.error('DSU_FORM', field, facts);
    else report.error('DSU_FORM', field, facts, { kind: 'writeDsuNumber', replacement });
    return null;
  };
}
