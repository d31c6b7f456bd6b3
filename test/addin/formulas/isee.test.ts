import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setToday } from '../../../addin/formulas/clock.ts';
import { dsuValida, iseeScala } from '../../../addin/formulas/isee.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const invocation = { functionName: 'DSU.VALIDA', address: 'Foglio1!A1' };
const number = 'INPS-ISEE-2025-01480722D-00';

beforeEach(() => {
  installCustomFunctions();
  setToday(() => '2025-07-10' as IsoDate);
});
afterEach(() => vi.unstubAllGlobals());

describe('DSU.VALIDA', () => {
  it.each([[null], [undefined], [''], [0], [invocation]])('goes by today when the day is left out (%s)', (left) => {
    expect(dsuValida(number, 'Ordinario', '15/03/2025', left)).toBe(true);
    expect(dsuValida(number, 'ISEE corrente', '05/01/2025', left)).toBe(false);
  });

  it.each([
    ['', 'Ordinario', '15/03/2025'],
    [null, 'Ordinario', '15/03/2025'],
    [0, 'Ordinario', '15/03/2025'],
    [number, 0, '15/03/2025'],
    [number, 'Ordinario', null],
    [number, 'Ordinario', 0],
  ])('is blank where a cell still is (%s, %s, %s)', (dsu, type, presented) => {
    expect(dsuValida(dsu, type, presented)).toBe('');
  });

  it.each([
    ['a number of another shape', ['ISEE 2025', 'Ordinario', '15/03/2025']],
    ['a number of another year', ['INPS-ISEE-2024-01480722D-00', 'Ordinario', '15/03/2025']],
    ['a day before it was presented', [number, 'Ordinario', '15/03/2025', '14/03/2025']],
    ['a day of the next year', [number, 'Ordinario', '15/03/2025', '01/01/2026']],
  ])('is FALSO for %s', (_name, [dsu, type, presented, day]) => {
    expect(dsuValida(dsu, type, presented, day)).toBe(false);
  });

  it.each([
    ['the first day', '15/03/2025', true],
    ['the last day', '31/12/2025', true],
  ])('holds on %s', (_name, day, expected) => {
    expect(dsuValida(number, 'sociosanitario', '15/03/2025', day)).toBe(expected);
  });

  it.each([
    ['a type nobody knows', [number, 'bello', '15/03/2025']],
    ['a day that does not exist', [number, 'Ordinario', '31/02/2025']],
    ['a year of two digits', [number, 'Ordinario', '15/03/25']],
    ['a DSU of the archive', ['INPS-ISEE-2018-01480722D-00', 'Ordinario', '15/03/2018']],
  ])('does not answer for %s', async (_name, [dsu, type, presented]) => {
    expect(await inCell(() => dsuValida(dsu, type, presented))).toMatchObject({ error: '#N/A' });
  });
});

describe('ISEE.SCALA', () => {
  it.each([[null], [undefined], [''], [0], [invocation]])('adds nothing for what is left out (%s)', (left) => {
    expect(iseeScala(4, left)).toBe(2.46);
  });

  it.each([[''], [null], [0]])('is blank for blank members (%s)', (members) => {
    expect(iseeScala(members, '3F')).toBe('');
  });

  it('adds a number to the hundredth', () => {
    expect(iseeScala('5', 0.1)).toBe(2.95);
    expect(iseeScala(3, 0.07)).toBe(2.11);
  });

  it.each([
    [2.5, ''],
    [-1, ''],
    ['molti', ''],
    [4, 'figli'],
    [4, 'M M3'],
    [4, '5F'],
    [1, '2D'],
    [4, -0.2],
    [4, true],
  ])('is #VALORE! for %s with %s', async (members, increments) => {
    expect(await inCell(() => iseeScala(members, increments))).toMatchObject({ error: '#VALUE!' });
  });
});
