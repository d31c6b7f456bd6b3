import { type Area, intersect, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';
import type { CellsChangeType } from './model-change.ts';
import { Refusal } from './refusal.ts';
import type { SheetModel } from './sheet-model.ts';
import { isWhole, type Shift } from './shift-cells.ts';
import type { Permission } from './workbook-model.ts';

/** What a protected sheet must allow for the shift. */
export function shiftPermission(shift: Shift): Permission {
  if (shift.kind === 'insert') return shift.axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns';
  return shift.axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns';
}

/** The cells put in or taken out. */
export function shiftedArea(shift: Shift): Area {
  const [from, to] = shift.across;
  return shift.axis === 'row'
    ? { row: shift.at, column: from, rows: shift.count, columns: to - from }
    : { row: from, column: shift.at, rows: to - from, columns: shift.count };
}

/** Excel's name for the change. */
export function shiftChangeType(shift: Shift): CellsChangeType {
  if (!isWhole(shift)) return shift.kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (shift.axis === 'row') return shift.kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return shift.kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
}

/** Cells cannot be pushed through a table that the push would tear apart. */
export function assertNoTableTorn(sheet: SheetModel, shift: Shift): void {
  if (isWhole(shift)) return;
  const [from, to] = shift.across;
  const swept =
    shift.axis === 'row'
      ? { row: shift.at, column: from, rows: SHEET_ROWS - shift.at, columns: to - from }
      : { row: from, column: shift.at, rows: to - from, columns: SHEET_COLUMNS - shift.at };
  for (const { area } of sheet.tables) {
    const crossed = intersect(swept, area);
    if (crossed === null) continue;
    const torn = shift.axis === 'row' ? crossed.columns < area.columns : crossed.rows < area.rows;
    if (torn) throw new Refusal('InsertDeleteConflict', 'The operation would move cells of a table');
  }
}
