import { sheetWords } from '../../messages/it/criteria-words.ts';
import type { IsoDate, Points } from '../../values/brands.ts';
import { serialFromDate } from '../../values/excel-serial.ts';
import { formatDate } from '../../values/format-date.ts';
import type { ColumnId } from '../layout.ts';
import { numberCell } from '../number-cell.ts';
import type { LineKind, SheetCell } from '../sheet-content.ts';

/** A row of one table, its cells by column. */
export interface WrittenLine {
  readonly kind: Extract<LineKind, 'group' | 'first' | 'next'>;
  readonly cells: WrittenCells;
}

export type WrittenCells = Readonly<Partial<Record<ColumnId, SheetCell | null>>>;

/** A text; an empty cell where there is none. */
export function textCell(text: string | null): SheetCell | null {
  return text === null || text === '' ? null : { value: text, format: 'text' };
}

/** Points; an empty cell where there are none. */
export function pointsCell(points: Points | null): SheetCell | null {
  return points === null ? null : numberCell(points, 'decimal');
}

/**
 * A day as Excel's own, or as a text before 1900, where Excel has no days.
 *
 * @example dateCell('2025-07-10' as IsoDate) // { value: 45848, format: 'date' }
 */
export function dateCell(date: IsoDate): SheetCell {
  const serial = serialFromDate(date);
  return serial === null ? { value: formatDate(date), format: 'text' } : { value: serial, format: 'date' };
}

/** A yes or no. */
export function flagCell(flag: boolean): SheetCell {
  return { value: flag ? sheetWords.yes : sheetWords.no, format: 'text' };
}

/**
 * Lines with the head's cells put before those of the first one: a thing begins on the row of its name.
 *
 * @example underHead({ name: textCell('ISEE') }, bands)
 */
export function underHead(head: WrittenCells, lines: readonly WrittenCells[]): readonly WrittenLine[] {
  const [first, ...others] = lines;
  return [
    { kind: 'first', cells: { ...first, ...head } },
    ...others.map((cells): WrittenLine => ({ kind: 'next', cells })),
  ];
}
