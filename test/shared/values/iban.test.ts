import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { parseIban } from '../../../shared/values/iban.ts';
import { ibanOf, makeIban } from '../../fixtures/bank-account.ts';
import { chanceFrom } from '../../fixtures/random.ts';

describe('an IBAN', () => {
  it.each(['IT60X0542811101000000123456', 'IT76M0301503200000000218501'])(
    '%s is valid, in groups and lower case too',
    (iban) => {
      const grouped = iban.toLowerCase().replace(/(.{4})/g, '$1 ');
      expect(parseIban(iban)).toEqual({ ok: true, value: iban, foreign: false, hadLetterForDigit: false });
      expect(parseIban(grouped)).toEqual({ ok: true, value: iban, foreign: false, hadLetterForDigit: false });
      expect(parseIban(`IBAN: ${iban}`)).toEqual({ ok: true, value: iban, foreign: false, hadLetterForDigit: false });
    },
  );

  it.each([
    ['IBAN IT60X0542811101000000123456', 'the word without a colon'],
    ['IBAN.IT60X0542811101000000123456', 'the word with a full stop'],
    ['IT60-X-05428-11101-000000123456', 'dashes between its parts'],
    ['IT60X0542811101000000123456'.padEnd(60, '-'), 'sixty characters'],
  ])('%j is read with %s', (cell) => {
    expect(parseIban(cell)).toMatchObject({ ok: true, value: 'IT60X0542811101000000123456', foreign: false });
  });

  it.each([
    ['IT6OX0542811IOIOOOOOO123456', 'IT60X0542811101000000123456'],
    ['IT7900542811101000000700004', 'IT79O0542811101000000700004'],
    ['IT9410542811101000000700078', 'IT94I0542811101000000700078'],
  ])('%s has letters for digits, or a digit for its CIN: %s', (typed, iban) => {
    expect(parseIban(typed)).toEqual({ ok: true, value: iban, foreign: false, hadLetterForDigit: true });
  });

  it('of another country is never mended', () => {
    expect(parseIban('DE8937O400440532013000')).toEqual({ ok: false, reason: 'checkDigits' });
  });

  it('with a true letter O in its account stands as it is', () => {
    const iban = ibanOf('0542811101OVER00000123');
    expect(parseIban(iban)).toEqual({ ok: true, value: iban, foreign: false, hadLetterForDigit: false });
  });

  it.each<[CellValue, string]>([
    [null, 'missing'],
    [' ', 'missing'],
    ['IT60X054281110100000012345', 'form'],
    ['IT60105428111010000001234567', 'form'],
    [60, 'form'],
    ['IT61X0542811101000000123456', 'checkDigits'],
    ['IT64Y0542811101000000123456', 'cin'],
    ['conto corrente', 'form'],
    ['IT60X05428111010000001234567', 'form'],
    ['ITIT60X0542811101000000123456', 'form'],
    ['IT60X0542811101000000123456 IBAN', 'form'],
    ['IT60X0542811101000000123456'.padEnd(61, '-'), 'form'],
    ['(DE89370400440532013000', 'form'],
    ['DE89370400440532013000/EUR', 'form'],
    ['DE8X370400440532013000', 'form'],
  ])('%j is not: %s', (cell, reason) => {
    expect(parseIban(cell)).toMatchObject({ ok: false, reason });
  });

  it.each(['DE89370400440532013000', 'FR1420041010050500013M02606', 'SM86U0322509800000000270100'])(
    'the foreign %s is accepted on its check digits',
    (iban) => {
      expect(parseIban(iban)).toEqual({ ok: true, value: iban, foreign: true, hadLetterForDigit: false });
      expect(parseIban(iban.slice(0, -1))).toMatchObject({ ok: false });
    },
  );

  it('is no longer valid when one digit changes', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 5, max: 14 }),
        fc.integer({ min: 1, max: 9 }),
        (seed, at, step) => {
          const iban = makeIban(chanceFrom(seed));
          expect(parseIban(iban)).toMatchObject({ ok: true });
          const digit = (Number(iban.charAt(at)) + step) % 10;
          expect(parseIban(iban.slice(0, at) + digit + iban.slice(at + 1))).toMatchObject({ reason: 'checkDigits' });
        },
      ),
    );
  });
});
