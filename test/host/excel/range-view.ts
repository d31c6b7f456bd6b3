import { displayText } from '../model/display-text.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { ModelValue } from '../model/workbook-snapshot.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, type Scalar } from './host-class.ts';
import { rangeObject } from './range.ts';
import { fullAddress, placeOf, type RangeTarget } from './range-target.ts';

const rangeViewClass: HostClass<RangeTarget> = {
  name: 'RangeView',
  scalars: {
    rowCount: { get: (target, session) => visible(target, session).rows.length },
    columnCount: { get: (target, session) => visible(target, session).columns.length },
    index: { get: () => 0 },
    values: cells((sheet, row, column) => sheet.value(row, column)),
    formulas: cells((sheet, row, column) => sheet.formula(row, column)),
    text: cells((sheet, row, column) =>
      displayText(sheet.shownValue(row, column), sheet.format(row, column).numberFormat),
    ),
    numberFormat: cells((sheet, row, column) => sheet.format(row, column).numberFormat),
    cellAddresses: cells((sheet, row, column) => fullAddress(sheet, { row, column, rows: 1, columns: 1 })),
  },
  objects: {
    rows: (target, session) => HostObject.of(rowsClass, target, session),
  },
  methods: {
    getRange: (target, _args, session) => {
      const { sheet, area } = placeOf(target, session);
      return rangeObject(sheet.id, area, session);
    },
  },
};

interface RowTarget {
  readonly target: RangeTarget;
  readonly row: number;
  readonly index: number;
}

const rowViewClass: HostClass<RowTarget> = {
  name: 'RangeView',
  scalars: {
    index: { get: (one) => one.index },
    rowCount: { get: () => 1 },
    columnCount: { get: (one, session) => visible(one.target, session).columns.length },
    values: { get: (one, session) => rowOf(one, session, (sheet, column) => sheet.value(one.row, column)) },
    cellAddresses: {
      get: (one, session) =>
        rowOf(one, session, (sheet, column) => fullAddress(sheet, { row: one.row, column, rows: 1, columns: 1 })),
    },
  },
};

const rowsClass: HostClass<RangeTarget> = {
  name: 'RangeViewCollection',
  items: (target, session) =>
    visible(target, session).rows.map((row, index) => HostObject.of(rowViewClass, { target, row, index }, session)),
  methods: { getCount: (target, _args, session) => visible(target, session).rows.length },
};

/** `range.getVisibleView()`: what filters and hiding leave. */
export function rangeView(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(rangeViewClass, target, session);
}

function visible(target: RangeTarget, session: ExcelSession): { sheet: SheetModel; rows: number[]; columns: number[] } {
  const { sheet, area } = placeOf(target, session);
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down).filter((row) => !sheet.isRowHidden(row));
  const columns = Array.from({ length: area.columns }, (_, right) => area.column + right).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  return { sheet, rows, columns };
}

function cells(read: (sheet: SheetModel, row: number, column: number) => ModelValue): Scalar<RangeTarget> {
  return {
    get: (target, session) => {
      const { sheet, rows, columns } = visible(target, session);
      return rows.map((row) => columns.map((column) => read(sheet, row, column)));
    },
  };
}

function rowOf(
  one: RowTarget,
  session: ExcelSession,
  read: (sheet: SheetModel, column: number) => ModelValue,
): ModelValue[][] {
  const { sheet, columns } = visible(one.target, session);
  return [columns.map((column) => read(sheet, column))];
}
