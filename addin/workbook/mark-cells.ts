import { rowMark } from '../../shared/layout/match-rows.ts';
import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import type { FilledCell } from './cell-fills.ts';
import type { CellMark, MarkBook } from './mark-book.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Only the marked rows, with what they are recognised by: the book lies in the file's settings. */
export function compactBook(rows: SheetRows, marks: readonly CellMark[]): MarkBook {
  const used = [...new Set(marks.map((mark) => mark.row))];
  const position = new Map(used.map((row, index) => [row, index]));
  return {
    found: { ...rows.found, dataRows: [], hiddenDataRows: [], skipped: [] },
    mapping: rows.mapping,
    rows: used.flatMap((row) => rows.rows[row] ?? []).map(rowMark),
    marks: marks.map((mark) => ({ ...mark, row: position.get(mark.row) ?? 0 })),
  };
}

/** The cells of a book just made, with the colour each gets. */
export function bookCells(book: MarkBook, rows: SheetRows): readonly FilledCell[] {
  const columns = columnByTitle(rows);
  return book.marks.flatMap(({ row, title, color }) => {
    const sheetRow = book.rows[row]?.sheetRow;
    const column = columns.get(title);
    if (sheetRow === undefined || column === undefined) return [];
    return [
      { row: sheetRow, column, fill: { kind: 'fill', color, pattern: 'Solid', patternColor: '', tintAndShade: 0 } },
    ];
  });
}

/** Mapped columns first, so that of two with one title the mapped one is meant. */
export function columnByTitle(rows: SheetRows): ReadonlyMap<string, number> {
  const mapped = new Set(columnsByField(rows.mapping).values());
  const columns = [...rows.found.columns].sort(
    (one, other) => Number(mapped.has(one.column)) - Number(mapped.has(other.column)),
  );
  return new Map(columns.map(({ title, column }) => [title, column]));
}
