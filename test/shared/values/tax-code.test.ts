import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate, TaxCode } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { checkCharacter } from '../../../shared/values/check-character.ts';
import { digitPlaces, withoutHomocody } from '../../../shared/values/homocody.ts';
import { parseTaxCode } from '../../../shared/values/tax-code.ts';
import { agreesWithBirthDate, taxCodeBirth, taxCodeSex } from '../../../shared/values/tax-code-birth.ts';
import { nameLetters, surnameLetters } from '../../../shared/values/tax-code-names.ts';
import { homocodicVariant, taxCodeOf } from '../../fixtures/tax-code-oracle.ts';

/** DOMAIN B.1.8 */
const golden = [
  ['Rossi', 'Mario', 'M', '1980-01-01', 'H501', 'RSSMRA80A01H501U'],
  ['Rossi', 'Mario', 'M', '1985-12-10', 'A562', 'RSSMRA85T10A562S'],
  ['Fo', 'Dario', 'M', '1926-03-24', 'E734', 'FOXDRA26C24E734T'],
  ["D'Angelo", 'Nicolò', 'M', '1998-12-31', 'C707', 'DNGNCL98T31C707Q'],
  ['Popescu', 'Elena', 'F', '1985-07-15', 'Z129', 'PPSLNE85L55Z129D'],
  ['De Santis', 'Gianfranco', 'M', '1949-08-09', 'E506', 'DSNGFR49M09E506O'],
  ['Li', 'Yu', 'F', '2001-02-28', 'Z210', 'LIXYUX01B68Z210D'],
  ['Bianchi', 'Anna Maria', 'F', '1938-10-02', 'D231', 'BNCNMR38R42D231F'],
  ['Aiello', 'Eva', 'F', '1972-06-30', 'G942', 'LLAVEA72H70G942W'],
] as const;

/** DOMAIN B.1.6: the levels of homocody of one code. */
const levels = [
  'RSSMRA80A01H501U',
  'RSSMRA80A01H50MM',
  'RSSMRA80A01H5LMX',
  'RSSMRA80A01HRLMS',
  'RSSMRA80A0MHRLMK',
  'RSSMRA80ALMHRLMV',
  'RSSMRA8LALMHRLMG',
  'RSSMRAULALMHRLMD',
];

const reasonOf = (cell: CellValue) => {
  const parsed = parseTaxCode(cell);
  return parsed.ok ? 'ok' : parsed.reason;
};

describe('the golden codes', () => {
  it.each(golden)('%s %s, %s %s, %s is %s', (surname, name, sex, birth, place, code) => {
    expect(parseTaxCode(code)).toMatchObject({ ok: true, value: code, homocody: 0, provisional: false });
    expect(surnameLetters(surname) + nameLetters(name)).toBe(code.slice(0, 6));
    expect(agreesWithBirthDate(code as TaxCode, birth as IsoDate)).toBe(true);
    expect(taxCodeSex(code as TaxCode)).toBe(sex);
    expect(taxCodeBirth(code as TaxCode)).toEqual({
      yearOfCentury: Number(birth.slice(2, 4)),
      month: Number(birth.slice(5, 7)),
      day: Number(birth.slice(8)),
      sex,
      place,
    });
  });

  it('accepts every level of homocody, keeps it as issued and reads the same birth from it', () => {
    for (const [level, code] of levels.entries()) {
      expect(parseTaxCode(code)).toMatchObject({ ok: true, value: code, homocody: level });
      expect(withoutHomocody(code)).toBe('RSSMRA80A01H501');
      expect(taxCodeBirth(code as TaxCode)).toMatchObject({ yearOfCentury: 80, month: 1, day: 1, place: 'H501' });
      expect(agreesWithBirthDate(code as TaxCode, '1980-01-01' as IsoDate)).toBe(true);
    }
  });

  it('never guesses a century: the code of 1926 agrees with 2026 and with 1926, and with no other year', () => {
    const code = 'FOXDRA26C24E734T' as TaxCode;
    const years = Array.from({ length: 200 }, (_, index) => 1850 + index);
    expect(years.filter((year) => agreesWithBirthDate(code, `${year}-03-24` as IsoDate))).toEqual([1926, 2026]);
  });
});

