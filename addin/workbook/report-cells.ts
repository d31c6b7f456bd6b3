import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type { ReportColumn } from '../../shared/report/semester-report.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { parseDate } from '../../shared/values/date.ts';
import { serialFromDate } from '../../shared/values/excel-serial.ts';
import { parseInteger } from '../../shared/values/integer.ts';
import { parseMoney } from '../../shared/values/money.ts';

/**
 * A figure of the report as a worksheet shows it: cents as euro, hundredths as decimals, shares as Excel's, days as
 * serials. A figure of the store not known yet prints *n.d.*, a cell to be filled in stays blank.
 */
export function toExcel(value: CellValue, column: ReportColumn): CellValue {
  if (value === null) return column.source === 'manual' ? null : workbookWords.notKnown;
  if (column.type === 'date' && typeof value === 'string') return serialOf(value) ?? value;
  return typeof value === 'number' ? value / (SCALES[column.type] ?? 1) : value;
}

/** What a cell of the worksheet says to the report. What cannot be read stays as typed, for the checks to name. */
export function fromExcel(value: CellValue, column: ReportColumn): CellValue {
  const typed = typeof value === 'string' ? value.trim() : value;
  if (typed === null || typed === '' || typed === workbookWords.notKnown) return null;
  switch (column.type) {
    case 'text':
    case 'choice':
      return typeof typed === 'number' ? String(typed) : typed;
    case 'date':
      return orAsTyped(parseDate(typed), typed);
    case 'integer':
      return orAsTyped(parseInteger(typed), typed);
    case 'money':
    case 'decimal':
      // Both are hundredths, written alike.
      return orAsTyped(parseMoney(typed), typed);
    case 'percent':
      return typeof typed === 'number' ? Math.round(typed * 10_000) : typed;
  }
}

const SCALES: Readonly<Partial<Record<ReportColumn['type'], number>>> = { money: 100, decimal: 100, percent: 10_000 };

function orAsTyped<Value extends CellValue>(
  parsed: { readonly ok: true; readonly value: Value } | { readonly ok: false },
  typed: CellValue,
): CellValue {
  return parsed.ok ? parsed.value : typed;
}

function serialOf(date: string): number | null {
  const parsed = parseDate(date);
  return parsed.ok ? serialFromDate(parsed.value) : null;
}
