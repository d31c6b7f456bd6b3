import type { Area } from '../../shared/layout/area.ts';
import { parseAreaAddress } from '../../shared/layout/cell-address.ts';
import type { SheetGrid, SheetTable } from '../../shared/layout/sheet-grid.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { slicesToRead } from './split-rows.ts';

/** Reads a sheet in three syncs, and one more for every 60,000 cells beyond the first. */
export async function loadGrid(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetGrid> {
  sheet.load('name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  sheet.tables.load('items/name,items/showTotals,items/showHeaders');
  await context.sync();
  const base = { sheetName: sheet.name, isProtected: sheet.protection.protected };
  if (used.isNullObject) {
    return { ...base, firstRow: 0, firstColumn: 0, values: [], hiddenRows: [], merges: [], tables: [] };
  }

  const area: Area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  // `rowHidden` is false only when no row at all is hidden.
  const visible = used.rowHidden === false ? null : used.getSpecialCellsOrNullObject('Visible');
  visible?.load('address');
  const tables = sheet.tables.items
    .filter((table) => table.showHeaders)
    .map((table) => ({ table, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') }));
  const values = await loadValues(context, sheet, area);

  return {
    ...base,
    firstRow: area.row,
    firstColumn: area.column,
    values,
    hiddenRows: visible === null ? [] : hiddenRows(area, visible.isNullObject ? [] : readAddresses(visible.address)),
    merges: merged.isNullObject ? [] : readAddresses(merged.address),
    tables: tables.map(
      ({ table, range }): SheetTable => ({
        name: table.name,
        area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
        hasTotals: table.showTotals,
      }),
    ),
  };
}

/** `'Domande, 2025'!A1:B2,'Domande, 2025'!D4` → the areas. */
export function readAddresses(addresses: string): readonly Area[] {
  return addresses
    .replaceAll(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, '')
    .split(',')
    .map((address) => parseAreaAddress(address.trim()))
    .filter((area) => area !== null);
}

async function loadValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly (readonly CellValue[])[]> {
  const values: (readonly CellValue[])[] = [];
  for (const { start, count } of slicesToRead(area.rows, area.columns)) {
    const slice = sheet.getRangeByIndexes(area.row + start, area.column, count, area.columns).load('values');
    // Each answer has its own limit of 5 MB: slices cannot share a sync.
    await context.sync();
    const read: readonly (readonly CellValue[])[] = slice.values;
    values.push(...read);
  }
  return values;
}

function hiddenRows(area: Area, visible: readonly Area[]): readonly number[] {
  const seen = new Set<number>();
  for (const { row, rows } of visible) for (let index = row; index < row + rows; index += 1) seen.add(index);
  return Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => !seen.has(row));
}
