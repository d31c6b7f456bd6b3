import { wholeIntervals } from '../rules/compile/interval-table.ts';
import type { Interval } from '../rules/interval.ts';
import type { Quantity, QuantityRole, QuantityUnit } from './quantity.ts';
import { type QuantityMaker, quantity } from './quantity-maker.ts';

interface Table<Line extends Interval> {
  /** `groups[0].criteria[1].bands`. */
  readonly path: string;
  readonly field: string;
  readonly lines: readonly Line[];
  readonly partOf: string;
  /** What a line gives: the member's name, its unit and its value. */
  readonly gives: { readonly name: string; readonly unit: QuantityUnit; readonly of: (line: Line) => number };
}

/**
 * The ends of a table of bands and what each band gives, from the lowest band up. Where a band begins as the one before
 * ends, the two ends are one quantity: moving one alone would leave a gap or an overlap.
 *
 * @example intervalQuantities(table, maker).map(({ value }) => value) // [600000, 2500, 1200000, 2000, …]
 */
export function intervalQuantities<Line extends Interval>(
  { path, field, lines, partOf, gives }: Table<Line>,
  { known, unitOf }: QuantityMaker,
): readonly Quantity[] {
  const unit = unitOf(field);
  if (unit === null) return [];
  const whole = wholeIntervals(lines, known.get(field)?.kind === 'ratio').map((interval) => ({
    ...interval,
    at: lines.indexOf(interval.line),
  }));
  const beginningOf = (after: (typeof whole)[number], end: number): Quantity['movesWith'] => [
    { path: `${path}[${after.at}].from`, offset: (after.line.from ?? end) - end },
  ];
  return whole.flatMap((interval, index): readonly Quantity[] => {
    const [before, after] = [whole[index - 1], whole[index + 1]];
    const { line, at } = interval;
    const meetsBefore = before !== undefined && before.to + 1 === interval.from;
    const meetsAfter = after !== undefined && interval.to + 1 === after.from;
    const own = `${path}[${at}]`;
    const end = (side: 'from' | 'to', value: number, movesWith: Quantity['movesWith']): Quantity => {
      const included = side === 'from' ? line.fromIncluded : line.toIncluded;
      const role: QuantityRole = { kind: 'bandEnd', field, side, included, number: index + 1 };
      return quantity({ path: `${own}.${side}`, movesWith, role, unit, value, partOf });
    };
    return [
      ...(line.from === null || meetsBefore ? [] : [end('from', line.from, [])]),
      ...(line.to === null ? [] : [end('to', line.to, meetsAfter ? beginningOf(after, line.to) : [])]),
      quantity({
        path: `${own}.${gives.name}`,
        role: { kind: 'ofBand', field, band: endsOf(line) },
        unit: gives.unit,
        value: gives.of(line),
        partOf,
      }),
    ];
  });
}

function endsOf({ from, fromIncluded, to, toIncluded }: Interval): Interval {
  return { from, fromIncluded, to, toIncluded };
}
