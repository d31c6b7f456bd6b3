import { exampleOf } from '../../messages/it/criteria-words.ts';
import type { Cents, IsoDate, Points } from '../../values/brands.ts';
import type { CellValue } from '../../values/cell-value.ts';
import { parseDate } from '../../values/date.ts';
import { parseFlag } from '../../values/flag.ts';
import { foldText } from '../../values/fold-text.ts';
import { nearestText } from '../../values/nearest-text.ts';
import { parseText } from '../../values/plain-text.ts';
import type { ColumnId } from '../layout.ts';
import { splitList } from '../list-text.ts';
import { type NumberForm, type NumberReason, readNumber } from '../number-cell.ts';
import type { ProblemFacts } from '../sheet-problem.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/** One cell about to be read. */
export interface Cell {
  readonly row: SheetRow;
  readonly column: ColumnId;
}

/**
 * A cell that must hold something: `null` where it is blank, which is told.
 *
 * @example takeRequired({ row, column: 'points' }, reading) // 12.5
 */
export function takeRequired({ row, column }: Cell, reading: Reading): CellValue {
  const value = row.take(column);
  if (value === null) reading.report('CELL_MISSING', row.placeOf(column), missingFacts({ row, column }));
  return value;
}

/** The facts of a cell that must not stay blank. */
export function missingFacts({ row, column }: Cell): ProblemFacts {
  return { column: row.headingOf(column), example: exampleOf(column) };
}

/** A text that must be there; empty where it is not. */
export function readText(cell: Cell, reading: Reading): string {
  return textOf(takeRequired(cell, reading), { ...cell, longest: LONGEST_TEXT }, reading);
}

/** A code or id; empty where there is none. */
export function readCode({ row, column }: Cell, reading: Reading): string {
  return textOf(row.take(column), { row, column, longest: LONGEST_CODE }, reading);
}

/** Texts separated by «;»; an empty list where there are none. */
export function readTexts({ row, column }: Cell): readonly string[] {
  const text = parseText(row.take(column));
  return text.ok ? splitList(text.value) : [];
}

/**
 * One of some words, without case, accents and punctuation; `null` where it is another, or blank, which is told.
 *
 * @example readWord({ row, column: 'link' }, linkWords, reading) // 'or' of a cell that says «Oppure »
 */
export function readWord<Word extends string>(
  cell: Cell,
  words: Readonly<Record<Word, string>>,
  reading: Reading,
): Word | null {
  const text = parseText(takeRequired(cell, reading));
  if (!text.ok) return null;
  const known = keysOf(words);
  const key = foldText(text.value);
  const found = known.find((word) => foldText(words[word]) === key);
  if (found !== undefined) return found;
  const nearest = nearestText(
    key,
    known.map((word) => foldText(words[word])),
  );
  const meant = known.find((word) => foldText(words[word]) === nearest);
  reading.report('WORD_UNKNOWN', cell.row.placeOf(cell.column), {
    read: text.value,
    words: known.map((word) => words[word]).join(' · '),
    ...(meant === undefined ? {} : { suggestion: words[meant] }),
  });
  return null;
}

/** A number that must be there; `null` where it is not or cannot be read, which is told. */
export function readRequiredNumber(cell: Cell, form: NumberForm, reading: Reading): number | null {
  const value = takeRequired(cell, reading);
  return value === null ? null : numberOf(value, { ...cell, form }, reading);
}

/** A number that may be left out: `null`. */
export function readOptionalNumber(cell: Cell, form: NumberForm, reading: Reading): number | null {
  const value = cell.row.take(cell.column);
  return value === null ? null : numberOf(value, { ...cell, form }, reading);
}

/** Points that must be there; 0 where they are not or cannot be read, which is told. */
export function readPoints(cell: Cell, reading: Reading): Points {
  const value = takeRequired(cell, reading);
  return ((value === null ? null : pointsOf(value, cell, reading)) ?? 0) as Points;
}

/** Points that may be left out: `null`. */
export function readOptionalPoints(cell: Cell, reading: Reading): Points | null {
  const value = cell.row.take(cell.column);
  return value === null ? null : pointsOf(value, cell, reading);
}

/** Money that must be there; 0 where it is not or cannot be read, which is told. */
export function readCents(cell: Cell, reading: Reading): Cents {
  return (readRequiredNumber(cell, 'money', reading) ?? 0) as Cents;
}

/** A day that must be there; `null` where it is not or cannot be read, which is told. */
export function readDate(cell: Cell, reading: Reading): IsoDate | null {
  const value = takeRequired(cell, reading);
  return value === null ? null : dateOf(value, cell, reading);
}

/** A day as written in a cell that holds something. */
export function dateOf(value: CellValue, { row, column }: Cell, reading: Reading): IsoDate | null {
  const date = parseDate(value);
  if (date.ok) return date.value;
  reading.report('VALUE_UNFIT', row.placeOf(column), { read: shown(value), wanted: 'date' });
  return null;
}

/** A yes or no that must be there; no where it is not or cannot be read, which is told. */
export function readFlag(cell: Cell, reading: Reading): boolean {
  const value = takeRequired(cell, reading);
  const flag = parseFlag(value);
  if (flag.ok) return flag.value;
  if (value !== null) {
    reading.report('VALUE_UNFIT', cell.row.placeOf(cell.column), { read: shown(value), wanted: 'flag' });
  }
  return false;
}

/** Tells every cell that holds something and that nobody has asked for: a value nobody reads is not dropped in silence. */
export function reportUnread(rows: readonly SheetRow[], reading: Reading): void {
  for (const row of rows) {
    for (const column of row.unread()) {
      reading.report('CELL_UNEXPECTED', row.placeOf(column), {
        column: row.headingOf(column),
        read: shown(row.take(column)),
      });
    }
  }
}

/** A cell's value in a message. */
export function shown(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** The mistake of a number that cannot be read. */
export function reportNumber(
  { value, reason, row, column, form }: Cell & { value: CellValue; reason: NumberReason; form: NumberForm },
  reading: Reading,
): void {
  const code = reason === 'notWhole' ? 'BAND_END_NOT_WHOLE' : 'VALUE_UNFIT';
  reading.report(code, row.placeOf(column), { read: shown(value), wanted: form });
}

function numberOf(value: CellValue, cell: Cell & { readonly form: NumberForm }, reading: Reading): number | null {
  const number = readNumber(value, cell.form);
  if (number.ok) return number.value;
  if (number.reason !== 'missing') reportNumber({ ...cell, value, reason: number.reason }, reading);
  return null;
}

function pointsOf(value: CellValue, { row, column }: Cell, reading: Reading): Points | null {
  const points = readNumber(value, 'decimal');
  if (points.ok) return points.value as Points;
  const [code, wanted] = points.reason === 'notWhole' ? (['POINTS_NOT_WHOLE', {}] as const) : notPoints;
  reading.report(code, row.placeOf(column), { read: shown(value), ...wanted });
  return null;
}

const notPoints = ['VALUE_UNFIT', { wanted: 'points' }] as const;

function textOf(
  value: CellValue,
  { row, column, longest }: Cell & { readonly longest: number },
  reading: Reading,
): string {
  const text = parseText(value);
  if (!text.ok) return '';
  if (text.value.length > longest) {
    reading.report('TEXT_TOO_LONG', row.placeOf(column), { length: text.value.length, most: longest });
  }
  return text.value;
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(words).filter((key): key is Key => Object.hasOwn(words, key));
}

/** As long as the rule sets that travel may have them: see shared/rules/schema/text-schemas.ts. */
const LONGEST_CODE = 64;
const LONGEST_TEXT = 2_000;
