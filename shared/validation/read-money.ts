import { parseMoney } from '../values/money.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads an amount; zero is an amount, a blank is not, and below zero there is none. */
export function moneyReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseMoney(cell);
    if (parsed.ok) {
      if (parsed.value < 0) {
        report.error('MONEY_NEGATIVE', field, { read: quoted(cell) });
        return null;
      }
      if (parsed.rounded) report.information('MONEY_ROUNDED', field, { read: quoted(cell), cents: parsed.value });
      return parsed.value;
    } else if (parsed.reason !== 'missing') {
      report.error('MONEY_UNREADABLE', field, { read: quoted(cell), reason: parsed.reason });
    }
    return null;
  };
}
