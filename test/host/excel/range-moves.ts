import { type Area, boundingArea, encloses, intersect, SHEET_COLUMNS, SHEET_ROWS } from '../model/area.ts';
import { displayText } from '../model/display-text.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type MethodResult, NULL_OBJECT } from './host-class.ts';
import { rangeObject } from './range.ts';
import { areasObject } from './range-areas.ts';
import { placeOf, type RangeTarget, rangeArgument } from './range-target.ts';

type RangeMethod = (target: RangeTarget, args: CallArguments, session: ExcelSession) => MethodResult;

/** The methods of a Range that answer with other cells and change nothing. */
export const rangeMoves: Readonly<Record<string, RangeMethod>> = {
  getCell: move((area, args) => ({
    row: area.row + args.number(0),
    column: area.column + args.number(1),
    rows: 1,
    columns: 1,
  })),
  getRow: move((area, args) => ({ ...area, row: area.row + within(args.number(0), area.rows), rows: 1 })),
  getColumn: move((area, args) => ({
    ...area,
    column: area.column + within(args.number(0), area.columns),
    columns: 1,
  })),
  getLastCell: move((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastRow: move((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: move((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getEntireRow: move((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
  getEntireColumn: move((area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
  getOffsetRange: move((area, args) => ({
    ...area,
    row: area.row + args.number(0),
    column: area.column + args.number(1),
  })),
  getResizedRange: move((area, args) => ({
    ...area,
    rows: area.rows + args.number(0),
    columns: area.columns + args.number(1),
  })),
  getAbsoluteResizedRange: move((area, args) => ({ ...area, rows: args.number(0), columns: args.number(1) })),
  getRowsAbove: move((area, args) => beside(area, 'row', -args.numberOr(0, 1))),
  getRowsBelow: move((area, args) => beside(area, 'row', args.numberOr(0, 1))),
  getColumnsBefore: move((area, args) => beside(area, 'column', -args.numberOr(0, 1))),
  getColumnsAfter: move((area, args) => beside(area, 'column', args.numberOr(0, 1))),
  getBoundingRect: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    return rangeObject(sheet.id, boundingArea(area, placeOf(rangeArgument(args, 0), session).area), session);
  },
  getIntersection: (target, args, session) => orNotFound(intersection(target, args, session)),
  getIntersectionOrNullObject: intersection,
  getUsedRange: (target, args, session) => orNotFound(usedRange(target, args, session)),
  getUsedRangeOrNullObject: usedRange,
  getSurroundingRegion: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    return rangeObject(sheet.id, surroundingRegion(sheet, area), session);
  },
  getMergedAreasOrNullObject: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    const merges = sheet.merges.filter((merge) => intersect(merge, area) !== null);
    return merges.length === 0 ? NULL_OBJECT : areasObject(sheet.id, merges, session);
  },
  getSpecialCells: (target, args, session) => orNotFound(specialCells(target, args, session)),
  getSpecialCellsOrNullObject: specialCells,
  getSpillingToRangeOrNullObject: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    const spill = sheet.cell(area.row, area.column)?.spill;
    return spill === undefined ? NULL_OBJECT : rangeObject(sheet.id, { ...area, ...spill }, session);
  },
  getSpillParentOrNullObject: () => NULL_OBJECT,
  find: (target, args, session) => orNotFound(find(target, args, session)),
  findOrNullObject: find,
};

function move(to: (area: Area, args: CallArguments) => Area): RangeMethod {
  return (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    const moved = to(area, args);
    const inside =
      moved.row >= 0 &&
      moved.column >= 0 &&
      moved.rows > 0 &&
      moved.columns > 0 &&
      moved.row + moved.rows <= SHEET_ROWS &&
      moved.column + moved.columns <= SHEET_COLUMNS;
    if (!inside) throw new Refusal('InvalidArgument', 'The range would leave the sheet');
    return rangeObject(sheet.id, moved, session);
  };
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count)
    throw new Refusal('InvalidArgument', `There is no row or column ${index} in the range`);
  return index;
}

function beside(area: Area, axis: 'row' | 'column', count: number): Area {
  const size = Math.abs(count);
  if (axis === 'row') return { ...area, row: count < 0 ? area.row - size : area.row + area.rows, rows: size };
  return { ...area, column: count < 0 ? area.column - size : area.column + area.columns, columns: size };
}

function orNotFound(result: MethodResult): MethodResult {
  if (result === NULL_OBJECT) throw new Refusal('ItemNotFound', 'The requested cells do not exist');
  return result;
}

function intersection(target: RangeTarget, args: CallArguments, session: ExcelSession): MethodResult {
  const { sheet, area } = placeOf(target, session);
  const other = rangeArgument(args, 0);
  const shared = other.sheetId === target.sheetId ? intersect(area, placeOf(other, session).area) : null;
  return shared === null ? NULL_OBJECT : rangeObject(sheet.id, shared, session);
}

function usedRange(target: RangeTarget, args: CallArguments, session: ExcelSession): MethodResult {
  const { sheet, area } = placeOf(target, session);
  session.model.settle();
  let used: Area | null = null;
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    if (args.flag(0) && cell.value === '' && cell.formula === null) continue;
    const one = { row, column, rows: 1, columns: 1 };
    if (used === null || !encloses(used, one)) used = used === null ? one : boundingArea(used, one);
  }
  return used === null ? NULL_OBJECT : rangeObject(sheet.id, used, session);
}

/** Grows the area until a blank row and column surround it. */
function surroundingRegion(sheet: SheetModel, start: Area): Area {
  let region = start;
  for (;;) {
    const wider = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rows: region.rows + (region.row > 0 ? 2 : 1),
      columns: region.columns + (region.column > 0 ? 2 : 1),
    };
    let grown = region;
    for (const [row, column, cell] of sheet.cellsIn(wider)) {
      if (cell.value !== '' || cell.formula !== null) grown = boundingArea(grown, { row, column, rows: 1, columns: 1 });
    }
    if (encloses(region, grown)) return region;
    region = grown;
  }
}

function specialCells(target: RangeTarget, args: CallArguments, session: ExcelSession): MethodResult {
  const { sheet, area } = placeOf(target, session);
  const kind = args.text(0).toLowerCase();
  const lastRow = Math.min(area.row + area.rows, Math.max(sheet.rows.length, area.row + 1));
  const lines: Area[] = [];
  for (let row = area.row; row < lastRow; row++) {
    for (const part of specialParts(sheet, area, row, kind)) {
      const last = lines.at(-1);
      const continues =
        last !== undefined &&
        last.row + last.rows === row &&
        last.column === part.column &&
        last.columns === part.columns;
      if (continues) lines[lines.length - 1] = { ...last, rows: last.rows + 1 };
      else lines.push(part);
    }
  }
  return lines.length === 0 ? NULL_OBJECT : areasObject(sheet.id, lines, session);
}

function specialParts(sheet: SheetModel, area: Area, row: number, kind: string): Area[] {
  if (kind === 'visible') return sheet.isRowHidden(row) ? [] : [{ ...area, row, rows: 1 }];
  const parts: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cell = sheet.cell(row, column);
    const matches = {
      blanks: cell === undefined || (cell.value === '' && cell.formula === null),
      constants: cell !== undefined && cell.formula === null && cell.value !== '',
      formulas: cell !== undefined && cell.formula !== null,
    }[kind];
    if (matches === undefined) throw new Refusal('InvalidArgument', `Special cells of kind ${kind} are not known`);
    if (!matches) continue;
    const last = parts.at(-1);
    if (last !== undefined && last.column + last.columns === column)
      parts[parts.length - 1] = { ...last, columns: last.columns + 1 };
    else parts.push({ row, column, rows: 1, columns: 1 });
  }
  return parts;
}

function find(target: RangeTarget, args: CallArguments, session: ExcelSession): MethodResult {
  const { sheet, area } = placeOf(target, session);
  const criteria = args.record(1);
  const fold = (text: string) => (criteria.matchCase === true ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    const text = fold(displayText(cell.value, cell.format.numberFormat));
    const hit = criteria.completeMatch === true ? text === wanted : text.includes(wanted);
    if (hit) return rangeObject(sheet.id, { row, column, rows: 1, columns: 1 }, session);
  }
  return NULL_OBJECT;
}
