import { foldText } from '../values/fold-text.ts';
import type { CheckedRow } from './check-context.ts';
import type { OtherRows } from './other-rows.ts';

/**
 * Rows that name the DSU of another household (DOMAIN B.4.1). Two rows are taken for one household when a tax code of
 * theirs is the same, whoever's of the three persons, or when the beneficiaries share surname and Comune: brothers, a
 * mother who applies for two sons. Spouses who apply each alone are told; a person then confirms.
 *
 * @example findSharedDsu(rows).get(0) // 12: the thirteenth row has the same DSU and nobody in common
 */
export function findSharedDsu(rows: readonly CheckedRow[]): OtherRows {
  const others = new Map<number, number>();
  for (const group of rowsByDsu(rows)) {
    // A column filled with one number: whoever shares nothing with the first few is told all the same.
    const compared = group.slice(0, MOST_COMPARED);
    for (const row of group) {
      const other = compared.find((one) => one !== row && !isOneHousehold(one, row));
      if (other !== undefined) others.set(row.rowIndex, other.rowIndex);
    }
  }
  return others;
}

function rowsByDsu(rows: readonly CheckedRow[]): readonly (readonly CheckedRow[])[] {
  const firsts = new Map<string, CheckedRow>();
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const dsu = row.values.dsuNumber;
    if (typeof dsu !== 'string') continue;
    const first = firsts.get(dsu);
    if (first === undefined) {
      firsts.set(dsu, row);
      continue;
    }
    const group = groups.get(dsu);
    if (group === undefined) groups.set(dsu, [first, row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function isOneHousehold({ values: one }: CheckedRow, { values: other }: CheckedRow): boolean {
  const codes = PERSONS.map((field) => one[field]).filter((code) => typeof code === 'string');
  if (PERSONS.some((field) => codes.some((code) => code === other[field]))) return true;
  const { beneficiarySurname: surname, residence } = one;
  const { beneficiarySurname: otherSurname, residence: otherResidence } = other;
  if (typeof surname !== 'string' || typeof otherSurname !== 'string') return false;
  return residence === otherResidence && foldText(surname) === foldText(otherSurname);
}

const PERSONS = ['beneficiaryTaxCode', 'applicantTaxCode', 'accountHolderTaxCode'] as const;
const MOST_COMPARED = 50;
