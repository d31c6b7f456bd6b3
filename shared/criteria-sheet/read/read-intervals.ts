import { lineWords, operatorWords } from '../../messages/it/criteria-kinds.ts';
import type { Interval } from '../../rules/interval.ts';
import type { ColumnId } from '../layout.ts';
import type { NumberForm } from '../number-cell.ts';
import { readRequiredNumber, readWord } from './read-cells.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/** A line of a table of intervals, and what any other value is given. */
export interface IntervalLines<Given> {
  readonly lines: readonly (Interval & { readonly given: Given })[];
  readonly outside: Given | null;
}

/**
 * Intervals as an act writes them, one a row: *oltre 6.000,00* · *fino a (compreso) 12.000,00*, *è uguale a 2*,
 * *qualsiasi valore*; *ogni altro valore* is the declared outcome of the rest. Notes the cells of each.
 *
 * @param path where they stand: `groups[0].criteria[1].bands`
 * @example readIntervals(rows, { path, form: 'money', readGiven }, reading).outside // null
 */
export function readIntervals<Given>(
  rows: readonly SheetRow[],
  {
    path,
    form,
    readGiven,
  }: { readonly path: string; readonly form: NumberForm; readonly readGiven: (row: SheetRow) => Given },
  reading: Reading,
): IntervalLines<Given> {
  const lines: (Interval & { readonly given: Given })[] = [];
  let outside: Given | null = null;
  for (const row of rows.filter((line) => COLUMNS.some((column) => line.has(column)))) {
    const word = readWord({ row, column: 'operator' }, firstWords, reading);
    if (word === 'outside') {
      if (outside !== null) reading.report('LINE_UNEXPECTED', row.placeOf('operator'));
      outside = readGiven(row);
      continue;
    }
    reading.locate(`${path}[${lines.length}]`, row.placeOf('operator'));
    const interval = readEnds(row, word, form, reading);
    lines.push({ ...interval, given: readGiven(row) });
  }
  return { lines, outside };
}

const COLUMNS: readonly ColumnId[] = ['operator', 'value', 'operator2', 'value2', 'points', 'gives'];

const { equals, atMost, lessThan, atLeast, moreThan } = operatorWords;
const { anyValue, outside } = lineWords;
const firstWords = { atMost, lessThan, atLeast, moreThan, equals, anyValue, outside };
const secondWords = { atMost, lessThan };

type End = 'from' | 'to';
const endOf: Readonly<Record<string, End>> = { atLeast: 'from', moreThan: 'from', atMost: 'to', lessThan: 'to' };

function readEnds(row: SheetRow, word: keyof typeof firstWords | null, form: NumberForm, reading: Reading): Interval {
  if (word === 'anyValue') return everything;
  if (word === null) {
    for (const column of ['value', 'operator2', 'value2'] as const) row.take(column);
    return everything;
  }
  const value = readRequiredNumber({ row, column: 'value' }, form, reading);
  if (word === 'equals') return { from: value, fromIncluded: true, to: value, toIncluded: true };
  const first =
    endOf[word] === 'from'
      ? { from: value, fromIncluded: word === 'atLeast' }
      : { to: value, toIncluded: word === 'atMost' };
  if (!row.has('operator2') && !row.has('value2')) return { ...everything, ...first };
  const second = readWord({ row, column: 'operator2' }, secondWords, reading);
  const value2 = readRequiredNumber({ row, column: 'value2' }, form, reading);
  if ('to' in first) {
    reading.report('END_REPEATED', row.placeOf('operator2'));
    return { ...everything, ...first };
  }
  return { ...everything, ...first, to: value2, toIncluded: second === 'atMost' };
}

const everything: Interval = { from: null, fromIncluded: false, to: null, toIncluded: false };
