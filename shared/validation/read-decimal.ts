import { parseDecimal } from '../values/decimal.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a measure with decimals: the points of an evaluator. */
export function decimalReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseDecimal(cell);
    if (parsed.ok) {
      if (parsed.rounded)
        report.information('DECIMAL_ROUNDED', field, { read: quoted(cell), hundredths: parsed.value });
      return parsed.value;
    }
    if (parsed.reason !== 'missing') {
      report.error('DECIMAL_UNREADABLE', field, { read: quoted(cell), reason: parsed.reason });
    }
    return null;
  };
}
