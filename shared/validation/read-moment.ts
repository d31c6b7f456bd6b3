import { parseMoment } from '../values/moment.ts';
import { type CellReader, quotedDate } from './cell-reader.ts';

/** Reads a moment in Rome time; a day without an hour does not pass for midnight. */
export function momentReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseMoment(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason === 'nonexistent') report.error('MOMENT_NONEXISTENT', field, { read: quotedDate(cell) });
    else if (parsed.reason === 'impossible') report.error('DATE_IMPOSSIBLE', field, { read: quotedDate(cell) });
    else if (parsed.reason !== 'missing') {
      report.error('MOMENT_UNREADABLE', field, { read: quotedDate(cell), reason: parsed.reason });
    }
    return null;
  };
}
