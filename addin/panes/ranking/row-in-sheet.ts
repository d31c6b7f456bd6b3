import type { KnownCall } from '../../call/known-calls.ts';
import { goToCell } from '../../workbook/go-to-cell.ts';
import { selectedRow } from '../../workbook/selected-row.ts';
import { prepareRows } from '../applications/prepare-rows.ts';

/** The id of the application in the row where the person's cursor stands; `null` when it is not on one. */
export async function selectedRowId(known: KnownCall): Promise<string | null> {
  const [selected, prepared] = [await selectedRow(), await prepareRows(known)];
  if (prepared.kind !== 'rows' || prepared.rows.sheetName !== selected.sheetName) return null;
  return prepared.rows.rows.find(({ sheetRow }) => sheetRow === selected.row)?.rowId ?? null;
}

/** Jumps to the row of an application; says whether this workbook has it. */
export async function goToRow(known: KnownCall, rowId: string): Promise<boolean> {
  const prepared = await prepareRows(known);
  if (prepared.kind !== 'rows') return false;
  const rowIndex = prepared.rows.rows.findIndex((row) => row.rowId === rowId);
  if (rowIndex < 0) return false;
  await goToCell(prepared.rows.sheetName, prepared.rows.addressOf(rowIndex, null));
  return true;
}
