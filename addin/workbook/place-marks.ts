import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import type { FieldRow } from '../../shared/layout/rows-by-field.ts';
import type { CellFill, CellMark, MarkBook } from './mark-book.ts';

/** Where a mark is now; `row` is a zero-based sheet row. */
export interface PlacedMark {
  readonly row: number;
  readonly title: string;
  readonly before: CellFill;
}

/**
 * Where each mark went since: with its row if the row is found again and its cell still wears our colour, else to a
 * cell of the same column that wears it and belongs to no other mark. A cell the person has coloured since is theirs.
 *
 * @param colorAt the present fill of a cell by column title and sheet row, `#RRGGBB`
 */
export function placeMarks(
  book: MarkBook,
  rows: readonly FieldRow[],
  colorAt: (title: string, row: number) => string | null,
): { readonly placed: readonly PlacedMark[]; readonly lost: number } {
  const matches = matchRows(book.rows, rows.map(rowMark), true);
  const placed: PlacedMark[] = [];
  const taken = new Set<string>();
  const adrift: CellMark[] = [];
  for (const mark of book.marks) {
    const row = rows[matches[mark.row] ?? -1]?.sheetRow;
    const key = `${row} ${mark.title}`;
    if (row !== undefined && !taken.has(key) && isOurs(colorAt(mark.title, row), mark)) {
      taken.add(key);
      placed.push({ row, title: mark.title, before: mark.before });
    } else adrift.push(mark);
  }
  let lost = 0;
  for (const mark of adrift) {
    const free = rows.find(
      ({ sheetRow }) => !taken.has(`${sheetRow} ${mark.title}`) && isOurs(colorAt(mark.title, sheetRow), mark),
    );
    if (free === undefined) {
      lost += 1;
      continue;
    }
    taken.add(`${free.sheetRow} ${mark.title}`);
    placed.push({ row: free.sheetRow, title: mark.title, before: mark.before });
  }
  return { placed, lost };
}

function isOurs(color: string | null, mark: CellMark): boolean {
  return color !== null && color.toUpperCase() === mark.color;
}
