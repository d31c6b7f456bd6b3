import type { Table, TableProperties, Worksheet } from 'exceljs';
import { parseArea } from '../model/area.ts';
import {
  type CellSnapshot,
  emptySheet,
  type FilterCriterion,
  type SheetSnapshot,
  type TableSnapshot,
} from '../model/workbook-snapshot.ts';
import { readContents } from './cell-contents.ts';
import { readFormat } from './cell-format.ts';
import { readColor } from './colors.ts';
import { readProtection } from './protection.ts';
import { readValidations } from './validations.ts';

/** Criteria that exceljs leaves out, taken from the XML of the sheet and its tables. */
export interface SheetFilters {
  readonly sheet: readonly FilterCriterion[];
  readonly byTable: ReadonlyMap<string, readonly FilterCriterion[]>;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
/** Width of a digit and padding of a cell in the standard font, in pixels; 4 pixels are 3 points. */
const digitPixels = 7;
const paddingPixels = 5;

/** One worksheet of a file as the model keeps it. */
export function readSheet(worksheet: Worksheet, id: string, filters: SheetFilters): SheetSnapshot {
  // A sheet without views leaves them null, whatever the typings say.
  const views: Worksheet['views'] | null = worksheet.views;
  const view = views?.[0];
  const isFrozen = view?.state === 'frozen';
  const sheet: SheetSnapshot = {
    ...emptySheet(id, worksheet.name),
    visibility: visibilities[worksheet.state],
    tabColor: readColor(worksheet.properties.tabColor) ?? '',
    showGridlines: view?.showGridLines ?? true,
    protection: readProtection(insideOf(worksheet).sheetProtection),
    rows: readRows(worksheet),
    merges: worksheet.model.merges.map((address) => parseArea(address)).filter((area) => area !== null),
    columnWidths: columnWidths(worksheet),
    hiddenColumns: hiddenColumns(worksheet),
    rowHeights: rowHeights(worksheet),
    tables: readTables(worksheet, filters),
    autoFilter: readAutoFilter(worksheet, filters.sheet),
    validations: readValidations(insideOf(worksheet).dataValidations?.model ?? {}),
    notes: readNotes(worksheet),
    frozenRows: isFrozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: isFrozen ? (view.xSplit ?? 0) : 0,
  };
  return { ...sheet, hiddenRows: rowsHiddenByHand(worksheet, sheet) };
}

/** Members of exceljs worksheets that its typings leave out. */
interface WorksheetInside {
  readonly sheetProtection?: Parameters<typeof readProtection>[0];
  readonly dataValidations?: { readonly model: Parameters<typeof readValidations>[0] };
}

function insideOf(worksheet: Worksheet & WorksheetInside): WorksheetInside {
  return worksheet;
}

function readRows(worksheet: Worksheet): SheetSnapshot['rows'] {
  const rows: { row: number; cells: CellSnapshot[] }[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const cells: CellSnapshot[] = [];
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const format = readFormat(cell.style);
      const contents = readContents(cell);
      const hasFormat = Object.keys(format).length > 0;
      if (contents.value === '' && contents.formula === undefined && !hasFormat) return;
      cells.push({ column: columnNumber - 1, ...contents, ...(hasFormat && { format }) });
    });
    if (cells.length > 0) rows.push({ row: rowNumber - 1, cells });
  });
  return rows;
}

function columnWidths(worksheet: Worksheet): SheetSnapshot['columnWidths'] {
  const widths: [number, number][] = [];
  for (let number = 1; number <= worksheet.columnCount; number++) {
    const { width } = worksheet.getColumn(number);
    if (width !== undefined) widths.push([number - 1, (Math.round(width * digitPixels) + paddingPixels) * 0.75]);
  }
  return widths;
}

function hiddenColumns(worksheet: Worksheet): readonly number[] {
  return Array.from({ length: worksheet.columnCount }, (_, column) => column).filter(
    (column) => worksheet.getColumn(column + 1).hidden,
  );
}

function rowHeights(worksheet: Worksheet): SheetSnapshot['rowHeights'] {
  const heights: [number, number][] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights.push([number - 1, row.height]);
  });
  return heights;
}

function readTables(worksheet: Worksheet, filters: SheetFilters): readonly TableSnapshot[] {
  return tablesOf(worksheet).flatMap(({ table }, index) => {
    const area = parseArea(table.tableRef ?? '');
    if (area === null) return [];
    return [
      {
        id: `{00000000-0000-4000-9000-${String(worksheet.id).padStart(4, '0')}${String(index + 1).padStart(8, '0')}}`,
        name: table.name,
        area,
        showHeaders: table.headerRow ?? true,
        showTotals: table.totalsRow ?? false,
        showFilterButton: table.columns.some(({ filterButton }) => filterButton !== false),
        showBandedRows: table.style?.showRowStripes ?? true,
        style: table.style?.theme ?? 'TableStyleMedium2',
        criteria: [...(filters.byTable.get(table.name) ?? [])],
      },
    ];
  });
}

interface LoadedTable {
  readonly table: TableProperties & { readonly tableRef?: string };
}

function tablesOf(worksheet: Worksheet): readonly LoadedTable[] {
  const tables: readonly unknown[] = worksheet.getTables();
  return tables.filter(isLoadedTable);
}

function isLoadedTable(value: unknown): value is Table & LoadedTable {
  return typeof value === 'object' && value !== null && 'table' in value && typeof value.table === 'object';
}

function readAutoFilter(worksheet: Worksheet, criteria: readonly FilterCriterion[]): SheetSnapshot['autoFilter'] {
  const { autoFilter } = worksheet;
  const area = typeof autoFilter === 'string' ? parseArea(autoFilter) : null;
  return area === null ? null : { area, criteria: [...criteria] };
}

function readNotes(worksheet: Worksheet): SheetSnapshot['notes'] {
  const notes: { id: string; row: number; column: number; text: string; author: string }[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      const { note } = cell;
      if (!note) return;
      const text = typeof note === 'string' ? note : (note.texts ?? []).map((piece) => piece.text).join('');
      notes.push({
        id: `note-${cell.address}`,
        row: Number(cell.row) - 1,
        column: Number(cell.col) - 1,
        text,
        author: '',
      });
    });
  });
  return notes;
}

/** Hidden rows, without those that a filter with criteria hides: they follow from it. */
function rowsHiddenByHand(worksheet: Worksheet, sheet: SheetSnapshot): readonly number[] {
  const filtered = [...sheet.tables, ...(sheet.autoFilter ? [sheet.autoFilter] : [])].filter(
    ({ criteria }) => criteria.length > 0,
  );
  const hidden: number[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const isFiltered = filtered.some(({ area }) => number - 1 > area.row && number - 1 < area.row + area.rows);
    if (row.hidden && !isFiltered) hidden.push(number - 1);
  });
  return hidden;
}
