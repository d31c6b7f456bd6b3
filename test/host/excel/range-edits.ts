import { type Area, intersect, SHEET_COLUMNS, SHEET_ROWS, splitSheetAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import { readCellProperties, writeCellProperties } from './cell-properties.ts';
import { copyCells } from './copy-cells.ts';
import type { ExcelSession } from './excel-session.ts';
import type { MethodResult } from './host-class.ts';
import { rangeObject } from './range.ts';
import { placeOf, type RangeTarget, rangeTargetOf } from './range-target.ts';

type RangeMethod = (target: RangeTarget, args: CallArguments, session: ExcelSession) => MethodResult;

/** The methods of a Range that change the workbook or the screen. */
export const rangeEdits: Readonly<Record<string, RangeMethod>> = {
  clear: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    const what = args.textOr(0, 'All').toLowerCase();
    const kinds = {
      all: 'All',
      contents: 'Contents',
      formats: 'Formats',
      removehyperlinks: null,
      hyperlinks: null,
    } as const;
    if (!(what in kinds)) throw new Refusal('InvalidArgument', `Clear takes All, Contents or Formats, not ${what}`);
    const kind = Object.entries(kinds).find(([name]) => name === what)?.[1] ?? null;
    if (kind !== null) session.model.clear(sheet.id, area, kind, 'addin');
  },
  insert: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    const down = args.text(0).toLowerCase() === 'down';
    shift(session, sheet, area, 'insert', down && area.rows < SHEET_ROWS ? 'row' : 'column');
    return rangeObject(sheet.id, area, session);
  },
  delete: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    const up = args.text(0).toLowerCase() === 'up';
    shift(session, sheet, area, 'delete', up && area.rows < SHEET_ROWS ? 'row' : 'column');
  },
  select: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    session.model.select(sheet.id, [area]);
  },
  calculate: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    session.recalculate({ sheetId: sheet.id, area });
  },
  setDirty: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    session.recalculate({ sheetId: sheet.id, area });
  },
  merge: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    session.model.assertUnlocked(sheet, area);
    const merges = args.flag(0)
      ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))
      : [area];
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
    sheet.merges.push(...merges);
    session.model.emit({ kind: 'layout', sheetId: sheet.id });
  },
  unmerge: (target, _args, session) => {
    const { sheet, area } = placeOf(target, session);
    session.model.assertUnlocked(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
    session.model.emit({ kind: 'layout', sheetId: sheet.id });
  },
  copyFrom: (target, args, session) => {
    const place = placeOf(target, session);
    const given = args.any(0);
    const source =
      typeof given === 'string'
        ? addressedRange(session, sheetNamed(session, given) ?? place.sheet, splitSheetAddress(given).local)
        : rangeTargetOf(args.object(0));
    copyCells(session, {
      from: placeOf(source, session),
      to: place,
      what: args.textOr(1, 'All'),
      skipBlanks: args.flag(2),
    });
  },
  autoFill: (target, args, session) => {
    const from = placeOf(target, session);
    const given = args.object(0);
    const to = given === null ? addressedRange(session, from.sheet, args.text(0)) : rangeTargetOf(given);
    copyCells(session, { from, to: placeOf(to, session), what: 'All', skipBlanks: false });
  },
  replaceAll: (target, args, session) => {
    const { sheet, area } = placeOf(target, session);
    const [wanted, replacement] = [args.text(0), args.text(1)];
    let replaced = 0;
    for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
      if (typeof cell.value !== 'string' || cell.formula !== null || !cell.value.includes(wanted)) continue;
      replaced += 1;
      session.model.write(
        sheet.id,
        { row, column, rows: 1, columns: 1 },
        [[cell.value.replaceAll(wanted, replacement)]],
        'addin',
      );
    }
    return replaced;
  },
  getCellProperties: (target, args, session) => readCellProperties(target, args.record(0), session),
  setCellProperties: (target, args, session) => writeCellProperties(target, args.any(0), session),
  _ValidateArraySize: (target, args, session) => {
    const { area } = placeOf(target, session);
    if (args.number(0) === area.rows && args.number(1) === area.columns) return null;
    throw new Refusal('InvalidArgument', 'The number of rows or columns in the input array does not match the range');
  },
};

function shift(
  session: ExcelSession,
  sheet: SheetModel,
  area: Area,
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
): void {
  const isRow = axis === 'row';
  session.model.shift(
    sheet.id,
    {
      axis,
      kind,
      at: isRow ? area.row : area.column,
      count: isRow ? area.rows : Math.min(area.columns, SHEET_COLUMNS),
      across: isRow ? [area.column, area.column + area.columns] : [area.row, area.row + area.rows],
    },
    'addin',
  );
}

function sheetNamed(session: ExcelSession, address: string): SheetModel | undefined {
  const { sheetName } = splitSheetAddress(address);
  return sheetName === null ? undefined : session.model.sheetByName(sheetName);
}
