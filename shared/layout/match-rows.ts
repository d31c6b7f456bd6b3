import type { FieldRow } from './rows-by-field.ts';

/** What a row is recognised by after sorting, inserting and editing; holds no values, only their hashes. */
export interface RowMark {
  readonly rowId: string | null;
  /** Of every cell. */
  readonly content: string;
  /** Of protocol number and beneficiary's tax code; null when the row has neither. */
  readonly identity: string | null;
  /** Zero-based sheet row at the time. */
  readonly sheetRow: number;
}

/** What to keep of a row in order to find it again. */
export function rowMark(row: FieldRow): RowMark {
  const content = new CellHash();
  const identity = new CellHash();
  for (const field in row.cells) {
    const value = row.cells[field] ?? null;
    if (value === null || field === 'rowId') continue;
    content.add(field, value);
    if (IDENTITY_FIELDS.has(field)) identity.add(field, value);
  }
  return {
    rowId: row.rowId,
    content: content.text(),
    identity: identity.isEmpty ? null : identity.text(),
    sheetRow: row.sheetRow,
  };
}

const IDENTITY_FIELDS = new Set(['protocolNumber', 'beneficiaryTaxCode']);

/**
 * For each remembered row its index among the rows now, or null when it is gone: by row id, then by whole content, then
 * by protocol number and tax code. Rows equal in every cell are told apart by their order. No row answers twice.
 *
 * @param byPlace also takes the row now at the same place for one that was edited past recognition, when no row came
 *   or went; only for callers that check the cell before touching it.
 */
export function matchRows(
  marks: readonly RowMark[],
  now: readonly RowMark[],
  byPlace: boolean,
): readonly (number | null)[] {
  const matches: (number | null)[] = marks.map(() => null);
  const free = new Set(now.keys());
  const settle = (keyOf: (mark: RowMark) => string | null, accepts: Accepts) => {
    const places = group([...free], (index) => keyOf(now[index] ?? NOWHERE));
    const open = marks.map((_, index) => index).filter((index) => matches[index] === null);
    for (const [key, wanted] of group(open, (index) => keyOf(marks[index] ?? NOWHERE))) {
      const found = places.get(key) ?? [];
      if (!accepts(wanted.length, found.length)) continue;
      for (const [order, index] of wanted.entries()) {
        const place = found[order];
        if (place === undefined) continue;
        matches[index] = place;
        free.delete(place);
      }
    }
  };
  // A row id copied with its row says nothing about which of the two is meant.
  settle((mark) => mark.rowId, ONE_TO_ONE);
  // Equal rows, none of which came or went, kept their order; else the one that did not move is meant.
  settle((mark) => mark.content, AS_MANY);
  settle((mark) => `${mark.content} ${mark.sheetRow}`, ANY);
  settle((mark) => mark.content, ANY);
  settle((mark) => mark.identity, ONE_TO_ONE);
  if (byPlace) settle((mark) => String(mark.sheetRow), ONE_TO_ONE);
  return matches;
}

type Accepts = (wanted: number, found: number) => boolean;
const ONE_TO_ONE: Accepts = (wanted, found) => wanted === 1 && found === 1;
const AS_MANY: Accepts = (wanted, found) => wanted === found;
const ANY: Accepts = () => true;

const NOWHERE: RowMark = { rowId: null, content: '', identity: null, sheetRow: -1 };

function group(indexes: readonly number[], keyOf: (index: number) => string | null): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key === null) continue;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [index]);
    else members.push(index);
  }
  return groups;
}

/**
 * 64 bits of FNV-1a in two halves, enough to tell the rows of one sheet apart. The cells' hashes are added up, so that
 * the order of the columns does not matter.
 */
class CellHash {
  #one = 0;
  #other = 0;
  isEmpty = true;

  add(field: string, value: string | number | boolean): void {
    const text = typeof value === 'string' ? value : `${typeof value} ${value}`;
    let one = 0x811c9dc5;
    let other = 0xc9dc5118;
    for (const part of [field, text]) {
      for (let index = 0; index < part.length; index += 1) {
        const code = part.charCodeAt(index);
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ (code + index), 0x01000193);
      }
    }
    this.#one = (this.#one + Math.imul(one ^ (one >>> 15), 0x2c1b3c6d)) | 0;
    this.#other = (this.#other + Math.imul(other ^ (other >>> 13), 0x297a2d39)) | 0;
    this.isEmpty = false;
  }

  text(): string {
    return (this.#one >>> 0).toString(36) + (this.#other >>> 0).toString(36);
  }
}
