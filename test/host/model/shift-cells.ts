import { type Area, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';
import { type Corner, mapReferences, type Reference } from './references.ts';
import type { Cell, SheetModel } from './sheet-model.ts';

/** Cells put in or taken out, pushing what lies beyond. `across` limits it to some columns (or rows): *insert cells*. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
  /** First and past-the-end index on the other axis. */
  readonly across: readonly [from: number, to: number];
}

/** Whether the shift moves whole rows or whole columns. */
export function isWhole(shift: Shift): boolean {
  return shift.across[0] === 0 && shift.across[1] >= (shift.axis === 'row' ? SHEET_COLUMNS : SHEET_ROWS);
}

/** Moves cells, looks, sizes, hidden marks, merges, tables, filters, validations and comments of the sheet. */
export function shiftSheet(sheet: SheetModel, shift: Shift): void {
  shiftStoredCells(sheet, shift);
  if (isWhole(shift)) shiftRowsAndColumns(sheet, shift);
  sheet.merges = moveAreas(
    sheet.merges,
    (area) => area,
    shift,
    (_, area) => area,
  );
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    if (area === null) return [];
    table.area = area;
    return [table];
  });
  if (sheet.autoFilter !== null) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  sheet.validations = moveAreas(
    sheet.validations,
    (item) => item.area,
    shift,
    (item, area) => ({ ...item, area }),
  );
  sheet.conditionalFormats = moveAreas(
    sheet.conditionalFormats,
    (item) => item.area,
    shift,
    (item, area) => ({ ...item, area }),
  );
  sheet.comments = movePlaces(sheet.comments, shift);
  sheet.notes = movePlaces(sheet.notes, shift);
}

/** Where an area lies after the shift; null when it is gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRow = shift.axis === 'row';
  const otherStart = isRow ? area.column : area.row;
  const otherEnd = otherStart + (isRow ? area.columns : area.rows);
  if (otherStart < shift.across[0] || otherEnd > shift.across[1]) return area;
  const start = isRow ? area.row : area.column;
  const length = isRow ? area.rows : area.columns;
  if (length >= (isRow ? SHEET_ROWS : SHEET_COLUMNS)) return area;
  const [newStart, newLength] = shiftSpan(start, length, shift);
  if (newLength === 0) return null;
  return isRow ? { ...area, row: newStart, rows: newLength } : { ...area, column: newStart, columns: newLength };
}

/** The formula after the shift on the sheet named; `home` is the name of the sheet the formula stands on. */
export function shiftFormula(formula: string, home: string, shiftedSheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheetName ?? home).toLowerCase() !== shiftedSheet.toLowerCase()) return reference;
    return shiftReference(reference, shift);
  });
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const end = reference.end ?? reference.start;
  const from = shift.axis === 'row' ? reference.start.row : reference.start.column;
  const to = shift.axis === 'row' ? end.row : end.column;
  const otherFrom = shift.axis === 'row' ? reference.start.column : reference.start.row;
  const otherTo = shift.axis === 'row' ? end.column : end.row;
  if (from === null || to === null) return reference;
  if (!isWhole(shift) && ((otherFrom ?? 0) < shift.across[0] || (otherTo ?? Infinity) >= shift.across[1])) {
    return reference;
  }
  const [start, length] = shiftSpan(Math.min(from, to), Math.abs(to - from) + 1, shift);
  if (length === 0) return null;
  const place = (at: Corner, index: number): Corner =>
    shift.axis === 'row' ? { ...at, row: index } : { ...at, column: index };
  return {
    ...reference,
    start: place(reference.start, start),
    end: reference.end === null ? null : place(reference.end, start + length - 1),
  };
}

function shiftSpan(start: number, length: number, shift: Shift): readonly [start: number, length: number] {
  if (shift.kind === 'insert') {
    if (start >= shift.at) return [start + shift.count, length];
    return [start, start + length > shift.at ? length + shift.count : length];
  }
  const cutEnd = shift.at + shift.count;
  const before = Math.max(0, Math.min(start + length, shift.at) - start);
  const after = Math.max(0, start + length - Math.max(start, cutEnd));
  const newStart = start < shift.at ? start : Math.max(shift.at, start - shift.count);
  return [newStart, before + after];
}

function shiftStoredCells(sheet: SheetModel, shift: Shift): void {
  if (shift.axis === 'row' && isWhole(shift)) {
    if (shift.kind === 'delete') sheet.rows.splice(shift.at, shift.count);
    else if (shift.at < sheet.rows.length) sheet.rows.splice(shift.at, 0, ...new Array(shift.count).fill(undefined));
    return;
  }
  const moved: (Map<number, Cell> | undefined)[] = [];
  sheet.rows.forEach((cells, row) => {
    for (const [column, cell] of cells ?? []) {
      const place = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
      if (place === null) continue;
      moved[place.row] ??= new Map();
      moved[place.row]?.set(place.column, cell);
    }
  });
  sheet.rows = moved;
}

function shiftRowsAndColumns(sheet: SheetModel, shift: Shift): void {
  const moveIndex = (index: number): number | null => {
    const [start, length] = shiftSpan(index, 1, shift);
    return length === 0 ? null : start;
  };
  const moveSet = (set: Set<number>) => new Set([...set].map(moveIndex).filter((index) => index !== null));
  const moveMap = <Value>(map: Map<number, Value>) =>
    new Map(
      [...map].flatMap(([index, value]) => {
        const to = moveIndex(index);
        return to === null ? [] : [[to, value] as const];
      }),
    );
  if (shift.axis === 'row') {
    sheet.hiddenRows = moveSet(sheet.hiddenRows);
    sheet.filteredRows = moveSet(sheet.filteredRows);
    sheet.rowHeights = moveMap(sheet.rowHeights);
    sheet.rowFormats = moveMap(sheet.rowFormats);
  } else {
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns);
    sheet.columnWidths = moveMap(sheet.columnWidths);
    sheet.columnFormats = moveMap(sheet.columnFormats);
  }
}

function moveAreas<Item>(
  items: readonly Item[],
  areaOf: (item: Item) => Area,
  shift: Shift,
  withArea: (item: Item, area: Area) => Item,
): Item[] {
  return items.flatMap((item) => {
    const area = shiftArea(areaOf(item), shift);
    return area === null ? [] : [withArea(item, area)];
  });
}

function movePlaces<Item extends { row: number; column: number }>(items: readonly Item[], shift: Shift): Item[] {
  return items.flatMap((item) => {
    const area = shiftArea({ row: item.row, column: item.column, rows: 1, columns: 1 }, shift);
    return area === null ? [] : [{ ...item, row: area.row, column: area.column }];
  });
}
