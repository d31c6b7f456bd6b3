import { columnLetters } from '../../shared/layout/cell-address.ts';
import type { CellFill } from './mark-book.ts';

/** The fills of some columns over some rows; keys are absolute columns, indexes start at the first row. */
export interface LoadedFills {
  at(column: number, row: number): CellFill | null;
}

/** Loads the fill of every cell of the given columns in one sync. */
export async function loadFills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
  span: { readonly first: number; readonly last: number },
): Promise<LoadedFills> {
  const wanted = { color: true, pattern: true, patternColor: true, tintAndShade: true };
  const loaded = columns.map((column) => ({
    column,
    properties: sheet
      .getRangeByIndexes(span.first, column, span.last - span.first + 1, 1)
      .getCellProperties({ format: { fill: wanted } }),
  }));
  await context.sync();
  const fills = new Map(loaded.map(({ column, properties }) => [column, properties.value]));
  return {
    at(column, row) {
      const fill = fills.get(column)?.[row - span.first]?.[0]?.format?.fill;
      return fill === undefined ? null : asFill(fill);
    },
  };
}

/** A cell, zero-based and absolute, and the fill it is to have. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly fill: CellFill;
}

/** Queues the fills, one object for all cells that get the same one. */
export function queueFills(sheet: Excel.Worksheet, cells: readonly FilledCell[]): void {
  const alike = new Map<string, { fill: CellFill; addresses: string[] }>();
  for (const { row, column, fill } of cells) {
    const key = JSON.stringify(fill);
    const address = `${columnLetters(column)}${row + 1}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { fill, addresses: [address] });
    else group.addresses.push(address);
  }
  for (const { fill, addresses } of alike.values()) {
    for (const list of addressLists(addresses)) apply(sheet.getRanges(list).format.fill, fill);
  }
}

/** Whether a cell still has the fill it had. */
export function isSameFill(one: CellFill | null, other: CellFill): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Excel takes addresses of at most 8,192 characters. */
function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list.length + address.length + 1 > 8_000) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

function apply(target: Excel.RangeFill, fill: CellFill): void {
  if (fill.kind === 'none') {
    target.clear();
    return;
  }
  target.color = fill.color;
  if (fill.tintAndShade !== 0) target.tintAndShade = fill.tintAndShade;
  if (fill.pattern !== 'Solid') {
    target.set({ patternColor: fill.patternColor });
    setPattern(target, fill.pattern);
  }
}

/** The pattern comes from Excel itself and goes back unread. */
function setPattern(target: Excel.RangeFill, pattern: string): void {
  const known = Object.values(Excel.FillPattern).find((candidate) => candidate === pattern);
  if (known !== undefined) target.pattern = known;
}

/** Excel says `#FFFFFF` for a cell without fill too; only the pattern tells. */
function asFill(fill: Excel.CellPropertiesFill): CellFill {
  const color = fill.color ?? '';
  const pattern = fill.pattern ?? (color === '' || color.toUpperCase() === '#FFFFFF' ? 'None' : 'Solid');
  if (pattern === 'None' || color === '') return { kind: 'none' };
  return {
    kind: 'fill',
    color: color.toUpperCase(),
    pattern,
    patternColor: fill.patternColor ?? '',
    tintAndShade: fill.tintAndShade ?? 0,
  };
}
