import type { Workbook, Worksheet } from 'exceljs';
import { areaAddress } from '../model/area.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { SheetSnapshot, TableSnapshot } from '../model/workbook-snapshot.ts';
import { writeContents } from './cell-contents.ts';
import { writeFormat } from './cell-format.ts';
import { writeColor } from './colors.ts';
import { writeProtection } from './protection.ts';
import { writeValidation } from './validations.ts';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Adds one sheet to the file; `live` is the same sheet with its filters applied, and says which rows are hidden. */
export async function writeSheet(workbook: Workbook, sheet: SheetSnapshot, live: SheetModel): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    properties: sheet.tabColor === '' ? {} : { tabColor: writeColor(sheet.tabColor) },
    views: [viewOf(sheet)],
  });
  for (const table of sheet.tables) addTable(worksheet, table, live);
  writeCells(worksheet, sheet);
  for (const area of sheet.merges) worksheet.mergeCells(areaAddress(area));
  for (const [column, width] of sheet.columnWidths) worksheet.getColumn(column + 1).width = (width / 0.75 - 5) / 7;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of sheet.rowHeights) worksheet.getRow(row + 1).height = height;
  for (const row of new Set([...live.hiddenRows, ...live.filteredRows])) worksheet.getRow(row + 1).hidden = true;
  if (sheet.autoFilter) worksheet.autoFilter = areaAddress(sheet.autoFilter.area);
  for (const note of sheet.notes) worksheet.getCell(note.row + 1, note.column + 1).note = note.text;
  writeValidations(worksheet, sheet);
  if (sheet.protection) {
    const options = { ...writeProtection(sheet.protection), spinCount: 1000 };
    await worksheet.protect(sheet.protection.password ?? '', options);
  }
}

function viewOf(sheet: SheetSnapshot): Worksheet['views'][number] {
  const { frozenRows, frozenColumns, showGridlines } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', showGridLines: showGridlines };
  return { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines: showGridlines };
}

/** The table goes in with the right size and headings; the cells that follow give it its contents. */
function addTable(worksheet: Worksheet, table: TableSnapshot, live: SheetModel): void {
  const { area, name, showHeaders, showTotals, showFilterButton, showBandedRows, style } = table;
  const columns = Array.from({ length: area.columns }, (_, offset) => ({
    name: String(live.value(area.row, area.column + offset)) || `Colonna${offset + 1}`,
    filterButton: showFilterButton,
  }));
  const bodyRows = Math.max(1, area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0));
  worksheet.addTable({
    name,
    ref: areaAddress({ ...area, rows: 1, columns: 1 }),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { theme: themeOf(style), showRowStripes: showBandedRows },
    columns,
    rows: Array.from({ length: bodyRows }, () => columns.map(() => null)),
  });
}

type TableTheme = NonNullable<NonNullable<Parameters<Worksheet['addTable']>[0]['style']>['theme']>;

function themeOf(style: string): TableTheme {
  return isTheme(style) ? style : 'TableStyleMedium2';
}

function isTheme(style: string): style is TableTheme {
  return /^TableStyle(Light|Medium|Dark)\d+$/.test(style);
}

function writeCells(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const { row, cells } of sheet.rows) {
    for (const snapshot of cells) {
      const cell = worksheet.getCell(row + 1, snapshot.column + 1);
      cell.value = writeContents(snapshot);
      if (snapshot.format) cell.style = writeFormat(snapshot.format);
    }
  }
}

function writeValidations(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const validation of sheet.validations) {
    const written = writeValidation(validation);
    if (written === null) continue;
    const { row, column, rows, columns } = validation.area;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        worksheet.getCell(row + down + 1, column + across + 1).dataValidation = written;
      }
    }
  }
}
