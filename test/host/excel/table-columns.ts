import { type Area, SHEET_ROWS } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/sheet-model.ts';
import { tableBody } from '../model/tables.ts';
import type { CallArguments } from './call-arguments.ts';
import { columnFilter } from './column-filter.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { rangeObject } from './range.ts';
import { sheetOf } from './table.ts';

interface Column {
  readonly table: Table;
  readonly index: number;
}

const columnClass: HostClass<Column> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (column, session) => titleOf(column, session),
      set: (column, value, session) => {
        const { area } = column.table;
        const place = { row: area.row, column: area.column + column.index, rows: 1, columns: 1 };
        session.model.write(sheetOf(column.table, session).id, place, [[`'${String(value)}`]], 'addin');
      },
    },
    values: {
      get: (column, session) => {
        const sheet = sheetOf(column.table, session);
        const { row, rows } = column.table.area;
        const at = column.table.area.column + column.index;
        return Array.from({ length: rows }, (_, down) => [sheet.value(row + down, at)]);
      },
    },
  },
  objects: { filter: (column, session) => columnFilter(column, session) },
  methods: {
    getRange: (column, _args, session) => part(column, session, column.table.area),
    getDataBodyRange: (column, _args, session) => part(column, session, tableBody(column.table)),
    getHeaderRowRange: (column, _args, session) => part(column, session, { ...column.table.area, rows: 1 }),
    delete: (column, _args, session) => {
      const { table, index } = column;
      const sheet = sheetOf(table, session);
      const at = table.area.column + index;
      const across = [table.area.row, table.area.row + table.area.rows] as const;
      session.model.shift(sheet.id, { axis: 'column', kind: 'delete', at, count: 1, across }, 'addin');
    },
  },
};

const columnsClass: HostClass<Table> = {
  name: 'TableColumnCollection',
  scalars: { count: { get: (table) => table.area.columns } },
  items: (table, session) =>
    Array.from({ length: table.area.columns }, (_, index) => columnObject({ table, index }, session)),
  methods: {
    getCount: (table) => table.area.columns,
    getItem: (table, args, session) => {
      const found = find(table, args, session);
      if (found === null) throw new Refusal('ItemNotFound', 'The requested column does not exist');
      return columnObject(found, session);
    },
    getItemOrNullObject: (table, args, session) => {
      const found = find(table, args, session);
      return found === null ? NULL_OBJECT : columnObject(found, session);
    },
    getItemAt: (table, args, session) => {
      const index = args.number(0);
      if (index < 0 || index >= table.area.columns) throw new Refusal('InvalidArgument', 'There is no such column');
      return columnObject({ table, index }, session);
    },
    add: (table, args, session) => columnObject(addColumn(table, args, session), session),
  },
};

/** `table.columns`. */
export function tableColumns(table: Table, session: ExcelSession): HostObject {
  return HostObject.of(columnsClass, table, session);
}

function columnObject(column: Column, session: ExcelSession): HostObject {
  return HostObject.of(columnClass, column, session);
}

function titleOf({ table, index }: Column, session: ExcelSession): string {
  return String(sheetOf(table, session).value(table.area.row, table.area.column + index));
}

function find(table: Table, args: CallArguments, session: ExcelSession): Column | null {
  const key = args.any(0);
  const columns = Array.from({ length: table.area.columns }, (_, index) => ({ table, index }));
  if (typeof key === 'number') return columns[key - 1] ?? null;
  return columns.find((column) => titleOf(column, session).toLowerCase() === String(key).toLowerCase()) ?? null;
}

/** Makes room inside the table (at the end: pushes what lies to its right) and fills title and values. */
function addColumn(table: Table, args: CallArguments, session: ExcelSession): Column {
  const sheet = sheetOf(table, session);
  session.model.assertAllowed(sheet, 'allowInsertColumns');
  const { area } = table;
  const given = args.numberOr(0, -1);
  const index = given < 0 || given > area.columns ? area.columns : given;
  const at = area.column + index;
  const across = [area.row, area.row + area.rows] as const;
  const isFree = [...sheet.cellsIn({ row: area.row, column: at, rows: area.rows, columns: 1 })].every(
    ([, , cell]) => cell.value === '',
  );
  if (index < area.columns || !isFree) {
    session.model.shift(sheet.id, { axis: 'column', kind: 'insert', at, count: 1, across }, 'addin');
  }
  if (index === area.columns) table.area = { ...table.area, columns: area.columns + 1 };
  const values = columnValues(args, area.rows);
  const title = args.isGiven(2) ? args.text(2) : String(values?.[0] ?? `Colonna${index + 1}`);
  const cell = (row: number) => ({ row, column: at, rows: 1, columns: 1 });
  session.model.write(sheet.id, cell(area.row), [[`'${title}`]], 'addin');
  if (values !== null) {
    const body = { row: area.row + 1, column: at, rows: area.rows - 1, columns: 1 };
    session.model.write(
      sheet.id,
      body,
      values.slice(1).map((value) => [value]),
      'addin',
    );
  }
  session.model.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, change: 'changed' });
  return { table, index };
}

function columnValues(args: CallArguments, rows: number): (string | number | boolean)[] | null {
  if (!args.isGiven(1)) return null;
  const values = args.list(1).map((line) => {
    const value: unknown = Array.isArray(line) ? line[0] : line;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  });
  if (values.length !== rows || rows > SHEET_ROWS)
    throw new Refusal('InvalidArgument', 'The values do not fit the rows of the table');
  return values;
}

function part(column: Column, session: ExcelSession, area: Area): HostObject {
  if (area.rows < 1) throw new Refusal('ItemNotFound', 'The table has no such rows');
  return rangeObject(
    sheetOf(column.table, session).id,
    { ...area, column: area.column + column.index, columns: 1 },
    session,
  );
}
