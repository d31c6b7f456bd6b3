import type { RuleLine, SaidOfLine } from '../../../rules/compare-rule-sets.ts';
import type { Cents, IsoDate, Points } from '../../../values/brands.ts';
import { formatDate } from '../../../values/format-date.ts';
import { formatCents } from '../../../values/format-money.ts';
import { formatPoints } from '../../../values/format-points.ts';

/** Something said of a line in words of its own; `value` decides whether it is the same. */
export function said(name: string, value: unknown, text: string): SaidOfLine {
  return { name, value, text };
}

/** A text as it stands. */
export function saidText(name: string, text: string): SaidOfLine {
  return { name, value: text, text };
}

/** *sì* or *no*. */
export function saidFlag(name: string, flag: boolean): SaidOfLine {
  return { name, value: flag, text: flag ? 'sì' : 'no' };
}

/** Points, or that there are none to say. */
export function saidPoints(name: string, points: Points | null): SaidOfLine {
  return { name, value: points, text: points === null ? NONE : formatPoints(points) };
}

/** Money, or that there is none to say. */
export function saidMoney(name: string, cents: Cents | null): SaidOfLine {
  return { name, value: cents, text: cents === null ? NONE : formatCents(cents) };
}

/** A day, or that there is none. */
export function saidDay(name: string, day: IsoDate | null): SaidOfLine {
  return { name, value: day, text: day === null ? NONE : formatDate(day) };
}

/** Several texts; `value` is what they stand for. */
export function saidList(name: string, value: readonly string[] | null, texts: readonly string[]): SaidOfLine {
  return { name, value, text: texts.length === 0 ? NONE : texts.join('; ') };
}

/** A line with nothing under it. */
export function leaf(line: Pick<RuleLine, 'key' | 'name' | 'says'> & { readonly kind?: string }): RuleLine {
  return { kind: '', lines: [], ...line };
}

const NONE = 'nessuno';
