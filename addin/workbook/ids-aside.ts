import { matchRows, type RowMark, rowMark } from '../../shared/layout/match-rows.ts';
import type { FieldRow } from '../../shared/layout/rows-by-field.ts';
import { stored } from './storage.ts';

/**
 * Row ids of protected sheets. Such a sheet is not written to, yet its rows must keep their ids from one transmission to
 * the next: the workbook's settings hold them with what each row is recognised by. A settings entry is no cell, so the
 * protection is respected; a read-only file forgets them, and then the server recognises the beneficiary.
 */
export type IdsAside = readonly (RowMark & { readonly rowId: string })[];

/** The ids kept aside, among settings already loaded. */
export function idsAside(settings: Excel.SettingCollection): IdsAside {
  const text = stored(settings, 'rowIds');
  return text === null ? [] : JSON.parse(text);
}

/** Gives each row that has no id of its own the one kept aside for it. */
export function withIdsAside(rows: readonly FieldRow[], aside: IdsAside): readonly FieldRow[] {
  if (aside.length === 0) return rows;
  const matches = matchRows(
    aside.map((mark) => ({ ...mark, rowId: null })),
    rows.map((row) => ({ ...rowMark(row), rowId: null })),
    false,
  );
  const ids = new Map<number, string>();
  for (const [index, place] of matches.entries()) {
    const id = aside[index]?.rowId;
    if (place !== null && id !== undefined) ids.set(place, id);
  }
  return rows.map((row, index) => (row.rowId === null ? { ...row, rowId: ids.get(index) ?? null } : row));
}
