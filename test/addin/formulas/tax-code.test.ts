import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setToday } from '../../../addin/formulas/clock.ts';
import { cfCoerente, cfNascita, cfValido } from '../../../addin/formulas/tax-code.ts';
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
