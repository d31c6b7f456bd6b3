import { type Area, areaAddress, contains, SHEET_COLUMNS, SHEET_ROWS } from '../model/area.ts';
import { displayText } from '../model/display-text.ts';
import { formulaFromItalian, formulaToItalian } from '../model/local-formula.ts';
import { valueType } from '../model/parse-input.ts';
import { Refusal } from '../model/refusal.ts';
import { type SheetModel, spilledAreas } from '../model/sheet-model.ts';
import type { CellFormat, ModelValue } from '../model/workbook-snapshot.ts';
import type { ExcelSession } from './excel-session.ts';
import type { Scalar } from './host-class.ts';
import { fullAddress, placeOf, type RangeTarget } from './range-target.ts';
import { columnOffset, rowOffset, sumSizes } from './sizes.ts';

const MOST_CELLS = 5_000_000;

/** Reads one thing of every cell, as rows of a 2-D array; null for whole rows or columns, as Excel answers. */
export function eachCell<Value>(
  target: RangeTarget,
  session: ExcelSession,
  read: (sheet: SheetModel, row: number, column: number) => Value,
): Value[][] | null {
  const { sheet, area } = placeOf(target, session);
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) {
    throw new Refusal('ResponsePayloadSizeLimitExceeded', 'More than five million cells were asked for');
  }
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => read(sheet, area.row + down, area.column + right)),
  );
}

/** Whether the area is whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS;
}

/** The plain properties of a Range. */
export const rangeScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  address: { get: (target, session) => withPlace(target, session, fullAddress) },
  addressLocal: { get: (target, session) => withPlace(target, session, fullAddress) },
  cellCount: {
    get: (target, session) => {
      const { rows, columns } = placeOf(target, session).area;
      return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
    },
  },
  columnCount: { get: (target, session) => placeOf(target, session).area.columns },
  columnIndex: { get: (target, session) => placeOf(target, session).area.column },
  rowCount: { get: (target, session) => placeOf(target, session).area.rows },
  rowIndex: { get: (target, session) => placeOf(target, session).area.row },
  isEntireColumn: { get: (target, session) => placeOf(target, session).area.rows >= SHEET_ROWS },
  isEntireRow: { get: (target, session) => placeOf(target, session).area.columns >= SHEET_COLUMNS },
  values: {
    get: (target, session) => eachCell(target, session, (sheet, row, column) => sheet.value(row, column)),
    set: (target, value, session) => writeCells(target, value, session, (input) => input),
  },
  formulas: {
    get: (target, session) => eachCell(target, session, (sheet, row, column) => sheet.formula(row, column)),
    set: (target, value, session) => writeCells(target, value, session, (input) => input),
  },
  formulasLocal: {
    get: (target, session) =>
      eachCell(target, session, (sheet, row, column) => localFormula(sheet.formula(row, column))),
    set: (target, value, session) =>
      writeCells(target, value, session, (input) =>
        typeof input === 'string' && input.startsWith('=') ? formulaFromItalian(input) : input,
      ),
  },
  text: {
    get: (target, session) =>
      eachCell(target, session, (sheet, row, column) =>
        displayText(sheet.shownValue(row, column), sheet.format(row, column).numberFormat),
      ),
  },
  valueTypes: {
    get: (target, session) => eachCell(target, session, (sheet, row, column) => valueType(sheet.value(row, column))),
  },
  numberFormat: {
    get: (target, session) => eachCell(target, session, (sheet, row, column) => sheet.format(row, column).numberFormat),
    set: setNumberFormat,
  },
  numberFormatLocal: {
    get: (target, session) => eachCell(target, session, (sheet, row, column) => sheet.format(row, column).numberFormat),
    set: setNumberFormat,
    heavy: true,
  },
  rowHidden: {
    get: (target, session) =>
      withPlace(target, session, (sheet, area) =>
        sameForAll(area.row, boundedRows(sheet, area), (row) => sheet.isRowHidden(row)),
      ),
    set: (target, value, session) => hide(target, value === true, session, 'row'),
  },
  columnHidden: {
    get: (target, session) =>
      withPlace(target, session, (sheet, area) =>
        sameForAll(area.column, Math.min(area.columns, 1000), (column) => sheet.hiddenColumns.has(column)),
      ),
    set: (target, value, session) => hide(target, value === true, session, 'column'),
  },
  hidden: {
    get: (target, session) =>
      withPlace(target, session, (sheet, area) =>
        sameForAll(
          area.row,
          boundedRows(sheet, area),
          (row) => sheet.isRowHidden(row) || sheet.hiddenColumns.has(area.column),
        ),
      ),
  },
  hasSpill: {
    get: (target, session) => {
      const reaches = spilledAreas(placeOf(target, session).sheet);
      const spilled = eachCell(target, session, (_sheet, row, column) =>
        reaches.some((reach) => contains(reach, row, column)),
      )?.flat();
      if (spilled === undefined || !spilled.includes(true)) return false;
      return spilled.includes(false) ? null : true;
    },
  },
  savedAsArray: { get: () => false, heavy: true },
  style: { get: () => 'Normal', heavy: true },
  left: { get: (target, session) => withPlace(target, session, (sheet, area) => columnOffset(sheet, area.column)) },
  top: { get: (target, session) => withPlace(target, session, (sheet, area) => rowOffset(sheet, area.row)) },
  width: { get: (target, session) => withPlace(target, session, (sheet, area) => sumSizes(sheet, area).width) },
  height: { get: (target, session) => withPlace(target, session, (sheet, area) => sumSizes(sheet, area).height) },
};

