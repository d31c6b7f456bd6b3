import { parseArea, SHEET_COLUMNS, SHEET_ROWS } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { addressedRange } from './addressing.ts';
import { autoFilter } from './auto-filter.ts';
import type { CallArguments } from './call-arguments.ts';
import { chartCollection } from './charts.ts';
import { commentCollection } from './comments.ts';
import { eventMethods } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { freezePanes } from './freeze-panes.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { nameCollection } from './names.ts';
import { noteCollection } from './notes.ts';
import { pageLayout } from './page-layout.ts';
import { protection } from './protection.ts';
import { rangeObject, rangeOf } from './range.ts';
import { addressedAreas } from './range-areas.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './sizes.ts';
import { tableCollection } from './tables.ts';

const worksheetClass: HostClass<SheetModel> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => session.model.renameSheet(sheet.id, String(value)),
    },
    position: {
      get: (sheet, session) => session.model.sheets.indexOf(sheet),
      set: (sheet, value, session) => moveSheet(sheet, Number(value), session),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => setVisibility(sheet, String(value), session),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        sheet.tabColor = String(value).toUpperCase();
        session.model.emit({ kind: 'sheet', sheetId: sheet.id, change: 'tabColor' });
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, session) => {
        sheet.showGridlines = value === true;
        session.model.emit({ kind: 'layout', sheetId: sheet.id });
      },
    },
    showHeadings: { get: () => true },
    enableCalculation: { get: () => true },
    standardWidth: { get: () => STANDARD_WIDTH },
    standardHeight: { get: () => STANDARD_HEIGHT },
  },
  objects: {
    tables: (sheet, session) => tableCollection(session, () => sheet.tables, sheet.id),
    charts: (sheet, session) => chartCollection(sheet, session),
    protection: (sheet, session) => protection(sheet, session),
    freezePanes: (sheet, session) => freezePanes(sheet, session),
    autoFilter: (sheet, session) => autoFilter({ sheet, table: null }, session),
    names: (sheet, session) => nameCollection(sheet.id, session),
    comments: (sheet, session) => commentCollection(sheet, session),
    notes: (sheet, session) => noteCollection(sheet, session),
    pageLayout: (sheet, session) => pageLayout(sheet, session),
  },
  methods: {
    getRange: (sheet, args, session) => rangeOf(addressedRange(session, sheet, args.textOr(0, '')), session),
    getRanges: (sheet, args, session) => addressedAreas(session, sheet, args.text(0)),
    getCell: (sheet, args, session) =>
      rangeObject(sheet.id, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }, session),
    getRangeByIndexes: (sheet, args, session) => {
      const area = { row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) };
      if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
        throw new Refusal('InvalidArgument', 'The range would be empty or outside the sheet');
      }
      return rangeObject(sheet.id, area, session);
    },
    getUsedRange: (sheet, args, session) => {
      const used = usedRange(sheet, args, session);
      return used === NULL_OBJECT ? rangeObject(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }, session) : used;
    },
    getUsedRangeOrNullObject: usedRange,
    activate: (sheet, _args, session) => session.model.activateSheet(sheet.id),
    delete: (sheet, _args, session) => session.model.deleteSheet(sheet.id),
    calculate: (sheet, _args, session) =>
      session.recalculate({ sheetId: sheet.id, area: { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS } }),
    getNext: (sheet, args, session) => orNotFound(neighbour(sheet, 1, args.flag(0), session)),
    getNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args.flag(0), session),
    getPrevious: (sheet, args, session) => orNotFound(neighbour(sheet, -1, args.flag(0), session)),
    getPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args.flag(0), session),
    copy: (sheet, args, session) => copySheet(sheet, args, session),
    ...eventMethods((sheet: SheetModel) => sheet.id, {
      _RegisterDataChangedEvent: 10,
      _RegisterActivatedEvent: 11,
      _RegisterDeactivatedEvent: 12,
      _RegisterSelectionChangedEvent: 14,
      _RegisterCalculatedEvent: 16,
      _RegisterFormatChangedEvent: 18,
      _RegisterRowSortedEvent: 19,
      _RegisterColumnSortedEvent: 20,
      _RegisterRowHiddenChangedEvent: 22,
      _RegisterFormulaChangedEvent: 23,
      _RegisterProtectionChangedEvent: 24,
    }),
  },
  since: { notes: 18 },
};

