import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCellError } from '../../../shared/values/cell-error.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { dsuNumberText, nearDsuNumber, parseDsuNumber } from '../../../shared/values/dsu-number.ts';
import { isEmail, ordinaryProvider } from '../../../shared/values/email.ts';
import { parseIban } from '../../../shared/values/iban.ts';
import { phoneProblem } from '../../../shared/values/phone.ts';
import { parseText } from '../../../shared/values/plain-text.ts';
import { parseProtocolNumber } from '../../../shared/values/protocol-number.ts';
import { parseRowId } from '../../../shared/values/row-id.ts';
import { parseVatNumber, type VatNumberReading } from '../../../shared/values/vat-number.ts';
import { makeIban } from '../../fixtures/bank-account.ts';
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

  it.each<[CellValue, string]>([
    [null, 'missing'],
    [' ', 'missing'],
    ['IT60X054281110100000012345', 'form'],
    ['IT60105428111010000001234567', 'form'],
    [60, 'form'],
    ['IT61X0542811101000000123456', 'checkDigits'],
    ['IT64Y0542811101000000123456', 'cin'],
    ['conto corrente', 'form'],
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

describe('a DSU number', () => {
  it.each([
    'INPS-ISEE-2025-01480722D-00',
    'inps-isee-2025-01480722d-00',
    ' INPS ISEE 2025 01480722 D 00 ',
    'INPSISEE202501480722D00',
    'INPS–ISEE–2025–01480722D–00',
    'ISEE-2025-01480722D-00',
  ])('reads %j', (cell) => {
    expect(parseDsuNumber(cell)).toEqual({ ok: true, year: 2025, short: '01480722D-00' });
  });

  it('keeps the short form apart from its year', () => {
    expect(parseDsuNumber('01480722d-00')).toEqual({ ok: true, year: null, short: '01480722D-00' });
    expect(parseDsuNumber('01480722D')).toEqual({ ok: true, year: null, short: '01480722D-00' });
    expect(dsuNumberText(2025, '01480722D-00')).toBe('INPS-ISEE-2025-01480722D-00');
  });

  it.each([
    'INPS-ISEE-2025-123',
    'INPS-ISEE-2025-014807222D-00',
    'INPS-ISEE-2025-01480722-00',
    'INPS-ISEE-25-01480722D-00',
  ])('does not read %j', (cell) => {
    expect(parseDsuNumber(cell)).toMatchObject({ ok: false, reason: 'form' });
  });
});

describe('what is nearly a DSU number', () => {
  it('is told from the ten digits of before 2015', () => {
    expect(parseDsuNumber('0004740224')).toMatchObject({ ok: false, reason: 'oldShape' });
    expect(parseDsuNumber(1004740224)).toMatchObject({ ok: false, reason: 'oldShape' });
    expect(parseDsuNumber(4740224)).toMatchObject({ ok: false, reason: 'form' });
  });

  it.each<[CellValue, string | null]>([
    ['INPS-ISEE-2025-O148O722D-00', 'INPS-ISEE-2025-01480722D-00'],
    ['n. INPS ISEE 2O25 0I480722d 00 (figlia)', 'INPS-ISEE-2025-01480722D-00'],
    ['INPS-ISEE-2025-0148072-00', null],
    ['INPS-ISEE-2025-014807220-00', null],
    ['dal CAF', null],
    [12, null],
    [null, null],
    ['INPS-ISEE-2025-01480722D-00'.padStart(50_000, '1'), null],
  ])('%j is offered as %s', (cell, number) => {
    expect(nearDsuNumber(cell)).toBe(number);
  });
});

describe('a VAT number', () => {
  it.each<[CellValue, string, Partial<VatNumberReading>]>([
    ['00743110157', '00743110157', { lostZeros: false, hadLetterForDigit: false }],
    [' IT 00743110157 ', '00743110157', { lostZeros: false }],
    ['P.IVA: it00743110157', '00743110157', { lostZeros: false }],
    ['007.431.101-57', '00743110157', { lostZeros: false }],
    [12345678903, '12345678903', { lostZeros: false }],
    [743110157, '00743110157', { lostZeros: true }],
    ['238010128', '00238010128', { lostZeros: true }],
    ['OO743IIO157', '00743110157', { lostZeros: false, hadLetterForDigit: true }],
  ])('reads %j', (cell, value, facts) => {
    expect(parseVatNumber(cell)).toMatchObject({ ok: true, value, ...facts });
  });

  it.each<[CellValue, string]>([
    [null, 'missing'],
    ['\u00a0', 'missing'],
    ['00743110158', 'checkDigit'],
    ['00000000000', 'form'],
    [0, 'form'],
    ['743110158', 'form'],
    ['O0743110158', 'form'],
    ['0074311015', 'form'],
    ['007431101570', 'form'],
    ['DE123456788', 'form'],
    ['RSSMRA80A01H501U', 'form'],
    [743110157.5, 'form'],
    [-743110157, 'form'],
    [true, 'form'],
    ['0'.repeat(50_000), 'form'],
  ])('does not read %j: %s', (cell, reason) => {
    expect(parseVatNumber(cell)).toMatchObject({ ok: false, reason });
  });
});

describe('a telephone number', () => {
  it.each([
    '333 1234567',
    '3331234567',
    '+39 333 1234567',
    '0039 02 66023123',
    '02/66.02.31.23',
    '(02) 6602-3123',
    '333 1234567 / 02 66023123',
    '333 1234567 o 02 66023123',
    '333 1234567\n02 66023123',
    '333 1234567 (figlia)',
    'tel. 0332 532777',
    '+41 91 923 45 67',
    '011 5881',
  ])('%j can be called', (text) => {
    expect(phoneProblem(text)).toBeNull();
  });

  it.each<[string, string]>([
    ['dal medico', 'form'],
    ['333 12345', 'form'],
    ['33312345678901', 'form'],
    ['333 12O4567', 'form'],
    ['812345678', 'lostZero'],
    ['266023123', 'lostZero'],
    ['2 66023', 'form'],
    ['RSSMRA80A01H501U', 'form'],
    ['3'.repeat(50_000), 'form'],
  ])('%j: %s', (text, problem) => {
    expect(phoneProblem(text)).toBe(problem);
  });
});

describe('an e-mail address', () => {
  it.each([
    'mario.rossi@example.org',
    'M_Rossi+b2@posta.comune.example.it',
    "nicolo.d'angelo@example.org",
    'mario@example.org; anna@example.org',
    'mario@example.org anna@example.org',
  ])('%j is one', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    'mario.rossi',
    'mario.rossi@example',
    'mario..rossi@example.org',
    '.mario@example.org',
    'mario@@example.org',
    'mario rossi@example.org',
    'mario@example,org',
    'mario@-example.org',
    'nicolò@example.org',
    `${'a'.repeat(50_000)}@example.org`,
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it('of an ordinary provider is no certified one', () => {
    expect(ordinaryProvider('mario@GMAIL.com')).toBe('gmail.com');
    expect(ordinaryProvider('mario@pec.libero.it')).toBeNull();
    expect(ordinaryProvider('mario')).toBeNull();
  });
});

describe('a protocol number', () => {
  it.each<[CellValue, string, number | null, boolean]>([
    ['0001234', '0001234', null, false],
    ['00012345678', '00012345678', null, false],
    [1234, '0001234', null, true],
    ['1234', '0001234', null, true],
    ['0001234/2025', '0001234', 2025, false],
    ['1234/2025', '0001234', 2025, true],
    ['n. 0001234', '0001234', null, false],
    ['Prot. n. 0001234', '0001234', null, false],
    [12345678, '12345678', null, false],
  ])('reads %j as %s', (cell, value, year, lostZeros) => {
    expect(parseProtocolNumber(cell)).toEqual({ ok: true, value, year, lostZeros });
  });

  it.each<CellValue>(['a mano', '12A45', '0000000', 12.5, -3, 1e21, 'prot.', true, '1234 del 10/06/2025'])(
    'does not read %j',
    (cell) => {
      expect(parseProtocolNumber(cell)).toMatchObject({ ok: false, reason: 'form' });
    },
  );
});

describe('a row id', () => {
  it('is a UUID of version 4, in lower case', () => {
    const id = '7F9C24E8-3B1D-4C5A-9E2F-0A1B2C3D4E5F';
    expect(parseRowId(` ${id} `)).toEqual({ ok: true, value: id.toLowerCase() });
    expect(parseRowId('7f9c24e8-3b1d-1c5a-9e2f-0a1b2c3d4e5f')).toMatchObject({ reason: 'form' });
    expect(parseRowId('B2-1')).toMatchObject({ reason: 'form' });
    expect(parseRowId(12)).toMatchObject({ reason: 'form' });
    expect(parseRowId('')).toMatchObject({ reason: 'missing' });
  });
});

describe('an error of Excel', () => {
  it.each(['#REF!', '#N/A', '#N/D', '#VALUE!', '#VALORE!', '#DIV/0!', '#NOME?', '#RIF!', ' #n/d '])(
    '%s is one',
    (text) => {
      expect(isCellError(text.trimStart())).toBe(true);
    },
  );

  it.each<CellValue>(['#1', '# 12', '', 'REF!', 5, null, true])('%j is none', (cell) => {
    expect(isCellError(cell)).toBe(false);
  });
});

describe('plain text', () => {
  it('loses the blanks at its ends and nothing else', () => {
    expect(parseText('\u00a0 De  Santis\n')).toEqual({ ok: true, value: 'De  Santis' });
    expect(parseText(3331234567)).toEqual({ ok: true, value: '3331234567' });
    expect(parseText('\u200b')).toMatchObject({ reason: 'missing' });
  });
});
