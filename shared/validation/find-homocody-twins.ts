import { digitPlaces, withoutHomocody } from '../values/homocody.ts';
import type { CheckedRow } from './check-context.ts';
import type { OtherRows } from './other-rows.ts';

/**
 * Rows whose beneficiaries' codes are the same but for homocody: two people, or one whose code was replaced. Only a
 * person can tell (DOMAIN B.1.3).
 *
 * @example findHomocodyTwins(rows).get(0) // 12: the thirteenth row may be the same person
 */
export function findHomocodyTwins(rows: readonly CheckedRow[]): OtherRows {
  const others = new Map<number, number>();
  // Most sheets hold no such code, and then nothing needs comparing.
  if (!rows.some(({ values }) => isHomocodic(values.beneficiaryTaxCode))) return others;
  const byPerson = new Map<string, { readonly code: string; readonly rowIndex: number }[]>();
  for (const { rowIndex, values } of rows) {
    const code = values.beneficiaryTaxCode;
    if (typeof code !== 'string' || code.length !== 16) continue;
    const person = withoutHomocody(code);
    const group = byPerson.get(person);
    if (group === undefined) byPerson.set(person, [{ code, rowIndex }]);
    else if (!group.some((known) => known.code === code)) group.push({ code, rowIndex });
  }
  for (const [first, ...twins] of byPerson.values()) {
    if (first === undefined) continue;
    for (const { rowIndex } of twins) {
      if (!others.has(first.rowIndex)) others.set(first.rowIndex, rowIndex);
      others.set(rowIndex, first.rowIndex);
    }
  }
  return others;
}

function isHomocodic(code: unknown): boolean {
  if (typeof code !== 'string' || code.length !== 16) return false;
  return digitPlaces.some((place) => code.charCodeAt(place) > NINE);
}

const NINE = 57;