/** A Worksheet. */
export function worksheetObject(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(worksheetClass, sheet, session);
}

function usedRange(sheet: SheetModel, args: CallArguments, session: ExcelSession): HostObject | typeof NULL_OBJECT {
  session.model.settle();
  const used = sheet.usedArea(args.flag(0));
  return used === null ? NULL_OBJECT : rangeObject(sheet.id, used, session);
}

function moveSheet(sheet: SheetModel, position: number, session: ExcelSession): void {
  const others = session.model.sheets.filter((one) => one !== sheet);
  session.model.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  session.model.emit({ kind: 'sheet', sheetId: sheet.id, change: 'moved' });
}

function setVisibility(sheet: SheetModel, visibility: string, session: ExcelSession): void {
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
    throw new Refusal('InvalidArgument', `Not a visibility: ${visibility}`);
  }
  const next = session.model.sheets.find((one) => one !== sheet && one.visibility === 'Visible');
  if (visibility !== 'Visible' && next === undefined) {
    throw new Refusal('InvalidOperation', 'A workbook must contain at least one visible sheet');
  }
  if (visibility !== 'Visible' && session.model.activeSheetId === sheet.id) session.model.activateSheet(next?.id ?? '');
  sheet.visibility = visibility;
  session.model.emit({ kind: 'sheet', sheetId: sheet.id, change: 'visibility' });
}

function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  session: ExcelSession,
): HostObject | typeof NULL_OBJECT {
  const { sheets } = session.model;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found !== undefined && (!visibleOnly || found.visibility === 'Visible')) return worksheetObject(found, session);
  }
  return NULL_OBJECT;
}

function orNotFound(result: HostObject | typeof NULL_OBJECT): HostObject {
  if (result === NULL_OBJECT) throw new Refusal('ItemNotFound', 'There is no such worksheet');
  return result;
}

/** A copy of cells, looks and sizes beside the sheet; tables become plain ranges, as names must stay unique. */
function copySheet(sheet: SheetModel, args: CallArguments, session: ExcelSession): HostObject {
  session.model.settle();
  const copy = session.model.addSheet(freeCopyName(sheet, session));
  copy.rows = sheet.rows.map((cells) => cells && new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
  copy.columnFormats = new Map(sheet.columnFormats);
  copy.rowFormats = new Map(sheet.rowFormats);
  copy.columnWidths = new Map(sheet.columnWidths);
  copy.rowHeights = new Map(sheet.rowHeights);
  copy.hiddenRows = new Set([...sheet.hiddenRows, ...sheet.filteredRows]);
  copy.hiddenColumns = new Set(sheet.hiddenColumns);
  copy.merges = [...sheet.merges];
  copy.tabColor = sheet.tabColor;
  const beside = args.object(1)?.id() ?? sheet.id;
  const at = session.model.sheets.findIndex((one) => one.id === beside);
  const place = { Before: at, After: at + 1, Beginning: 0, End: session.model.sheets.length }[args.textOr(0, 'After')];
  moveSheet(copy, place ?? session.model.sheets.length, session);
  const used = copy.usedArea(false) ?? parseArea('A1');
  if (used !== null)
    session.model.emit({ kind: 'cells', sheetId: copy.id, area: used, changeType: 'RangeEdited', source: 'addin' });
  return worksheetObject(copy, session);
}

function freeCopyName(sheet: SheetModel, session: ExcelSession): string {
  let number = 2;
  while (session.model.sheetByName(`${sheet.name.slice(0, 26)} (${number})`) !== undefined) number += 1;
  return `${sheet.name.slice(0, 26)} (${number})`;
}
