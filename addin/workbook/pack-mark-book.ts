import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import type { CellFill, MarkBook } from './mark-book.ts';

/** A book of marks as the file keeps it: titles, colours and fills once, each mark as four small numbers. */
interface PackedMarkBook {
  readonly found: FoundData;
  readonly mapping: ColumnMapping;
  readonly rows: readonly (readonly [
    rowId: string | null,
    content: string,
    identity: string | null,
    sheetRow: number,
  ])[];
  readonly titles: readonly string[];
  readonly colors: readonly string[];
  readonly fills: readonly CellFill[];
  readonly marks: readonly (readonly [row: number, title: number, color: number, before: number])[];
}

/** The book as a text. */
export function packMarkBook(book: MarkBook): string {
  const titles = new Index<string>();
  const colors = new Index<string>();
  const fills = new Index<CellFill>();
  const packed: PackedMarkBook = {
    found: book.found,
    mapping: book.mapping,
    rows: book.rows.map((row) => [row.rowId, row.content, row.identity, row.sheetRow]),
    marks: book.marks.map((mark) => [mark.row, titles.of(mark.title), colors.of(mark.color), fills.of(mark.before)]),
    titles: titles.values,
    colors: colors.values,
    fills: fills.values,
  };
  return JSON.stringify(packed);
}

/** The inverse of {@link packMarkBook}. */
export function unpackMarkBook(text: string): MarkBook {
  const packed: PackedMarkBook = JSON.parse(text);
  return {
    found: packed.found,
    mapping: packed.mapping,
    rows: packed.rows.map(([rowId, content, identity, sheetRow]) => ({ rowId, content, identity, sheetRow })),
    marks: packed.marks.map(([row, title, color, before]) => ({
      row,
      title: packed.titles[title] ?? '',
      color: packed.colors[color] ?? '',
      before: packed.fills[before] ?? { kind: 'none' },
    })),
  };
}

/** Numbers values in the order they are first seen. */
class Index<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
