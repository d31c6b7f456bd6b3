import { applyFilters } from './filter-rows.ts';
import { type Cell, SheetModel } from './sheet-model.ts';
import { WorkbookModel } from './workbook-model.ts';
import {
  type CellFormat,
  type CellSnapshot,
  DEFAULT_FORMAT,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './workbook-snapshot.ts';

/** A live workbook from its JSON form. */
export function openWorkbook(snapshot: WorkbookSnapshot): WorkbookModel {
  const model = new WorkbookModel(snapshot.name);
  model.sheets = snapshot.sheets.map(openSheet);
  model.activeSheetId = snapshot.activeSheetId;
  model.selection = { sheetId: snapshot.activeSheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  model.names = [...snapshot.names];
  model.settings = new Map(Object.entries(structuredClone(snapshot.settings)));
  model.documentSettings = new Map(Object.entries(snapshot.documentSettings));
  model.customXmlParts = snapshot.customXmlParts.map((part) => ({ ...part }));
  model.properties = { ...snapshot.properties };
  model.customProperties = { ...snapshot.customProperties };
  return model;
}

/** The JSON form of a live workbook, formulas settled. */
export function snapshotOf(model: WorkbookModel): WorkbookSnapshot {
  model.settle();
  return {
    name: model.name,
    activeSheetId: model.activeSheetId,
    sheets: model.sheets.map(snapshotOfSheet),
    names: [...model.names],
    settings: structuredClone(Object.fromEntries(model.settings)),
    documentSettings: Object.fromEntries(model.documentSettings),
    customXmlParts: model.customXmlParts.map((part) => ({ ...part })),
    properties: { ...model.properties },
    customProperties: { ...model.customProperties },
  };
}

function openSheet(snapshot: SheetSnapshot): SheetModel {
  const sheet = new SheetModel(snapshot.id, snapshot.name);
  const { rows, columnFormats, rowFormats, hiddenRows, hiddenColumns, columnWidths, rowHeights, tables, ...rest } =
    structuredClone(snapshot);
  const { autoFilter, validations, conditionalFormats, charts, comments, notes, merges, pageLayout, ...plain } = rest;
  Object.assign(sheet, plain);
  for (const { row, cells } of rows) {
    sheet.rows[row] = new Map(cells.map((cell) => [cell.column, openCell(cell)]));
  }
  sheet.columnFormats = new Map(columnFormats.map(([column, format]) => [column, { ...DEFAULT_FORMAT, ...format }]));
  sheet.rowFormats = new Map(rowFormats.map(([row, format]) => [row, { ...DEFAULT_FORMAT, ...format }]));
  sheet.hiddenRows = new Set(hiddenRows);
  sheet.hiddenColumns = new Set(hiddenColumns);
  sheet.columnWidths = new Map(columnWidths);
  sheet.rowHeights = new Map(rowHeights);
  sheet.tables = tables.map((table) => ({ ...table, criteria: [...table.criteria] }));
  sheet.autoFilter = autoFilter === null ? null : { area: autoFilter.area, criteria: [...autoFilter.criteria] };
  sheet.validations = [...validations];
  sheet.conditionalFormats = [...conditionalFormats];
  sheet.charts = [...charts];
  sheet.comments = [...comments];
  sheet.notes = [...notes];
  sheet.merges = [...merges];
  sheet.pageLayout = { ...pageLayout };
  applyFilters(sheet);
  return sheet;
}

function openCell(snapshot: CellSnapshot): Cell {
  const format = snapshot.format === undefined ? DEFAULT_FORMAT : { ...DEFAULT_FORMAT, ...snapshot.format };
  return { value: snapshot.value, formula: snapshot.formula ?? null, format };
}

function snapshotOfSheet(sheet: SheetModel): SheetSnapshot {
  const { rows, columnFormats, rowFormats, hiddenRows, hiddenColumns, columnWidths, rowHeights } = sheet;
  const lines: { row: number; cells: CellSnapshot[] }[] = [];
  rows.forEach((cells, row) => {
    if (cells === undefined || cells.size === 0) return;
    const sorted = [...cells].toSorted(([one], [other]) => one - other);
    lines.push({ row, cells: sorted.map(([column, cell]) => snapshotOfCell(column, cell)) });
  });
  return structuredClone({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protection: sheet.protection,
    rows: lines,
    columnFormats: [...columnFormats].map(([column, format]) => [column, difference(format)] as const),
    rowFormats: [...rowFormats].map(([row, format]) => [row, difference(format)] as const),
    merges: sheet.merges,
    hiddenRows: [...hiddenRows].toSorted((one, other) => one - other),
    hiddenColumns: [...hiddenColumns].toSorted((one, other) => one - other),
    columnWidths: [...columnWidths],
    rowHeights: [...rowHeights],
    tables: sheet.tables,
    autoFilter: sheet.autoFilter,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    comments: sheet.comments,
    notes: sheet.notes,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    pageLayout: sheet.pageLayout,
  });
}

function snapshotOfCell(column: number, cell: Cell): CellSnapshot {
  const format = difference(cell.format);
  return {
    column,
    value: cell.value,
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(Object.keys(format).length === 0 ? {} : { format }),
  };
}

function difference(format: CellFormat): Partial<CellFormat> {
  if (format === DEFAULT_FORMAT) return {};
  const entries = Object.entries(format).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(Object.entries(DEFAULT_FORMAT).find(([name]) => name === key)?.[1]),
  );
  return Object.fromEntries(entries);
}
