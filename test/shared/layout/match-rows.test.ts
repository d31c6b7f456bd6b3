import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRows, rowMark } from '../../../shared/layout/match-rows.ts';
import type { FieldRow } from '../../../shared/layout/rows-by-field.ts';

const rowsArbitrary = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 15 })
  .map((seeds) => seeds.map((seed, index) => row(seed, index)));

describe('finding rows again', () => {
  it('finds every row wherever sorting and inserting took it, with or without ids', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.array(fc.nat()), fc.boolean(), (rows, swaps, withIds) => {
        const known = withIds ? rows.map((one) => ({ ...one, rowId: `id-${one.cells.protocolNumber}` })) : rows;
        const shuffled = [...known, row(5000, 99)];
        for (const [index, swap] of swaps.entries())
          exchange(shuffled, index % shuffled.length, swap % shuffled.length);
        const now = shuffled.map((one, sheetRow) => ({ ...one, sheetRow }));
        const matches = matchRows(known.map(rowMark), now.map(rowMark), true);
        for (const [index, place] of matches.entries()) {
          expect(now[place ?? -1]?.cells).toEqual(known[index]?.cells);
        }
      }),
    );
  });

  it('finds an edited row by its id, by protocol number and tax code, or at its place', () => {
    const before = [row(1, 0), row(2, 1), row(3, 2)];
    const edited = { ...row(2, 1), cells: { ...row(2, 1).cells, isee: 7 } };
    expect(matchRows(before.map(rowMark), [row(3, 0), edited, row(1, 2)].map(rowMark), false)).toEqual([2, 1, 0]);
    const beyond = { ...row(2, 1), cells: { beneficiaryTaxCode: 'X', protocolNumber: '9', isee: 7 } };
    expect(matchRows(before.map(rowMark), [row(1, 0), beyond, row(3, 2)].map(rowMark), false)).toEqual([0, null, 2]);
    expect(matchRows(before.map(rowMark), [row(1, 0), beyond, row(3, 2)].map(rowMark), true)).toEqual([0, 1, 2]);
  });

  it('does not take the copy of a row for the row itself', () => {
    const original = { ...row(1, 0), rowId: 'a' };
    const copy = { ...original, sheetRow: 1 };
    expect(matchRows([rowMark(original)], [rowMark(original), rowMark(copy)], true)).toEqual([0]);
  });

  it('does not mind the order of the columns', () => {
    const one = { ...row(1, 0), cells: { isee: 1, protocolNumber: '2' } };
    const other = { ...row(1, 0), cells: { protocolNumber: '2', isee: 1 } };
    expect(rowMark(one)).toEqual(rowMark(other));
  });
});

function row(seed: number, sheetRow: number): FieldRow {
  const cells = { protocolNumber: String(seed), beneficiaryTaxCode: `CF${seed}`, isee: seed % 3, note: null };
  return { rowId: null, cells, sheetRow, hidden: false };
}

function exchange(rows: FieldRow[], one: number, other: number): void {
  const first = rows[one];
  const second = rows[other];
  if (first === undefined || second === undefined) return;
  rows[one] = second;
  rows[other] = first;
}