function withPlace<Value>(
  target: RangeTarget,
  session: ExcelSession,
  read: (sheet: SheetModel, area: Area) => Value,
): Value {
  const { sheet, area } = placeOf(target, session);
  return read(sheet, area);
}

function writeCells(
  target: RangeTarget,
  value: unknown,
  session: ExcelSession,
  convert: (input: ModelValue) => ModelValue,
): void {
  const { sheet, area } = placeOf(target, session);
  if (isUnbounded(area)) throw new Refusal('InvalidArgument', 'Whole rows or columns cannot be filled');
  const inputs = matrixOf(value, area).map((line) =>
    line.map((input) => (input === null || input === undefined ? undefined : convert(cellInput(input)))),
  );
  refuseInsideMerges(sheet, area);
  session.model.write(sheet.id, area, inputs, 'addin');
}

/** Writing to a cell hidden under a merge would be lost without a word in Excel: here it is refused aloud. */
function refuseInsideMerges(sheet: SheetModel, area: Area): void {
  const covering = sheet.merges.find(
    (merge) => contains(merge, area.row, area.column) && !(merge.row === area.row && merge.column === area.column),
  );
  if (covering !== undefined && area.rows === 1 && area.columns === 1) {
    throw new Refusal('InvalidArgument', `${areaAddress(area)} lies inside the merged cells ${areaAddress(covering)}`);
  }
}

/** A 2-D array of the area's size; one value alone stands for every cell. */
export function matrixOf(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => new Array(area.columns).fill(value));
  const fits = value.length === area.rows && value.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) {
    throw new Refusal(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match ${areaAddress(area)}`,
    );
  }
  return value;
}

function cellInput(input: unknown): ModelValue {
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') {
    if (typeof input === 'string' && input.length > 32_767)
      throw new Refusal('InvalidArgument', 'A cell holds at most 32,767 characters');
    return input;
  }
  throw new Refusal('InvalidArgument', 'A cell takes a text, a number or a boolean');
}

function setNumberFormat(target: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, area } = placeOf(target, session);
  if (!Array.isArray(value)) {
    session.model.format(sheet.id, area, { numberFormat: String(value) }, 'addin');
    return;
  }
  if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1) {
    session.model.format(sheet.id, area, { numberFormat: String(value[0][0]) }, 'addin');
    return;
  }
  session.model.assertAllowed(sheet, 'allowFormatCells');
  const matrix = matrixOf(value, area);
  formatCells(session, sheet, area, (down, right) => {
    const code = matrix[down]?.[right];
    return code === null || code === undefined ? null : { numberFormat: String(code) };
  });
}

/** Gives each cell its own patch and tells it once. */
export function formatCells(
  session: ExcelSession,
  sheet: SheetModel,
  area: Area,
  patchOf: (down: number, right: number) => Partial<CellFormat> | null,
): void {
  session.model.assertAllowed(sheet, 'allowFormatCells');
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const patch = patchOf(down, right);
      if (patch === null) continue;
      const cell = sheet.ensureCell(area.row + down, area.column + right);
      cell.format = { ...cell.format, ...patch };
    }
  }
  session.model.emit({ kind: 'format', sheetId: sheet.id, area, source: 'addin' });
}

function localFormula(formula: ModelValue): ModelValue {
  return typeof formula === 'string' && formula.startsWith('=') ? formulaToItalian(formula) : formula;
}

function boundedRows(sheet: SheetModel, area: Area): number {
  return area.rows < SHEET_ROWS ? area.rows : Math.max(1, sheet.rows.length);
}

function sameForAll(start: number, count: number, test: (index: number) => boolean): boolean | null {
  const first = test(start);
  for (let index = start + 1; index < start + count; index++) if (test(index) !== first) return null;
  return first;
}

function hide(target: RangeTarget, hidden: boolean, session: ExcelSession, axis: 'row' | 'column'): void {
  const { sheet, area } = placeOf(target, session);
  session.model.assertAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [start, count] =
    axis === 'row' ? [area.row, boundedRows(sheet, area)] : [area.column, Math.min(area.columns, 16_384)];
  const marks = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let index = start; index < start + count; index++) {
    if (hidden) marks.add(index);
    else marks.delete(index);
    if (!hidden && axis === 'row') sheet.filteredRows.delete(index);
  }
  session.model.emit({ kind: 'layout', sheetId: sheet.id });
}
