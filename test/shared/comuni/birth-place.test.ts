import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNamed, placeOn } from '../../../shared/comuni/birth-place.ts';
import { loadNationalComuni } from '../../../shared/comuni/load-national-comuni.ts';
import { canBePlace } from '../../../shared/comuni/same-place.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { dayAfter, dayFromNumber, dayNumber } from '../../../shared/values/calendar-day.ts';

const national = await loadNationalComuni();
const on = (code: string, day: string) => placeOn(code, day as IsoDate, national);
const FIRST = dayNumber(1900, 1, 1);
const LAST = dayNumber(2030, 12, 31);

describe('the place of a tax code on a day', () => {
  it.each([
    ['a Comune of always', 'H501', '1950-05-05', { kind: 'standing', name: 'Roma (RM)' }],
    ['its first day', 'C707', '1928-11-03', { kind: 'standing', name: 'Cinisello Balsamo (MI)' }],
    ['the day before', 'C707', '1928-11-02', { kind: 'notYet', name: 'Cinisello Balsamo (MI)', from: '1928-11-03' }],
    ['a suppressed Comune before its end', 'A012', '1980-01-01', { kind: 'standing', name: 'Abetone (PT)' }],
    ['its last day', 'A012', '2016-12-31', { kind: 'standing', name: 'Abetone (PT)' }],
    ['the day after', 'A012', '2017-01-01', { kind: 'noMore', name: 'Abetone (PT)', to: '2016-12-31' }],
    [
      'a Comune that had been suppressed and came back',
      'B419',
      '1940-01-01',
      { kind: 'between', name: 'Calliano (TN)', to: '1929-03-25', from: '1947-07-09' },
    ],
    ['a State', 'Z129', '1930-01-01', { kind: 'standing', name: 'Romania' }],
    ['a State that ended later', 'Z118', '1980-01-01', { kind: 'standing' }],
    ['a State that had ended', 'Z118', '2010-01-01', { kind: 'noMore', to: '2004-01-01' }],
    ['a State younger than the birth', 'Z149', '1980-01-01', { kind: 'standing', name: 'Croazia' }],
    ['nobody', 'Z999', '1980-01-01', { kind: 'unknown' }],
    ['nobody in Italy', 'A000', '1980-01-01', { kind: 'unknown' }],
  ])('%s', (_, code, day, expected) => {
    expect(on(code, day)).toMatchObject(expected);
  });

  it('is called as it was that day', () => {
    expect(placeNamed('B418', '2022-08-11' as IsoDate, national)).toEqual({ name: 'Calliano', province: 'AT' });
    expect(placeNamed('B418', '2022-08-12' as IsoDate, national)?.name).toBe('Calliano Monferrato');
    expect(placeNamed('B418', null, national)?.name).toBe('Calliano Monferrato');
    expect(placeNamed('Z129', null, national)).toEqual({ name: 'Romania', province: null });
    expect(placeNamed('Z999', null, national)).toBeNull();
  });

  it('stands on every day of every span of every Comune, and on no day outside them', () => {
    const codes = fc.constantFrom(...national.codes);
    fc.assert(
      fc.property(codes, fc.integer({ min: FIRST, max: LAST }), (code, number) => {
        const day = dayFromNumber(number);
        const spans = national.comune(code)?.spans ?? [];
        const inside = spans.some(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
        expect(on(code, day).kind === 'standing').toBe(inside);
        for (const { from, to } of spans) {
          if (from !== null) expect(on(code, from).kind).toBe('standing');
          if (to !== null) expect(on(code, to).kind).toBe('standing');
        }
        const last = spans.at(-1)?.to ?? null;
        if (last !== null) expect(on(code, dayAfter(last))).toMatchObject({ kind: 'noMore', to: last });
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a birth place as it is written', () => {
  it.each([
    ['Luino', 'E734', true],
    ['LUINO (VA)', 'E734', true],
    ['Luino VA', 'E734', true],
    ['Reggio Emilia', 'H223', true],
    ['Reggio Calabria', 'H224', true],
    ['S. Donato Milanese', 'H827', true],
    ['Cinisello', 'C707', true],
    ['Milano, osp. Niguarda', 'F205', true],
    ['Girgenti', 'A089', true],
    ['Calliano', 'B418', true],
    ['Bozen', 'A952', true],
    ['Romania', 'Z129', true],
    ['ROMANIA (EE)', 'Z129', true],
    ['Bucarest (Romania)', 'Z129', true],
    ['Estero', 'Z129', true],
    ['EE', 'Z129', true],
    ['urss', 'Z135', true],
    ['Varese', 'E734', false],
    ['Romania', 'E734', false],
    ['nato all’estero', 'E734', false],
    ['Luino', 'Z129', false],
    ['Albania', 'Z129', false],
    ['Bucarest', 'Z129', null],
    ['Croazia', 'Z118', null],
    ['Jugoslavia', 'Z149', null],
    ['…', 'E734', null],
    ['Luino', 'Z999', null],
  ])('%s for the code %s: %s', (text, code, expected) => {
    expect(canBePlace(text, code, national)).toBe(expected);
  });

  it('is right by every name a Comune ever had', () => {
    fc.assert(
      fc.property(fc.constantFrom(...national.codes), fc.constantFrom(' (XX)', '', ' - VA'), (code, end) => {
        for (const { name } of national.comune(code)?.spans ?? []) {
          expect(canBePlace(`${name.toUpperCase()}${end}`, code, national)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
