import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberForm, numberCell, readNumber } from '../../../shared/criteria-sheet/number-cell.ts';

const unreadable = { ok: false, reason: 'unreadable' };
const notWhole = { ok: false, reason: 'notWhole' };

describe('a number of the rules in a cell', () => {
  it('is read back as it was written, to the cent and below zero', () => {
    const forms: readonly NumberForm[] = ['money', 'integer', 'decimal', 'percent'];
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: -1e9, max: 1e9 }), (form, value) => {
        expect(readNumber(numberCell(value, form).value, form)).toEqual({ ok: true, value });
      }),
    );
  });

  it.each<[string | number, NumberForm, unknown]>([
    ['25.000,00', 'money', 25_000_00],
    ['€ 25.000', 'money', 25_000_00],
    [25_000.5, 'money', 25_000_50],
    ['12,5', 'decimal', 1_250],
    ['-5', 'decimal', -500],
    [0.1 + 0.2, 'decimal', 30],
    ['1.000', 'integer', 1_000],
    ['14%', 'percent', 1_400],
    ['12,25 %', 'percent', 1_225],
    [0, 'percent', 0],
  ])('%s as %s is %s', (written, form, value) => {
    expect(readNumber(written, form)).toEqual({ ok: true, value });
  });

  it.each<[string | number, NumberForm, unknown]>([
    ['dodici', 'decimal', unreadable],
    ['12 €', 'decimal', unreadable],
    [14, 'percent', unreadable],
    [0.14, 'percent', unreadable],
    ['14', 'percent', unreadable],
    ['1,234.56', 'money', unreadable],
    [12.345, 'money', notWhole],
    ['12,345', 'decimal', notWhole],
    ['2,5', 'integer', notWhole],
    [2.5, 'integer', notWhole],
    ['14,125%', 'percent', notWhole],
  ])('%s as %s is not rounded nor guessed', (written, form, problem) => {
    expect(readNumber(written, form)).toEqual(problem);
  });
});
