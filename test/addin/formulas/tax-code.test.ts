import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setToday } from '../../../addin/formulas/clock.ts';
import { cfCoerente, cfEta, cfNascita, cfSesso, cfValido } from '../../../addin/formulas/tax-code.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const invocation = { functionName: 'CF.NASCITA', address: 'Foglio1!A1' };

beforeEach(() => {
  installCustomFunctions();
  setToday(() => '2025-07-10' as IsoDate);
});
afterEach(() => vi.unstubAllGlobals());

describe('CF.VALIDO', () => {
  it.each<[unknown, unknown]>([
    ['RSSMRA80A01H501U', true],
    [' rssmra80a01h501u ', true],
    ['RSSMRA80A01H501X', false],
    ['RSSMRA', false],
    ['', ''],
    [null, ''],
    [0, ''],
  ])('of %s is %s', (code, expected) => {
    expect(cfValido(code)).toBe(expected);
  });
});

describe('CF.COERENTE', () => {
  it.each<[string, unknown[], unknown]>([
    ['all agree', ['RSSMRA80A01H501U', 'Rossi', 'Mario', '01/01/1980', 'M'], true],
    ['the day as a serial number', ['RSSMRA80A01H501U', 'Rossi', 'Mario', 29_221, 'm'], true],
    ['another surname', ['RSSMRA80A01H501U', 'Bianchi', 'Mario', '01/01/1980', 'M'], false],
    ['another name', ['RSSMRA80A01H501U', 'Rossi', 'Luigi', '01/01/1980', 'M'], false],
    ['another day', ['RSSMRA80A01H501U', 'Rossi', 'Mario', '02/01/1980', 'M'], false],
    ['another sex', ['RSSMRA80A01H501U', 'Rossi', 'Mario', '01/01/1980', 'F'], false],
    ['a bad code', ['RSSMRA80A01H501X', 'Rossi', 'Mario', '01/01/1980', 'M'], false],
    ['a blank', ['RSSMRA80A01H501U', 'Rossi', '', '01/01/1980', 'M'], ''],
    ['a blank day handed over as 0', ['RSSMRA80A01H501U', 'Rossi', 'Mario', 0, 'M'], ''],
  ])('when %s', (_name, [code, surname, name, birth, sex], expected) => {
    expect(cfCoerente(code, surname, name, birth, sex)).toBe(expected);
  });
});

describe('CF.NASCITA', () => {
  it('is the serial number of the only day it can be', () => {
    expect(cfNascita('RSSMRA80A01H501U', '10/07/2025')).toBe(29_221);
    expect(cfNascita('PPSLNE85L55Z129D', 45_848)).toBe(31_243);
  });

  it.each([[null], [undefined], [''], [0], [invocation]])('goes by today when the day is left out (%s)', (left) => {
    expect(cfNascita('RSSMRA80A01H501U', left)).toBe(29_221);
  });

  it('does not guess between a child and a person of a hundred', async () => {
    const born20 = 'RSSMRA20A01H501G';
    expect(await inCell(() => cfNascita(born20))).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('secolo'),
    });
    expect(cfNascita(born20, '31/12/2007')).toBe(7_306);
  });

  it('does not answer for somebody born later than said', async () => {
    expect(await inCell(() => cfNascita('RSSMRA80A01H501U', '31/12/1979'))).toMatchObject({ error: '#N/A' });
  });

  it.each(['RSSMRA80A01H501X', '12345678903', 'abc'])('is #N/D for %s', async (code) => {
    expect(await inCell(() => cfNascita(code))).toMatchObject({ error: '#N/A' });
  });

  it('is blank for a blank', () => {
    expect([cfNascita(''), cfNascita(null)]).toEqual(['', '']);
  });
});

describe('CF.ETA', () => {
  it('is the completed years on the day', () => {
    expect(cfEta('PPSLNE85L55Z129D', '15/07/1985', '14/07/2025')).toBe(39);
    expect(cfEta('PPSLNE85L55Z129D', '15/07/1985', '15/07/2025')).toBe(40);
    expect(cfEta('PPSLNE85L55Z129D', 31_243, 45_853)).toBe(40);
  });

  it.each([[null], [undefined], [''], [0], [invocation]])(
    'takes the day of the code and today for what is left out (%s)',
    (left) => {
      expect(cfEta('RSSMRA80A01H501U', left, left)).toBe(45);
      expect(cfEta('RSSMRA80A01H501U', '01/01/1980', left)).toBe(45);
    },
  );

  it('does not guess the century', async () => {
    expect(await inCell(() => cfEta('RSSMRA20A01H501G', '', '10/07/2025'))).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('secolo'),
    });
    expect(cfEta('RSSMRA20A01H501G', '01/01/1920', '10/07/2025')).toBe(105);
    expect(cfEta('RSSMRA20A01H501G', '01/01/2020', '10/07/2025')).toBe(5);
  });

  it('does not choose between a code and a date that disagree', async () => {
    for (const day of ['02/01/1980', '01/02/1980', '01/01/1981']) {
      expect(await inCell(() => cfEta('RSSMRA80A01H501U', day, '10/07/2025'))).toMatchObject({
        error: '#N/A',
        reason: expect.stringContaining('non concorda'),
      });
    }
  });

  it('goes by the date where the code is provisional and says nothing', async () => {
    expect(cfEta('12345678903', '01/01/1980', '10/07/2025')).toBe(45);
    expect(await inCell(() => cfEta('12345678903', '', '10/07/2025'))).toMatchObject({ error: '#N/A' });
  });

  it.each([
    ['a bad code', 'RSSMRA80A01H501X', '01/01/1980', '10/07/2025'],
    ['a day before the birth', 'RSSMRA80A01H501U', '01/01/1980', '31/12/1979'],
    ['a birth that cannot be read', 'RSSMRA80A01H501U', '01/01/80', '10/07/2025'],
    ['a day that does not exist', 'RSSMRA80A01H501U', '01/01/1980', '31/02/2025'],
  ])('is #N/D for %s', async (_name, code, birth, day) => {
    expect(await inCell(() => cfEta(code, birth, day))).toMatchObject({ error: '#N/A' });
  });

  it('is blank for a blank code', () => {
    expect([cfEta(''), cfEta(null, '01/01/1980'), cfEta(0)]).toEqual(['', '', '']);
  });
});

describe('CF.SESSO', () => {
  it('is the letter of the code', () => {
    expect([cfSesso('RSSMRA80A01H501U'), cfSesso('ppslne85l55z129d'), cfSesso('')]).toEqual(['M', 'F', '']);
  });

  it.each(['RSSMRA80A01H501X', '12345678903'])('is #N/D for %s', async (code) => {
    expect(await inCell(() => cfSesso(code))).toMatchObject({ error: '#N/A' });
  });
});
