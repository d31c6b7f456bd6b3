import type { Area } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel, Table } from '../model/sheet-model.ts';
import { removeTable, tableBody } from '../model/tables.ts';
import { addressedRange } from './addressing.ts';
import { autoFilter } from './auto-filter.ts';
import { eventMethods } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { rangeObject } from './range.ts';
import { sortKeys } from './range-sort.ts';
import { placeOf, rangeTargetOf } from './range-target.ts';
import { tableColumns } from './table-columns.ts';
import { tableRows } from './table-rows.ts';
import { worksheetObject } from './worksheet.ts';

const tableClass: HostClass<Table> = {
  name: 'Table',
  id: (table) => table.id,
  scalars: {
    id: { get: (table) => table.id },
    legacyId: { get: (table) => table.id, heavy: true },
    name: {
      get: (table) => table.name,
      set: (table, value, session) => rename(table, String(value), session),
    },
    style: {
      get: (table) => table.style,
      set: (table, value, session) => change(table, session, () => (table.style = String(value))),
    },
    showHeaders: { get: (table) => table.showHeaders },
    showTotals: {
      get: (table) => table.showTotals,
      set: (table, value, session) => showTotals(table, value === true, session),
    },
    showBandedRows: {
      get: (table) => table.showBandedRows,
      set: (table, value, session) => change(table, session, () => (table.showBandedRows = value === true)),
    },
    showBandedColumns: { get: () => false, set: () => undefined },
    highlightFirstColumn: { get: () => false, set: () => undefined },
    highlightLastColumn: { get: () => false, set: () => undefined },
    showFilterButton: {
      get: (table) => table.showFilterButton,
      set: (table, value, session) => change(table, session, () => (table.showFilterButton = value === true)),
    },
  },
  objects: {
    columns: (table, session) => tableColumns(table, session),
    rows: (table, session) => tableRows(table, session),
    worksheet: (table, session) => worksheetObject(sheetOf(table, session), session),
    autoFilter: (table, session) => autoFilter({ sheet: sheetOf(table, session), table }, session),
    sort: (table, session) => HostObject.of(tableSortClass, table, session),
  },
  methods: {
    getRange: (table, _args, session) => part(table, session, table.area),
    getDataBodyRange: (table, _args, session) => part(table, session, tableBody(table)),
    getHeaderRowRange: (table, _args, session) => part(table, session, { ...table.area, rows: 1 }),
    getTotalRowRange: (table, _args, session) => {
      if (!table.showTotals) throw new Refusal('ItemNotFound', 'The table has no totals row');
      return part(table, session, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    },
    convertToRange: (table, _args, session) => {
      const sheet = sheetOf(table, session);
      removeTable(session.model, sheet, table);
      return rangeObject(sheet.id, table.area, session);
    },
    delete: (table, _args, session) => {
      const sheet = sheetOf(table, session);
      removeTable(session.model, sheet, table);
      session.model.clear(sheet.id, table.area, 'All', 'addin');
    },
    resize: (table, args, session) => {
      const sheet = sheetOf(table, session);
      const given = args.object(0);
      const target = given === null ? addressedRange(session, sheet, args.text(0)) : rangeTargetOf(given);
      const { area } = placeOf(target, session);
      if (area.row !== table.area.row)
        throw new Refusal('InvalidArgument', 'A table keeps its header row when resized');
      change(table, session, () => (table.area = area));
    },
    clearFilters: (table, _args, session) => {
      table.criteria = [];
      session.model.refilter(sheetOf(table, session).id, table.id);
    },
    reapplyFilters: (table, _args, session) => session.model.refilter(sheetOf(table, session).id, table.id),
    ...eventMethods((table: Table) => table.id, {
      _RegisterSelectionChangedEvent: 100,
      _RegisterDataChangedEvent: 101,
    }),
  },
};

const tableSortClass: HostClass<Table> = {
  name: 'TableSort',
  methods: {
    apply: (table, args, session) =>
      session.model.sort(sheetOf(table, session).id, tableBody(table), sortKeys(args.list(0)), 'addin'),
    clear: () => null,
  },
};

/** A Table. */
export function tableObject(table: Table, session: ExcelSession): HostObject {
  return HostObject.of(tableClass, table, session);
}

/** The sheet a table lies on. */
export function sheetOf(table: Table, session: ExcelSession): SheetModel {
  const found = session.model.table(table.id);
  if (found === undefined) throw new Refusal('ItemNotFound', 'The table was deleted');
  return found.sheet;
}

function part(table: Table, session: ExcelSession, area: Area): HostObject {
  if (area.rows < 1) throw new Refusal('ItemNotFound', 'The table has no such rows');
  return rangeObject(sheetOf(table, session).id, area, session);
}

function change(table: Table, session: ExcelSession, apply: () => void): void {
  const sheet = sheetOf(table, session);
  session.model.assertAllowed(sheet, 'allowEditObjects');
  apply();
  session.model.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, change: 'changed' });
}

function rename(table: Table, name: string, session: ExcelSession): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new Refusal('InvalidArgument', `Not a table name: ${name}`);
  const same = session.model.table(name);
  if (same !== undefined && same.table !== table) throw new Refusal('ItemAlreadyExists', `A table ${name} exists`);
  change(table, session, () => (table.name = name));
}

function showTotals(table: Table, shown: boolean, session: ExcelSession): void {
  if (shown === table.showTotals) return;
  change(table, session, () => {
    table.showTotals = shown;
    table.area = { ...table.area, rows: table.area.rows + (shown ? 1 : -1) };
  });
}
