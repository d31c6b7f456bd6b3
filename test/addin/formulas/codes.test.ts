import { describe, expect, it } from 'vitest';
import { ibanValido, pivaValida } from '../../../addin/formulas/codes.ts';

describe('PIVA.VALIDA', () => {
  it.each<[unknown, unknown]>([
    ['00743110157', true],
    ['it 00743110157', true],
    ['00238010128', true],
    ['84000310122', true],
    [12_345_678_903, true],
    [743_110_157, false],
    ['00743110158', false],
    ['00000000000', false],
    ['0074311015', false],
    ['RSSMRA80A01H501U', false],
    [true, false],
    ['', ''],
    [' ', ''],
    [null, ''],
    [0, ''],
  ])('of %s is %s', (number, expected) => {
    expect(pivaValida(number)).toBe(expected);
  });
});

describe('IBAN.VALIDO', () => {
  it.each<[unknown, unknown]>([
    ['IT60X0542811101000000123456', true],
    ['it60 x054 2811 1010 0000 0123 456', true],
    ['IT60Y0542811101000000123456', false],
    ['IT61X0542811101000000123456', false],
    ['DE89370400440532013000', true],
    ['DE89370400440532013001', false],
    [123, false],
    ['', ''],
    [null, ''],
    [0, ''],
  ])('of %s is %s', (iban, expected) => {
    expect(ibanValido(iban)).toBe(expected);
  });
});
