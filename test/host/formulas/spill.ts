import { type Area, intersect } from '../model/area.ts';
import type { ModelValue } from '../model/workbook-snapshot.ts';
import type { EvaluatedValue } from './formula-evaluator.ts';
import type { FormulaCell } from './formula-index.ts';

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
}

/**
 * Where the result goes: one cell, or an array into the free cells to the right and below. A cell in the way, or a
 * table around the formula, gives `#SPILL!` and leaves everything as it was.
 */
export function placeSpill(formula: FormulaCell, value: EvaluatedValue): readonly PlacedValue[] {
  const { row, column, cell } = formula;
  const before = cell.spill;
  const emptied =
    before === undefined ? [] : cellsOf({ row, column, ...before }, row, column).map((at) => ({ ...at, value: '' }));
  cell.spill = undefined;
  if (typeof value !== 'object') return [...emptied, { row, column, value }];
  const area = { row, column, rows: value.length, columns: value[0]?.length ?? 0 };
  if (isBlocked(formula, area, before)) return [...emptied, { row, column, value: '#SPILL!' }];
  cell.spill = { rows: area.rows, columns: area.columns };
  const values = value.flatMap((line, down) =>
    line.map((one, right) => ({ row: row + down, column: column + right, value: one })),
  );
  const kept = emptied.filter(
    (at) => intersect(area, { row: at.row, column: at.column, rows: 1, columns: 1 }) === null,
  );
  return [...kept, ...values];
}

function cellsOf(area: Area, ownRow: number, ownColumn: number): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row !== ownRow || column !== ownColumn) cells.push({ row, column });
    }
  }
  return cells;
}

function isBlocked(
  { sheet, row, column }: FormulaCell,
  area: Area,
  before: { readonly rows: number; readonly columns: number } | undefined,
): boolean {
  const isAlone = area.rows === 1 && area.columns === 1;
  if (isAlone) return false;
  if (sheet.tables.some((table) => intersect(table.area, area) !== null)) return true;
  const own = before === undefined ? null : { row, column, ...before };
  return cellsOf(area, row, column).some((at) => {
    if (own !== null && intersect(own, { ...at, rows: 1, columns: 1 }) !== null) return false;
    const cell = sheet.cell(at.row, at.column);
    return cell !== undefined && (cell.value !== '' || cell.formula !== null);
  });
}
