import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quorum, scadenza } from '../../../addin/formulas/office.ts';
import { setWorkbookAmbito } from '../../../addin/formulas/workbook-ambito.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const invocation = { functionName: 'SCADENZA', address: 'Foglio1!A1' };
const march = '01/03/2025';
const end = { '31/03/2025': 45_747, '10/04/2025': 45_757, '28/04/2025': 45_775 };

beforeEach(() => {
  installCustomFunctions();
  setWorkbookAmbito(null);
});
afterEach(() => vi.unstubAllGlobals());

describe('SCADENZA', () => {
  it.each([[null], [undefined], [''], [invocation], [[[null]]], [[['']]], [[[0]]], [[[0, 0]]]])(
    'knows no suspension where none is told (%j)',
    async (left) => {
      expect(await scadenza(march, 30, left as unknown[][])).toBe(end['31/03/2025']);
    },
  );

  it('takes suspensions as days, one number or a column', async () => {
    expect(await scadenza(45_717, '30', [[10]])).toBe(end['10/04/2025']);
    expect(await scadenza(march, 30, [[4], [null], [6]])).toBe(end['10/04/2025']);
  });

  it('takes suspensions as periods', async () => {
    const periods = [
      ['10/03/2025', '20/03/2025'],
      [45_750, 45_765],
      [null, ''],
    ];
    expect(await scadenza(march, 30, periods)).toBe(end['28/04/2025']);
  });

  it('leaves out the own holidays of an Ambito, such as the patron saint', async () => {
    setWorkbookAmbito({ ...cinisello, localHolidays: [{ month: 3, day: 31 }] });
    expect(await scadenza(march, 30)).toBe(end['31/03/2025'] + 1);
  });

  it.each([
    ['', 30],
    [null, 30],
    [0, 30],
    [march, null],
    [march, ''],
  ])('is blank for a blank (%s, %s)', async (start, days) => {
    expect(await scadenza(start, days)).toBe('');
  });

  it('tells a term of no days from a blank one', async () => {
    expect(await scadenza('03/03/2025', 0)).toBe(45_719);
  });

  it.each([
    ['a day that does not exist', ['31/02/2025', 30], '#N/A'],
    ['half a day', [march, 2.5], '#VALUE!'],
    ['a date in the place of the days', [march, 45_800], '#VALUE!'],
    ['a suspension that still stands', [march, 30, [['10/03/2025', null]]], '#N/A'],
    ['a suspension without its first day', [march, 30, [[null, '10/03/2025']]], '#VALUE!'],
    ['a suspension that ends before it begins', [march, 30, [['10/03/2025', '09/03/2025']]], '#VALUE!'],
    ['a date in the place of days of suspension', [march, 30, [['10/03/2025']]], '#VALUE!'],
    ['three columns', [march, 30, [[1, 2, 3]]], '#VALUE!'],
  ])('does not answer for %s', async (_name, [start, days, suspensions], error) => {
    expect(await inCell(() => scadenza(start, days, suspensions as unknown[][]))).toMatchObject({ error });
  });
});

describe('QUORUM', () => {
  it('counts by the rule', () => {
    expect([quorum(7, 'metà più uno'), quorum('7', '2/3'), quorum(7, 'un terzo')]).toEqual([4, 5, 3]);
  });

  it.each([[null], [''], [0]])('is blank for a blank (%s)', (blank) => {
    expect(quorum(blank, '2/3')).toBe('');
  });

  it.each([
    [7, ''],
    [7, null],
    [7, 'quanti bastano'],
    [7, 45_718],
    [7.5, '2/3'],
    [-7, '2/3'],
  ])('is #VALORE! for %s by %s', async (entitled, rule) => {
    expect(await inCell(() => quorum(entitled, rule))).toMatchObject({ error: '#VALUE!' });
  });
});
