import { type Area, contains } from '../../model/area.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import { tableBody } from '../../model/tables.ts';

/** The rows that belong together around a cell, without their heading. */
export interface DataArea {
  readonly body: Area;
  /** The table they are in; null for a plain range. */
  readonly tableId: string | null;
}

/** What Excel would sort or filter when the cell is selected: its table, the filtered range, or the block around it. */
export function dataAreaAt(sheet: SheetModel, row: number, column: number): DataArea {
  const table = sheet.tableAt(row, column);
  if (table) return { body: tableBody(table), tableId: table.id };
  const filtered = sheet.autoFilter?.area;
  const block = filtered && contains(filtered, row, column) ? filtered : blockAround(sheet, row, column);
  return { body: { ...block, row: block.row + 1, rows: Math.max(0, block.rows - 1) }, tableId: null };
}

/** Grows from the cell until a blank row and a blank column surround the block. */
function blockAround(sheet: SheetModel, row: number, column: number): Area {
  let [top, bottom, left, right] = [row, row, column, column];
  const hasValue = (fromRow: number, toRow: number, fromColumn: number, toColumn: number) => {
    if (fromRow < 0 || fromColumn < 0) return false;
    for (let at = fromRow; at <= toRow; at++) {
      for (let across = fromColumn; across <= toColumn; across++) if (sheet.value(at, across) !== '') return true;
    }
    return false;
  };
  for (let grows = true; grows; ) {
    grows = false;
    if (hasValue(top - 1, top - 1, Math.max(0, left - 1), right + 1)) [top, grows] = [top - 1, true];
    if (hasValue(bottom + 1, bottom + 1, Math.max(0, left - 1), right + 1)) [bottom, grows] = [bottom + 1, true];
    if (hasValue(Math.max(0, top - 1), bottom + 1, left - 1, left - 1)) [left, grows] = [left - 1, true];
    if (hasValue(Math.max(0, top - 1), bottom + 1, right + 1, right + 1)) [right, grows] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
