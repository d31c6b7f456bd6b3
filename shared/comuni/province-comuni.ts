import type { BelfioreCode, IsoDate, IstatCode } from '../values/brands.ts';
import { dayAfter } from '../values/calendar-day.ts';
import type { ComuneSpan, NationalComune } from './national-comuni.ts';

/** The Comuni of one province as the national list has them: a column in each line, taken apart but not yet read. */
export interface ProvinceComuni {
  readonly province: string;
  readonly codes: readonly string[];
  readonly istat: readonly (IstatCode | null)[];
  readonly names: readonly string[];
  readonly histories: readonly string[];
}

/**
 * The five lines of a province: `@MI 015` (sign and Istat number), cadastral codes (`,`), Istat numbers as steps from the
 * one before and nothing for none (`,`), names (`|`), histories (`,`).
 *
 * @example readProvince(['@MI 015', 'A010,A375', '2,3', 'Abbiategrasso|Arese', ',']).istat // ['015002', '015005']
 */
export function readProvince([
  heading = '',
  codes = '',
  steps = '',
  names = '',
  histories = '',
]: readonly string[]): ProvinceComuni {
  const [province = '', prefix = ''] = heading.slice(1).split(' ');
  let number = 0;
  const istat = steps.split(',').map((step) => {
    if (step === '') return null;
    number += Number(step);
    return `${prefix}${String(number).padStart(3, '0')}` as IstatCode;
  });
  return { province, codes: codes.split(','), istat, names: names.split('|'), histories: histories.split(',') };
}

/** One Comune of a province, by its place in the columns. */
export function comuneAt(comuni: ProvinceComuni, index: number, otherName: string | null): NationalComune {
  const { province, codes, istat, names, histories } = comuni;
  const name = names[index] ?? '';
  const spans = readHistory(histories[index] ?? '', name, province);
  return {
    belfiore: (codes[index] ?? '') as BelfioreCode,
    istat: istat[index] ?? null,
    name,
    province,
    until: spans.at(-1)?.to ?? null,
    spans,
    otherName,
  };
}

/**
 * The names in a history that are not the last one.
 *
 * @example earlierNames('-19270726:Girgenti;=-') // ['Girgenti']
 */
export function earlierNames(history: string): readonly string[] {
  if (!history.includes(':')) return [];
  return history.split(';').flatMap((span) => span.split(':').slice(1));
}

/** A day of the list: `19280306`; nothing is `null`. */
export function compactDay(written: string): IsoDate | null {
  if (written === '') return null;
  return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}` as IsoDate;
}

/**
 * Spans of `from-to`, with `@province` and `:name` where they are not the last ones; `=` is the day after the span
 * before. Nothing at all for who was always there so.
 */
function readHistory(history: string, name: string, province: string): readonly ComuneSpan[] {
  if (history === '') return [{ from: null, to: null, name, province }];
  let before: IsoDate | null = null;
  return history.split(';').map((written) => {
    const [, start = '', end = '', where = province, called = name] = SPAN.exec(written) ?? [];
    const from: IsoDate | null = start === '=' && before !== null ? dayAfter(before) : compactDay(start);
    before = compactDay(end);
    return { from, to: before, name: called, province: where };
  });
}

const SPAN = /^(=|\d{8}|)-(\d{8}|)(?:@([A-Z]{2}))?(?::(.+))?$/;
