import type { IsoDate } from '../values/brands.ts';
import { type ForeignState, type NationalComune, type NationalComuni, nameWithProvince } from './national-comuni.ts';

/** Where the place of a tax code stands on a day. */
export type PlaceStanding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'standing'; readonly name: string }
  /** It began after the day. */
  | { readonly kind: 'notYet'; readonly name: string; readonly from: IsoDate }
  /** It had ended before the day. */
  | { readonly kind: 'noMore'; readonly name: string; readonly to: IsoDate }
  /** It had been suppressed and was not yet there again. */
  | { readonly kind: 'between'; readonly name: string; readonly to: IsoDate; readonly from: IsoDate };

/**
 * Whether the place of a tax code existed on the day of a birth (DOMAIN B.1.7): a Comune suppressed later is right for
 * who was born before. A State that had ended is not; one that had not begun is, because codes given later carry the
 * State of their own time ([K]: who was born in Zagreb in 1980 may have the code of Croatia).
 *
 * @example placeOn('A012', '2017-01-01' as IsoDate, national) // { kind: 'noMore', name: 'Abetone (PT)', to: '2016-12-31' }
 */
export function placeOn(code: string, day: IsoDate, national: NationalComuni): PlaceStanding {
  const state = national.state(code);
  if (state !== null) return stateOn(state, day);
  const comune = national.comune(code);
  return comune === null ? { kind: 'unknown' } : comuneOn(comune, day);
}

/**
 * What a place was called on a day, without one what it is or was last called; a State has no province.
 *
 * @example placeNamed('B418', '2022-08-11' as IsoDate, national) // { name: 'Calliano', province: 'AT' }
 */
export function placeNamed(
  code: string,
  day: IsoDate | null,
  national: NationalComuni,
): { readonly name: string; readonly province: string | null } | null {
  const state = national.state(code);
  if (state !== null) return { name: state.name, province: null };
  const comune = national.comune(code);
  if (comune === null) return null;
  const { name, province } = (day === null ? undefined : spanOn(comune, day)) ?? comune;
  return { name, province };
}

function stateOn({ name, until }: ForeignState, day: IsoDate): PlaceStanding {
  return until !== null && day > until ? { kind: 'noMore', name, to: until } : { kind: 'standing', name };
}

function comuneOn(comune: NationalComune, day: IsoDate): PlaceStanding {
  const standing = spanOn(comune, day);
  if (standing !== undefined) return { kind: 'standing', name: nameWithProvince(standing) };
  const before = comune.spans.findLast(({ to }) => to !== null && to < day);
  const after = comune.spans.find(({ from }) => from !== null && from > day);
  const name = nameWithProvince(before ?? comune);
  const [to, from] = [before?.to ?? null, after?.from ?? null];
  if (to !== null && from !== null) return { kind: 'between', name, to, from };
  if (to !== null) return { kind: 'noMore', name, to };
  return from === null ? { kind: 'unknown' } : { kind: 'notYet', name, from };
}

function spanOn({ spans }: NationalComune, day: IsoDate): NationalComune['spans'][number] | undefined {
  return spans.findLast(({ from, to }) => (from === null || from <= day) && (to === null || to >= day));
}
