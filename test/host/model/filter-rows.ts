import type { Area } from './area.ts';
import { displayText } from './display-text.ts';
import type { SheetModel } from './sheet-model.ts';
import type { FilterCriterion } from './workbook-snapshot.ts';

/** Hides, in every filtered range of the sheet, the rows that do not meet the criteria; shows the others. */
export function applyFilters(sheet: SheetModel): void {
  sheet.filteredRows = new Set();
  for (const { area, criteria } of filteredRanges(sheet)) {
    if (criteria.length === 0) continue;
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      if (!criteria.every((criterion) => meets(sheet, row, area.column + criterion.column, criterion))) {
        sheet.filteredRows.add(row);
      }
    }
  }
}

function filteredRanges(sheet: SheetModel): { area: Area; criteria: readonly FilterCriterion[] }[] {
  const ranges = sheet.tables.map((table) => ({
    area: table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area,
    criteria: table.criteria,
  }));
  return sheet.autoFilter === null ? ranges : [...ranges, sheet.autoFilter];
}

function meets(sheet: SheetModel, row: number, column: number, criterion: FilterCriterion): boolean {
  const value = sheet.value(row, column);
  const text = displayText(value, sheet.format(row, column).numberFormat);
  if (criterion.filterOn === 'Values') {
    return (criterion.values ?? []).some((shown) => shown.toLowerCase() === text.toLowerCase());
  }
  const tests = [criterion.criterion1, criterion.criterion2].filter((test) => test !== undefined);
  if (tests.length === 0) return true;
  const results = tests.map((test) => meetsCustom(value, text, test));
  return criterion.operator === 'Or' ? results.some(Boolean) : results.every(Boolean);
}

function meetsCustom(value: string | number | boolean, text: string, test: string): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(test) ?? [];
  const number = Number(wanted);
  if (typeof value === 'number' && wanted !== '' && Number.isFinite(number)) {
    return (
      {
        '=': value === number,
        '<>': value !== number,
        '<': value < number,
        '>': value > number,
        '<=': value <= number,
        '>=': value >= number,
      }[sign] ?? false
    );
  }
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const same = new RegExp(`^${pattern}$`, 'is').test(text);
  return sign === '=' ? same : sign === '<>' ? !same : false;
}
