import type { Area } from './area.ts';
import { isErrorValue } from './parse-input.ts';
import { translateFormula } from './references.ts';
import type { Cell, SheetModel } from './sheet-model.ts';
import type { ModelValue } from './workbook-snapshot.ts';

export interface SortKey {
  /** Column offset within the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Reorders the area's rows by value as Excel does (numbers, texts, FALSE, TRUE, errors, blanks last); looks go along. */
export function sortArea(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: area.rows }, (_, index) => index);
  const order = rows.toSorted((one, other) => {
    for (const key of keys) {
      const column = area.column + key.column;
      const first = sheet.value(area.row + one, column);
      const second = sheet.value(area.row + other, column);
      const result = compareValues(first, second, key.ascending);
      if (result !== 0) return result;
    }
    return one - other;
  });
  const taken = order.map((from) => takeRow(sheet, area, area.row + from));
  taken.forEach(({ cells, from }, index) => {
    const to = area.row + index;
    for (const [column, cell] of cells) {
      if (cell.formula !== null) cell.formula = translateFormula(cell.formula, to - from, 0);
      const row = sheet.rows[to] ?? new Map<number, Cell>();
      sheet.rows[to] = row;
      row.set(column, cell);
    }
  });
}

function takeRow(sheet: SheetModel, area: Area, from: number): { cells: [number, Cell][]; from: number } {
  const row = sheet.rows[from];
  const cells = [...(row ?? [])].filter(([column]) => column >= area.column && column < area.column + area.columns);
  for (const [column] of cells) row?.delete(column);
  return { cells, from };
}

function compareValues(one: ModelValue, other: ModelValue, ascending: boolean): number {
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
  const kinds = kindOf(one) - kindOf(other);
  const result = kinds !== 0 ? kinds : compareSameKind(one, other);
  return ascending ? result : -result;
}

function kindOf(value: ModelValue): number {
  if (typeof value === 'number') return 0;
  if (isErrorValue(value)) return 3;
  return typeof value === 'string' ? 1 : 2;
}

const collator = new Intl.Collator('it-IT', { sensitivity: 'base' });

function compareSameKind(one: ModelValue, other: ModelValue): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}
