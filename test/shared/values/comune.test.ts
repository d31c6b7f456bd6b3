import { describe, expect, it } from 'vitest';
import type { Comune } from '../../../shared/ambito/profile.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { BelfioreCode, IstatCode } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { comuneParser } from '../../../shared/values/comune.ts';

describe('a Comune of the Ambito', () => {
  const parse = comuneParser(cinisello.comuni);
  it.each<[CellValue, string]>([
    ['Cinisello Balsamo', '015077'],
    ['CINISELLO BALSAMO', '015077'],
    ['cinisello balsamo (MI)', '015077'],
    ['Cinisello Balsamo - MI', '015077'],
    ['Comune di Bresso', '015032'],
    ['015077', '015077'],
    ['C707', '015077'],
  ])('%j is %s', (cell, istat) => {
    expect(parse(cell)).toEqual({ ok: true, value: istat, lostZero: false });
  });
  it.each<CellValue>([15077, '15077'])('%j has lost its zero', (cell) => {
    expect(parse(cell)).toEqual({ ok: true, value: '015077', lostZero: true });
  });
  it.each<CellValue>(['015209', 15209, 'F205'])('%j is outside', (cell) => {
    expect(parse(cell)).toEqual({ ok: false, reason: 'outside' });
  });
  it.each<[CellValue, string | null]>([
    ['Cinisello', 'Cinisello Balsamo'],
    ['Cinisllo Balsamo', 'Cinisello Balsamo'],
    ['Cusano', 'Cusano Milanino'],
    ['Bressso', 'Bresso'],
    ['Borgo Inesistente', null],
    ['Milano', null],
    ['1 Cinisello Balsamo', 'Cinisello Balsamo'],
    ['C707 Cinisello Balsamo', 'Cinisello Balsamo'],
    ['Bresso B162', null],
    ['1507', null],
    ['0150770', null],
    ['20092', null],
    ['?', null],
  ])('%j is unknown, perhaps %s', (cell, suggestion) => {
    expect(parse(cell)).toEqual({ ok: false, reason: 'unknown', suggestion });
  });
  it.each<CellValue>([null, '', ' '])('%j is missing', (cell) => {
    expect(parse(cell)).toEqual({ ok: false, reason: 'missing' });
  });
  it('is looked for in eighty characters and no more', () => {
    expect(parse('Bresso'.padEnd(80, '.'))).toMatchObject({ ok: true, value: '015032' });
    expect(parse('Bresso'.padEnd(81, '.'))).toEqual({ ok: false, reason: 'unknown', suggestion: null });
  });
  it('is worked out once for each spelling, up to a thousand of them', () => {
    const parseAnew = comuneParser(cinisello.comuni);
    const first = Array.from({ length: 1001 }, (_, index) => parseAnew(`via senza nome ${index}`));
    expect(parseAnew('via senza nome 0')).toBe(first[0]);
    expect(parseAnew('via senza nome 999')).toBe(first[999]);
    expect(parseAnew('via senza nome 1000')).not.toBe(first[1000]);
    expect(parseAnew('via senza nome 1000')).toEqual(first[1000]);
  });
});

describe('Comuni whose names begin with the same word', () => {
  const parse = comuneParser([
    comuneNamed('Borgo Alto', '999001', 'Y001'),
    comuneNamed('Borgo Basso', '999002', 'Y002'),
    comuneNamed('Valchiara', '999003', 'Y003'),
  ]);
  it('are not suggested for that word alone', () => {
    expect(parse('Borgo')).toEqual({ ok: false, reason: 'unknown', suggestion: null });
  });
  it('are suggested for their whole name with a slip', () => {
    expect(parse('Borgo Altto')).toEqual({ ok: false, reason: 'unknown', suggestion: 'Borgo Alto' });
  });
});

function comuneNamed(name: string, istat: string, belfiore: string): Comune {
  return { name, istat: istat as IstatCode, belfiore: belfiore as BelfioreCode, postcode: '99999' };
}