describe('what is not a tax code', () => {
  it.each<[CellValue, string]>([
    ['RSSMRA80A01H501X', 'checkCharacter'],
    ['RSSMRA80A01H501', 'form'],
    ['RSSMRA80A01H501U7', 'form'],
    ['RSSMRA80F01H501U', 'form'],
    ['RSSMRA80A00H501U', 'form'],
    ['RSSMRA80A40H501U', 'form'],
    ['RSSMRA80A72H501U', 'form'],
    ['RSSMRA81B29H501U', 'form'],
    ['RSSMRA80D31H501U', 'form'],
    ['RSSMRA80A01H50!U', 'form'],
    ['', 'missing'],
    ['  ', 'missing'],
    [null, 'missing'],
    [true, 'form'],
    ['RßMRA80A01H501U', 'form'],
    ['12345678901', 'checkCharacter'],
    ['00000000000', 'form'],
    [1234567890, 'form'],
  ])('%j: %s', (cell, reason) => {
    expect(reasonOf(cell)).toBe(reason);
  });

  it('gives an 11-digit code that passes its control as provisional', () => {
    expect(parseTaxCode('84000310122')).toMatchObject({ ok: true, provisional: true });
    expect(parseTaxCode(84000310122)).toMatchObject({ ok: true, value: '84000310122' });
    expect(parseTaxCode('84000310122')).toMatchObject({ hadBlanks: false });
    expect(parseTaxCode(' 840 0031 0122')).toMatchObject({ value: '84000310122', hadBlanks: true });
    expect(taxCodeBirth('84000310122' as TaxCode)).toBeNull();
    expect(taxCodeSex('84000310122' as TaxCode)).toBeNull();
  });
});

describe('a birth on 29 February', () => {
  it.each([
    ['VRDDAA84B69D231V', 'ok'],
    ['VRDDAA86B69D231X', 'form'],
    ['VRDDAA00B29D231V', 'ok'],
  ])('%s: %s', (code, outcome) => {
    expect(reasonOf(code)).toBe(outcome);
  });
});

describe('what is forgiven and told', () => {
  it('blanks of every kind and lower case', () => {
    expect(parseTaxCode(' rss mra\u00a080a01 h501u\u200b')).toMatchObject({
      ok: true,
      value: 'RSSMRA80A01H501U',
      hadBlanks: true,
      hadLowerCase: true,
      hadLetterForDigit: false,
    });
  });

  it('a letter O for a zero, a one for an I, where the check character proves it', () => {
    expect(parseTaxCode('RSSMRA8OAO1H5O1U')).toMatchObject({ value: 'RSSMRA80A01H501U', hadLetterForDigit: true });
    expect(parseTaxCode('F0XDRA26C24E734T')).toMatchObject({ value: 'FOXDRA26C24E734T', hadLetterForDigit: true });
    expect(parseTaxCode('RSSDAA8IS5ID23IM')).toMatchObject({ value: 'RSSDAA81S51D231M', hadLetterForDigit: true });
    expect(parseTaxCode('L1XYUX01B68Z210D')).toMatchObject({ value: 'LIXYUX01B68Z210D', hadLetterForDigit: true });
    expect(reasonOf('RSSMRA8OA01H501X')).toBe('form');
  });
});

const person = fc.record({
  surname: fc.stringMatching(/^[A-Z]{1,12}$/),
  name: fc.stringMatching(/^[A-Z]{1,12}$/),
  sex: fc.constantFrom('M' as const, 'F' as const),
  birth: fc.record({
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  place: fc.stringMatching(/^[A-Z][0-9]{3}$/),
});

describe('any person', () => {
  it('has a valid code at every combination of homocody', () => {
    fc.assert(
      fc.property(person, fc.subarray([...digitPlaces]), (someone, places) => {
        const characters = [...taxCodeOf(someone).slice(0, 15)];
        for (const place of places) characters[place] = 'LMNPQRSTUV'.charAt(Number(characters[place]));
        const body = characters.join('');
        const parsed = parseTaxCode(body + checkCharacter(body));
        expect(parsed).toMatchObject({ ok: true, homocody: places.length });
      }),
    );
  });

  it('is no longer valid when one character changes', () => {
    fc.assert(
      fc.property(person, fc.nat(15), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), (who, at, other) => {
        const code = taxCodeOf(who);
        fc.pre(code.charAt(at) !== other);
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        const parsed = parseTaxCode(changed);
        // Only the typing slips O/0 and I/1 are mended, and then back to the very same code.
        expect(parsed.ok && parsed.hadLetterForDigit ? parsed.value : !parsed.ok).toBe(
          parsed.ok && parsed.hadLetterForDigit ? code : true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the oracle of the fixtures, homocody included', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: 7 }), (who, level) => {
        const code = taxCodeOf(who);
        expect(parseTaxCode(level === 0 ? code : homocodicVariant(code, level))).toMatchObject({ homocody: level });
      }),
    );
  });
});
