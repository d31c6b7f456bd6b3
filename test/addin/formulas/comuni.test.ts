import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setToday } from '../../../addin/formulas/clock.ts';
import { cfComune, comuneAmbito, comuneIstat, comuneNome } from '../../../addin/formulas/comuni.ts';
import { setWorkbookAmbito } from '../../../addin/formulas/workbook-ambito.ts';
import * as loading from '../../../shared/comuni/load-national-comuni.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { taxCodeOf } from '../../fixtures/tax-code-oracle.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const left = { functionName: 'COMUNE.ISTAT', address: 'Foglio1!A1' };
const born = (place: string, year: number) =>
  taxCodeOf({ surname: 'Rossi', name: 'Mario', sex: 'M', birth: { year, month: 1, day: 1 }, place });
const notAvailable = (words: string) => ({ error: '#N/A', reason: expect.stringContaining(words) });

beforeEach(() => {
  installCustomFunctions();
  setToday(() => '2025-07-10' as IsoDate);
  setWorkbookAmbito(cinisello);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('COMUNE.ISTAT', () => {
  it.each([
    ['Cinisello Balsamo', undefined, '015077'],
    [' CINISELLO  BALSAMO', null, '015077'],
    ['Cinisello Balsamo', left, '015077'],
    ['Castro', 'LE', '075096'],
    ['Castro', 'bg', '016065'],
    ['Castro (LE)', '', '075096'],
    ['Samone', 'TO', '001235'],
    ['Calliano', 'AT', '005014'],
    ['Bozen', 0, '021008'],
    ['', 'LE', ''],
    [null, undefined, ''],
    [0, undefined, ''],
  ])('of %s, %s is %s', async (name, province, expected) => {
    expect(await comuneIstat(name, province)).toBe(expected);
  });

  it.each([
    ['Castro', undefined, 'Castro (BG) o Castro (LE)'],
    ['Calliano', undefined, 'indicare la provincia'],
    ['Livo', undefined, 'indicare la provincia'],
    ['Peglio', undefined, 'indicare la provincia'],
    ['Samone', undefined, 'indicare la provincia'],
    ['San Teodoro', undefined, 'indicare la provincia'],
    ['Castro', 'MI', 'Nessun Comune si chiama Castro'],
    ['Castro (BG)', 'LE', 'Nessun Comune si chiama Castro (BG)'],
    ['Atlantide', undefined, 'Nessun Comune si chiama Atlantide'],
    ['Abetone', undefined, 'Abetone (PT) è stato soppresso: esisteva fino al 31/12/2016'],
    ['Castegnero Nanto', undefined, 'non ha ancora il codice'],
  ])('of %s, %s is #N/D and never a guess', async (name, province, words) => {
    expect(await inCell(() => comuneIstat(name, province))).toEqual(notAvailable(words));
  });

  it('wants two letters for a province', async () => {
    expect(await inCell(() => comuneIstat('Castro', 'Lecce'))).toMatchObject({ error: '#VALUE!' });
  });
});

describe('COMUNE.NOME', () => {
  it.each([
    ['015077', 'Cinisello Balsamo'],
    [15077, 'Cinisello Balsamo'],
    ['015149', 'Monza'],
    ['', ''],
    [null, ''],
  ])('of %s is %s', async (code, expected) => {
    expect(await comuneNome(code)).toBe(expected);
  });

  it.each(['999999', 'C707', '0150777', '15,5', -15077, true])('of %s is #N/D', async (code) => {
    expect(await inCell(() => comuneNome(code))).toEqual(notAvailable('Nessun Comune ha il codice Istat'));
  });
});

describe('COMUNE.AMBITO', () => {
  it('is the name of the Ambito for its own Comuni, nothing for others', async () => {
    expect(await comuneAmbito('015032')).toBe('Ambito di Cinisello Balsamo');
    expect(await comuneAmbito(15032)).toBe('Ambito di Cinisello Balsamo');
    expect(await comuneAmbito('012070')).toBe('');
    expect(await comuneAmbito('')).toBe('');
  });

  it('is #N/D for a code nobody has, and in a workbook of no Ambito', async () => {
    expect(await inCell(() => comuneAmbito('999999'))).toEqual(notAvailable('Nessun Comune'));
    setWorkbookAmbito(null);
    expect(await inCell(() => comuneAmbito('015032'))).toEqual(notAvailable('scegliere il bando'));
  });
});

describe('CF.COMUNE', () => {
  it.each([
    ['RSSMRA80A01H501U', 'Roma'],
    ['rssmra80a01h501u ', 'Roma'],
    ['PPSLNE85L55Z129D', 'Romania'],
    [born('B418', 1980), 'Calliano'],
    [born('B418', 2023), 'Calliano Monferrato'],
    ['', ''],
    [null, ''],
    [0, ''],
  ])('of %s is %s', async (code, expected) => {
    expect(await cfComune(code)).toBe(expected);
  });

  it('where the century is open is the last name of the Comune', async () => {
    expect(await cfComune(born('A089', 1920))).toBe('Agrigento');
    expect(await cfComune(born('A089', 1926))).toBe('Girgenti');
  });

  it.each([
    ['RSSMRA80A01H501X', 'Codice fiscale non valido'],
    ['12345678903', 'provvisorio'],
    [born('Z999', 1980), 'Z999 non è il codice'],
  ])('of %s is #N/D', async (code, words) => {
    expect(await inCell(() => cfComune(code))).toEqual(notAvailable(words));
  });
});

describe('without the national list', () => {
  it('a cell is #N/D with what to do, and the next calculation asks again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(loading, 'loadNationalComuni').mockRejectedValueOnce(new TypeError('offline'));
    expect(await inCell(() => comuneNome('015077'))).toEqual(notAvailable('poi Aggiorna'));
    expect(await comuneNome('015077')).toBe('Cinisello Balsamo');
  });

  it('promise 22: a cell settles within ten seconds even if the download never ends', async () => {
    vi.useFakeTimers();
    vi.spyOn(loading, 'loadNationalComuni').mockReturnValueOnce(new Promise(() => undefined));
    const cell = inCell(() => comuneNome('015077'));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await cell).toEqual(notAvailable('non si è caricato'));
  });
});
