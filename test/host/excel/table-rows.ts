import { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/sheet-model.ts';
import { tableBody } from '../model/tables.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { rangeObject } from './range.ts';
import { matrixOf } from './range-scalars.ts';
import { sheetOf } from './table.ts';

interface Row {
  readonly table: Table;
  readonly index: number;
}

const rowClass: HostClass<Row> = {
  name: 'TableRow',
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ table, index }, session) => {
        const sheet = sheetOf(table, session);
        const body = tableBody(table);
        return [Array.from({ length: body.columns }, (_, right) => sheet.value(body.row + index, body.column + right))];
      },
    },
  },
  methods: {
    getRange: ({ table, index }, _args, session) => {
      const body = tableBody(table);
      return rangeObject(sheetOf(table, session).id, { ...body, row: body.row + index, rows: 1 }, session);
    },
    delete: ({ table, index }, _args, session) => deleteRows(table, index, 1, session),
  },
};

const rowsClass: HostClass<Table> = {
  name: 'TableRowCollection',
  scalars: { count: { get: (table) => tableBody(table).rows } },
  items: (table, session) =>
    Array.from({ length: tableBody(table).rows }, (_, index) => HostObject.of(rowClass, { table, index }, session)),
  methods: {
    getCount: (table) => tableBody(table).rows,
    getItemAt: (table, args, session) => {
      const index = args.number(0);
      if (index < 0 || index >= tableBody(table).rows) throw new Refusal('InvalidArgument', 'There is no such row');
      return HostObject.of(rowClass, { table, index }, session);
    },
    deleteRowsAt: (table, args, session) => deleteRows(table, args.number(0), args.numberOr(1, 1), session),
    add: (table, args, session) => HostObject.of(rowClass, { table, index: addRows(table, args, session) }, session),
  },
};

/** `table.rows`. */
export function tableRows(table: Table, session: ExcelSession): HostObject {
  return HostObject.of(rowsClass, table, session);
}

function deleteRows(table: Table, index: number, count: number, session: ExcelSession): void {
  const body = tableBody(table);
  const across = [body.column, body.column + body.columns] as const;
  session.model.shift(
    sheetOf(table, session).id,
    { axis: 'row', kind: 'delete', at: body.row + index, count, across },
    'addin',
  );
}

/** Inserts rows at the index (null or -1: at the end), pushing down what lies below the table. */
function addRows(table: Table, args: CallArguments, session: ExcelSession): number {
  const sheet = sheetOf(table, session);
  session.model.assertAllowed(sheet, 'allowInsertRows');
  const values = args.any(1);
  const lines = Array.isArray(values) && Array.isArray(values[0]) ? values : [Array.isArray(values) ? values : []];
  const body = tableBody(table);
  const given = args.numberOr(0, -1);
  const index = given < 0 ? body.rows : given;
  const at = body.row + index;
  const across = [body.column, body.column + body.columns] as const;
  session.model.shift(sheet.id, { axis: 'row', kind: 'insert', at, count: lines.length, across }, 'addin');
  if (index === body.rows && !table.showTotals) table.area = { ...table.area, rows: table.area.rows + lines.length };
  const area = { row: at, column: body.column, rows: lines.length, columns: body.columns };
  if (Array.isArray(values)) {
    const inputs = matrixOf(lines, area).map((line) =>
      line.map((value) =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined,
      ),
    );
    session.model.write(sheet.id, area, inputs, 'addin');
  }
  session.model.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, change: 'changed' });
  return index;
}
