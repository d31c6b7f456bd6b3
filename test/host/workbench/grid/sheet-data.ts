import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IWorksheetData } from '@univerjs/core';
import { type Area, contains } from '../../model/area.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { ModelValue } from '../../model/workbook-snapshot.ts';
import { cellLook, type TableBand } from './cell-look.ts';
import { shownText } from './shown-text.ts';
import { columnWidth, defaultColumnWidth, defaultRowHeight, rowHeight } from './sizes.ts';

const spareRows = 60;
const spareColumns = 6;
const leastColumns = 26;

/** A sheet of the model as Univer draws it: the whole sheet, so that a doubtful view can always be built anew. */
export function sheetData(sheet: SheetModel): Partial<IWorksheetData> {
  const used = sheet.usedArea(false);
  const rowCount = (used ? used.row + used.rows : 0) + spareRows;
  const columnCount = Math.max(leastColumns, (used ? used.column + used.columns : 0) + spareColumns);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount,
    columnCount,
    defaultColumnWidth,
    defaultRowHeight,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cellMatrix(sheet, { row: 0, column: 0, rows: rowCount, columns: columnCount }),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    })),
    rowData: rowData(sheet, rowCount),
    columnData: columnData(sheet),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
  };
}

/** The cells of an area by row and column; a cell that holds nothing is absent. */
export function cellMatrix(sheet: SheetModel, area: Area): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column] of sheet.cellsIn(area)) {
    const cells = matrix[row] ?? {};
    matrix[row] = cells;
    cells[column] = drawnCell(sheet, row, column);
  }
  for (const table of sheet.tables) fillTableLook(sheet, table.area, area, matrix);
  return matrix;
}

/** A table's look reaches its empty cells too. */
function fillTableLook(
  sheet: SheetModel,
  table: Area,
  area: Area,
  matrix: Record<number, Record<number, ICellData>>,
): void {
  for (let row = table.row; row < table.row + table.rows; row++) {
    for (let column = table.column; column < table.column + table.columns; column++) {
      if (!contains(area, row, column)) continue;
      const cells = matrix[row] ?? {};
      matrix[row] = cells;
      cells[column] ??= drawnCell(sheet, row, column);
    }
  }
}

/** Univer gets every value as the text an Italian Excel shows; what lies beneath stays in the model. */
function drawnCell(sheet: SheetModel, row: number, column: number): ICellData {
  const cell = sheet.cell(row, column);
  const format = sheet.format(row, column);
  const look = cellLook(format, bandOf(sheet, row, column));
  if (cell === undefined || (cell.value === '' && cell.formula === null)) return { s: look };
  return {
    v: shownText(sheet.shownValue(row, column), format.numberFormat),
    t: CellValueType.STRING,
    s: format.horizontalAlignment === 'General' ? { ...look, ht: ownAlignment(cell.value) } : look,
  };
}

/** Numbers lie right, truth values and errors in the middle, text left. */
function ownAlignment(value: ModelValue): HorizontalAlign {
  if (typeof value === 'number') return HorizontalAlign.RIGHT;
  if (typeof value === 'boolean' || value.startsWith('#')) return HorizontalAlign.CENTER;
  return HorizontalAlign.LEFT;
}

function bandOf(sheet: SheetModel, row: number, column: number): TableBand {
  const table = sheet.tableAt(row, column);
  if (table === undefined) return null;
  if (table.showHeaders && row === table.area.row) return 'header';
  if (table.showTotals && row === table.area.row + table.area.rows - 1) return 'total';
  return table.showBandedRows && (row - table.area.row) % 2 === 1 ? 'band' : null;
}

function rowData(sheet: SheetModel, rowCount: number): NonNullable<IWorksheetData['rowData']> {
  const rows: NonNullable<IWorksheetData['rowData']> = {};
  for (let row = 0; row < rowCount; row++) {
    const height = rowHeight(sheet, row);
    const isHidden = sheet.isRowHidden(row);
    if (height === defaultRowHeight && !isHidden) continue;
    rows[row] = { h: height, ia: BooleanNumber.FALSE, ...(isHidden && { hd: BooleanNumber.TRUE }) };
  }
  return rows;
}

function columnData(sheet: SheetModel): NonNullable<IWorksheetData['columnData']> {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  for (const column of sheet.columnWidths.keys()) columns[column] = { w: columnWidth(sheet, column) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}
