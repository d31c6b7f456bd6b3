import FormulaParser from 'fast-formula-parser';
import type { FormulaArgument } from './custom-function-arguments.ts';

type SheetFunction = (...given: FormulaArgument[]) => unknown;

/** The everyday functions of Excel that the parser only announces. */
export const moreFunctions: Readonly<Record<string, SheetFunction>> = {
  COUNTA: (...given) => cellsOf(given).filter((value) => value !== null).length,
  COUNTBLANK: (...given) => cellsOf(given).filter((value) => value === null || value === '').length,
  MAX: (...given) => ofNumbers(given, (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  MIN: (...given) =>
    ofNumbers(given, (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MEDIAN: (...given) => ofNumbers(given, median),
  LARGE: (list, place) => nth(list, place, (one, other) => other - one),
  SMALL: (list, place) => nth(list, place, (one, other) => one - other),
  SUMIFS: (sums, ...tests) => {
    const rows = matching(tests);
    return ofNumbers([sums], () => total(cellsOf([sums]).filter((_, index) => rows(index))));
  },
  COUNTIFS: (...tests) => {
    const rows = matching(tests);
    return cellsOf(tests.slice(0, 1)).filter((_, index) => rows(index)).length;
  },
  MATCH: (wanted, list, kind) => {
    if (kind !== undefined && Number(kind.value) !== 0)
      return new FormulaParser.FormulaError('#N/A', 'Only exact matches');
    const at = cellsOf([list]).findIndex((value) => isSame(value, wanted.value));
    return at < 0 ? new FormulaParser.FormulaError('#N/A') : at + 1;
  },
  HYPERLINK: (address, shown) => (shown === undefined ? textOf(address) : (shown.value ?? 0)),
  UPPER: (text) => textOf(text).toUpperCase(),
  SUBSTITUTE: (text, old, replacement) => textOf(text).replaceAll(textOf(old), textOf(replacement)),
  VALUE: (text) => {
    const number = Number(textOf(text).replace(',', '.'));
    return Number.isFinite(number) ? number : new FormulaParser.FormulaError('#VALUE!');
  },
  TEXTJOIN: (separator, skipBlanks, ...texts) =>
    cellsOf(texts)
      .filter((value) => skipBlanks.value !== true || (value !== null && value !== ''))
      .map((value) => String(value ?? ''))
      .join(textOf(separator)),
};

/** Every cell of the arguments, row by row; blanks are null. */
export function cellsOf(given: readonly (FormulaArgument | undefined)[]): unknown[] {
  return given.flatMap((one) => (Array.isArray(one?.value) ? one.value.flat() : [one?.value ?? null]));
}

/** The sum of the numbers among the values. */
export function total(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

function ofNumbers(
  given: readonly (FormulaArgument | undefined)[],
  compute: (numbers: readonly number[]) => unknown,
): unknown {
  const values = cellsOf(given);
  const failed = values.find((value) => value instanceof Error);
  return failed ?? compute(values.filter((value) => typeof value === 'number'));
}

function median(numbers: readonly number[]): unknown {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return new FormulaParser.FormulaError('#NUM!');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function nth(
  list: FormulaArgument | undefined,
  place: FormulaArgument | undefined,
  order: (one: number, other: number) => number,
): unknown {
  return ofNumbers([list], (numbers) => {
    return numbers.toSorted(order)[Number(place?.value) - 1] ?? new FormulaParser.FormulaError('#NUM!');
  });
}

/** Which cells, by position, meet every pair of range and criterion. */
function matching(tests: readonly FormulaArgument[]): (index: number) => boolean {
  const pairs = Array.from({ length: Math.floor(tests.length / 2) }, (_, pair) => ({
    cells: cellsOf([tests[pair * 2]]),
    criterion: tests[pair * 2 + 1]?.value,
  }));
  return (index) => pairs.every(({ cells, criterion }) => meets(cells[index] ?? null, criterion));
}

function meets(value: unknown, criterion: unknown): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(criterion ?? '')) ?? [];
  const number = Number(wanted.replace(',', '.'));
  if (sign === '=' || sign === '<>')
    return (sign === '=') === (typeof value === 'number' ? value === number : isSame(value, wanted));
  if (typeof value !== 'number' || !Number.isFinite(number)) return false;
  if (sign === '<') return value < number;
  if (sign === '>') return value > number;
  return sign === '<=' ? value <= number : value >= number;
}

function isSame(one: unknown, other: unknown): boolean {
  return String(one ?? '').toLowerCase() === String(other ?? '').toLowerCase();
}

function textOf(given: FormulaArgument | undefined): string {
  return String(given?.value ?? '');
}
