import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cents } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { parseMoney } from '../../../shared/values/money.ts';

const centsOf = (cell: CellValue) => {
  const parsed = parseMoney(cell);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('money from a cell', () => {
  it.each<[CellValue, number]>([
    ['12.345,67', 1234567],
    ['1.234,56', 123456],
    ['12,50', 1250],
    ['12,5', 1250],
    ['€ 1 200', 120000],
    ['€ 1\u00a0200,00', 120000],
    ['1\u202f200 €', 120000],
    ['€. 1.200,00', 120000],
    ['1.200,00 euro', 120000],
    ['EUR 12', 1200],
    ["1'200,50", 120050],
    ['1.234', 123400],
    ['1.234.567,8', 123456780],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['0', 0],
    ['0,00', 0],
    ['000', 0],
    ['-12,50', -1250],
    ['− 12,50', -1250],
    [0, 0],
    [-0, 0],
    [12.5, 1250],
    [12.345, 1235],
    [1.005, 101],
    [0.1 + 0.2, 30],
    [434.99999999999994, 43500],
    [-2.675, -268],
    [1e-7, 0],
    [1e12, 1e14],
    [-1e12, -1e14],
    ['1.000.000.000.000', 1e14],
    ['-12.5', -1250],
    ['-12.50', -1250],
    [`€${'12,50'.padStart(39)}`, 1250],
  ])('reads %j as %d cents', (cell, cents) => {
    expect(centsOf(cell)).toBe(cents);
  });

  it.each<[CellValue, string]>([
    ['', 'missing'],
    ['  \u00a0 ', 'missing'],
    [null, 'missing'],
    ['1,234.56', 'ambiguous'],
    ['12,345', 'ambiguous'],
    ['0.500', 'ambiguous'],
    ['1234.567', 'ambiguous'],
    ['12.34.56', 'unreadable'],
    ['1.23,45', 'unreadable'],
    ['1.234 567', 'unreadable'],
    ['dodicimila', 'unreadable'],
    ['-', 'unreadable'],
    ['€', 'unreadable'],
    ['€.5', 'unreadable'],
    ['n.d.', 'unreadable'],
    ['12,50 circa', 'unreadable'],
    ['１２', 'unreadable'],
    [true, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [Number.POSITIVE_INFINITY, 'unreadable'],
    ['1.234,567', 'decimals'],
    ['12.345,678', 'decimals'],
    ['1.234.567,8901', 'decimals'],
    ['-1.234,567', 'decimals'],
    ['− 1.234,567', 'decimals'],
    ['n. 1.234,567', 'unreadable'],
    ['1.234,567 circa', 'unreadable'],
    [`€${'12,50'.padStart(40)}`, 'unreadable'],
    [1e12 + 1, 'tooLarge'],
    [-1e12 - 1, 'tooLarge'],
    ['1.000.000.000.001', 'tooLarge'],
    [1e15, 'tooLarge'],
    ['9.999.999.999.999.999', 'tooLarge'],
  ])('does not make an amount of %j: %s', (cell, reason) => {
    expect(centsOf(cell)).toBe(reason);
  });

  it.each([
    [12.34, false],
    [12.345, true],
    [434.99999999999994, false],
    [0.001, true],
    [1e-7, true],
  ])('tells whether the number in the cell had more than two decimals: %d, %s', (cell, rounded) => {
    const parsed = parseMoney(cell);
    expect(parsed.ok && (parsed.rounded ?? false)).toBe(rounded);
    expect(parsed.ok).toBe(true);
  });

  it('promise 10: any text either is what plain decimal reckoning says, or is an issue, never a silent zero', () => {
    const piece = fc.constantFrom('0', '1', '5', '9', '12', '345', '678', '.', ',', ' ', '€', '-', 'a', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseMoney(text);
        if (!parsed.ok) return true;
        return BigInt(parsed.value) === reckoned(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(centsOf(formatCents(cents as Cents))).toBe(cents + 0);
        expect(centsOf(cents / 100)).toBe(cents + 0);
      }),
    );
  });

  it('rounds numbers half-up on their decimal digits, not on their binary ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (thousandths) => {
        expect(centsOf(thousandths / 1000)).toBe(Number((BigInt(thousandths) + 5n) / 10n));
      }),
    );
  });
});

describe('money for people', () => {
  it.each([
    [0, '0,00 €'],
    [5, '0,05 €'],
    [123456, '1.234,56 €'],
    [-123456789, '-1.234.567,89 €'],
    [100000, '1.000,00 €'],
  ])('writes %d as %s', (cents, text) => {
    expect(formatCents(cents as Cents)).toBe(text);
  });
});

/** An independent reading: the last mark with one or two digits behind it divides, all else only groups. */
function reckoned(text: string): bigint {
  const sign = text.includes('-') ? -1n : 1n;
  // The point of the old *€.* belongs to the sign.
  const bare = text.replace(/^\s*€\.\s/, '').replace(/[^\d.,]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(bare)?.[1] ?? '';
  const euros = (decimals === '' ? bare : bare.slice(0, -decimals.length - 1)).replace(/\D/g, '');
  return sign * (BigInt(euros || '0') * 100n + BigInt(decimals.padEnd(2, '0')));
}
