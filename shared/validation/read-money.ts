import { parseMoney } from '../values/money.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads an amount; zero is an amount, a blank is not, and below zero there is none. */
export function moneyReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseMoney(cell);
    if (parsed.ok) {
      if (parsed.value >= 0) return parsed.value;
      report.error('MONEY_NEGATIVE', field, { read: quoted(cell) });
    } else if (parsed.reason !== 'missing') {
      report.error('MONEY_UNREADABLE', field, { read: quoted(cell), reason: parsed.reason });
    }
    return null;
  };
}
