import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { isVatNumber, parseVatNumber, type VatNumberReading } from '../../../shared/values/vat-number.ts';

describe('a VAT number', () => {
  it.each<[CellValue, string, Partial<VatNumberReading>]>([
    ['00743110157', '00743110157', { lostZeros: false, hadLetterForDigit: false }],
    [' IT 00743110157 ', '00743110157', { lostZeros: false }],
    ['P.IVA: it00743110157', '00743110157', { lostZeros: false }],
    ['P.IVA 00743110157', '00743110157', { lostZeros: false }],
    ['PIVA 00743110157', '00743110157', { lostZeros: false }],
    ['p.iva. 00743110157', '00743110157', { lostZeros: false }],
    ['IT-00743110157', '00743110157', { lostZeros: false }],
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
    ['0074311015X', 'form'],
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

describe('eleven digits', () => {
  it.each(['00238010128', '84000310122', '12345678903', '00743110157', '80054330586', '02121151001'])('%s', (code) => {
    expect(isVatNumber(code)).toBe(true);
    const last = (Number(code.slice(-1)) + 1) % 10;
    expect(isVatNumber(code.slice(0, 10) + last)).toBe(false);
  });

  it('refuses eleven zeros, which pass the sum', () => {
    expect(isVatNumber('00000000000')).toBe(false);
  });

  it('are neither ten nor twelve', () => {
    expect(isVatNumber('0074311015')).toBe(false);
    expect(isVatNumber('007431101570')).toBe(false);
    expect(isVatNumber('IT00743110157')).toBe(false);
  });
});
