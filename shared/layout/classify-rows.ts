import { normaliseTitle } from '../fields/normalise-title.ts';
import type { CellValue } from '../values/cell-value.ts';
import type { Area } from './area.ts';
import type { SkippedRow, SkipReason } from './found-data.ts';
import { isBlank, type SheetGrid } from './sheet-grid.ts';
import { isIdentifying, type ValueShape, valueShape } from './value-shapes.ts';

interface ClassifiedRows {
  readonly dataRows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
}

type Verdict = SkipReason | 'data' | 'weak';

/** Tells data from what people write between and under it. A row that cannot be told apart is data: it gets checked. */
export function classifyRows(
  grid: SheetGrid,
  columns: readonly number[],
  body: Area,
  titles: ReadonlyMap<number, string>,
  isTable: boolean,
): ClassifiedRows {
  const keys = new Map([...titles].map(([column, title]) => [column, normaliseTitle(title)]));
  const rows = Array.from({ length: body.rows }, (_, index) => new RowCells(grid, columns, body.row + index));
  const verdicts = rows.map((row) => judge(row, columns.length, keys));
  const lastData = verdicts.lastIndexOf('data');
  const dataRows: number[] = [];
  const skipped: SkippedRow[] = [];
  let broken = false;
  for (const [index, row] of rows.entries()) {
    const verdict = verdicts[index] ?? 'blank';
    const afterData = index > lastData;
    if (afterData && verdict !== 'weak') broken = true;
    const settled = verdict === 'weak' ? settle(row, { afterData, broken, isTable }) : verdict;
    if (settled === 'data') dataRows.push(row.row);
    // Blank rows matter only between data: after it the sheet simply ends.
    else if (settled !== 'blank' || !afterData) skipped.push({ row: row.row, reason: settled });
  }
  return { dataRows, skipped };
}

/** The cells of a row that hold something; listed only where somebody asks, counted always. */
class RowCells {
  readonly row: number;
  readonly count: number;
  readonly #cells: readonly CellValue[];
  readonly #firstColumn: number;
  readonly #columns: readonly number[];

  constructor(grid: SheetGrid, columns: readonly number[], row: number) {
    this.row = row;
    this.#cells = grid.values[row - grid.firstRow] ?? [];
    this.#firstColumn = grid.firstColumn;
    this.#columns = columns;
    let count = 0;
    for (const column of columns) if (!isBlank(this.#cells[column - grid.firstColumn] ?? null)) count += 1;
    this.count = count;
  }

  get filled(): readonly FilledCell[] {
    return this.first(this.count);
  }

  first(most: number): readonly FilledCell[] {
    const cells: FilledCell[] = [];
    for (const column of this.#columns) {
      if (cells.length === most) break;
      const value = this.#cells[column - this.#firstColumn] ?? null;
      if (!isBlank(value)) cells.push({ column, value });
    }
    return cells;
  }
}

/** Looks closely only at rows that are not plainly full: a workbook of 20,000 rows is judged while the person waits. */
function judge(row: RowCells, width: number, titles: ReadonlyMap<number, string>): Verdict {
  if (row.count === 0) return 'blank';
  const isFull = row.count >= 3 && row.count * 5 >= width * 2;
  const first = row.first(4);
  if (countTitles(first, titles) >= 2 && countTitles(row.filled, titles) * 2 > row.count) return 'heading';
  // A full row of totals says so at its beginning.
  if (mentionsTotal(isFull ? first : row.filled) && !isAboutPerson(row) && isTotal(row, width)) return 'total';
  if (isFull) return 'data';
  return isAboutPerson(row) ? 'data' : 'weak';
}

function isAboutPerson({ filled }: RowCells): boolean {
  return filled.some((cell) => isIdentifying(valueShape(cell.value)));
}

/** How many of the cells repeat the heading of their column. */
function countTitles(cells: readonly FilledCell[], titles: ReadonlyMap<number, string>): number {
  return cells.filter(({ column, value }) => typeof value === 'string' && isTitle(value, titles.get(column) ?? ''))
    .length;
}

/** Whether the cell says the column's title, or the part of it that stands on the lower heading row. */
function isTitle(value: string, title: string): boolean {
  if (title === '' || value.length > title.length * 2 + 5 || !beginsAWord(value, title)) return false;
  const text = normaliseTitle(value);
  return text !== '' && (title === text || title.endsWith(` ${text}`) || title.startsWith(`${text} `));
}

/** Whether a word of the title begins like the value; spares most cells of data the closer look. */
function beginsAWord(value: string, title: string): boolean {
  const first = value.charAt(0).toLowerCase();
  return !/[a-z0-9]/.test(first) || title.startsWith(first) || title.includes(` ${first}`);
}

const TOTAL = /^(?:sub ?)?total[ei]\b|^tot\b/;
/** `Somma` is a surname too: only a row without other words is a summary. */
const SUMMARY = /^(?:somma|media|conteggio|riepilogo|numero domande|n domande)\b/;
const MAY_BE_TOTAL = /^\W*(?:sub|tot|somma|media|conteggio|riepilogo|n)/i;

function mentionsTotal(cells: readonly FilledCell[]): boolean {
  return cells.some(({ value }) => typeof value === 'string' && MAY_BE_TOTAL.test(value));
}

function isTotal({ filled }: RowCells, width: number): boolean {
  const texts = filled.filter(isText).map((cell) => normaliseTitle(String(cell.value)));
  if (texts.slice(0, 2).some((text) => TOTAL.test(text))) return filled.length * 4 <= width * 3 || texts.length === 1;
  return texts.length === 1 && filled.length <= 4 && SUMMARY.test(texts[0] ?? '');
}

function isText(cell: FilledCell): boolean {
  return valueShape(cell.value) === 'text';
}

const BAND = /^(?:comune di|comuni di|ambito|distretto|sezione|elenco|gruppo|parte|zona|mese di)\b/;
const NOTE =
  /^(?:\*|\(|n\.? ?b\.?\b|nota\b|note\b|legenda\b|avvertenz|firma|data e firma|il responsabile|la responsabile|visto\b|allegat|fonte\b|aggiornat|elaborat|timbro)/i;

function settle(
  row: RowCells,
  place: { readonly afterData: boolean; readonly broken: boolean; readonly isTable: boolean },
): SkipReason | 'data' {
  const { filled } = row;
  const only = filled.length === 1 ? filled[0] : undefined;
  // A progressive number or a `NO` filled down in advance does not make a row.
  if (only !== undefined && FILLED_DOWN.has(valueShape(only.value))) return 'blank';
  const texts = filled.filter(isText).map((cell) => String(cell.value).trim());
  if (texts.some((text) => NOTE.test(text) || text.length > 60)) return 'note';
  if (texts.length > 0 && filled.length <= 3 && BAND.test(normaliseTitle(texts[0] ?? ''))) {
    return place.afterData ? 'note' : 'separator';
  }
  if (only !== undefined && !place.isTable) return place.afterData ? 'note' : 'separator';
  return place.afterData && place.broken && !place.isTable ? 'note' : 'data';
}

const FILLED_DOWN: ReadonlySet<ValueShape> = new Set<ValueShape>(['number', 'flag', 'boolean']);
