import { dateWithin, parseDate } from '../values/date.ts';
import { formatDate } from '../values/format-date.ts';
import { type CellReader, quotedDate } from './cell-reader.ts';

/** Reads a day; two digits of a year are not enough to know the century. */
export function dateReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseDate(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason === 'impossible') report.error('DATE_IMPOSSIBLE', field, { read: quotedDate(cell) });
    else if (parsed.reason !== 'missing') {
      const facts = { read: quotedDate(cell), reason: parsed.reason };
      const within = dateWithin(cell);
      if (within === null) report.error('DATE_UNREADABLE', field, facts);
      else report.error('DATE_UNREADABLE', field, facts, { kind: 'writeDate', replacement: formatDate(within) });
    }
    return null;
  };
}
