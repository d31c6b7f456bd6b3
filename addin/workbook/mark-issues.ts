import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import type { Issue } from '../../shared/validation/issue.ts';
import { isSameFill, type LoadedFills, loadFills, queueFills } from './cell-fills.ts';
import type { CellMark, MarkBook } from './mark-book.ts';
import { bookCells, columnByTitle, compactBook } from './mark-cells.ts';
import { record } from './operations.ts';
import { packMarkBook, unpackMarkBook } from './pack-mark-book.ts';
import { placeMarks } from './place-marks.ts';
import { loadReading, type Reading } from './read-rows.ts';
import { runExcel } from './run-excel.ts';
import type { SheetRows } from './sheet-rows.ts';
import { loadStored, store, stored } from './storage.ts';
import { wantedMarks } from './wanted-marks.ts';
import { WorkbookError } from './workbook-error.ts';

/** Colours the cells that carry issues, remembering the person's own fill of each. Replaces earlier marks. */
export function markIssues(rows: SheetRows, issues: readonly Issue[]): Promise<{ readonly marked: number }> {
  return runExcel(async (context) => {
    const reading = await loadReading(context, rows.found, rows.mapping);
    if (reading.rows.isProtected) throw new WorkbookError('protected', rows.sheetName);
    const before = bookIn(reading.settings);
    if (before !== null) await restore(context, before, await readingOf(context, before, reading));
    const wanted = wantedMarks(rows, reading.rows, issues);
    const sheet = context.workbook.worksheets.getItem(reading.rows.sheetName);
    const fills = await fillsOf(context, reading.rows, new Set(wanted.map((mark) => mark.title)));
    const columns = columnByTitle(reading.rows);
    const marks: CellMark[] = [];
    for (const { row, title, color } of wanted) {
      const sheetRow = reading.rows.rows[row]?.sheetRow;
      const column = columns.get(title);
      const held = sheetRow === undefined || column === undefined ? null : fills.at(column, sheetRow);
      if (held !== null) marks.push({ row, title, color, before: held });
    }
    const book = compactBook(reading.rows, marks);
    queueFills(sheet, bookCells(book, reading.rows));
    keep(context, reading.settings, book);
    await context.sync();
    record('marks', marks.length, [{ kind: 'marks', before }]);
    return { marked: marks.length };
  });
}

/**
 * Puts the person's own fills back, wherever the rows have gone since. `lost`: marks whose cell no longer exists or was
 * coloured by the person meanwhile.
 */
export function clearMarks(): Promise<{ readonly cleared: number; readonly lost: number }> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    const book = bookIn(settings);
    if (book === null) return { cleared: 0, lost: 0 };
    const outcome = await restore(context, book, await loadReading(context, book.found, book.mapping));
    keep(context, settings, null);
    await context.sync();
    record('clearMarks', outcome.cleared, [{ kind: 'marks', before: book }]);
    return outcome;
  });
}

/** Whether the workbook carries marks of ours. */
export function hasMarks(): Promise<boolean> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    return bookIn(settings) !== null;
  });
}

/** Makes the marks what they were: takes the present ones away and puts those of the book back. Part of *Annulla*. */
export async function putBackMarks(context: Excel.RequestContext, before: MarkBook | null): Promise<void> {
  const settings = loadStored(context);
  await context.sync();
  const present = bookIn(settings);
  if (present !== null) await restore(context, present, await loadReading(context, present.found, present.mapping));
  if (before !== null) {
    const { rows } = await loadReading(context, before.found, before.mapping);
    const matches = matchRows(before.rows, rows.rows.map(rowMark), true);
    const fills = await fillsOf(context, rows, new Set(before.marks.map((mark) => mark.title)));
    const columns = columnByTitle(rows);
    const moved = before.marks.flatMap((mark) => {
      const row = matches[mark.row] ?? null;
      const fill = fills.at(columns.get(mark.title) ?? -1, rows.rows[row ?? -1]?.sheetRow ?? -1);
      // A cell the person has coloured meanwhile keeps their colour.
      return row === null || !isSameFill(fill, mark.before) ? [] : [{ ...mark, row }];
    });
    const book = compactBook(rows, moved);
    queueFills(context.workbook.worksheets.getItem(rows.sheetName), bookCells(book, rows));
    keep(context, settings, book);
  } else keep(context, settings, null);
  await context.sync();
}

async function restore(
  context: Excel.RequestContext,
  book: MarkBook,
  { rows }: Reading,
): Promise<{ readonly cleared: number; readonly lost: number }> {
  if (rows.isProtected) throw new WorkbookError('protected', rows.sheetName);
  const fills = await fillsOf(context, rows, new Set(book.marks.map((mark) => mark.title)));
  const columns = columnByTitle(rows);
  const colorAt = (title: string, row: number) => {
    const fill = fills.at(columns.get(title) ?? -1, row);
    return fill?.kind === 'fill' ? fill.color : null;
  };
  const { placed, lost } = placeMarks(book, rows.rows, colorAt);
  queueFills(
    context.workbook.worksheets.getItem(rows.sheetName),
    placed.flatMap(({ row, title, before }) => {
      const column = columns.get(title);
      return column === undefined ? [] : [{ row, column, fill: before }];
    }),
  );
  await context.sync();
  return { cleared: placed.length, lost };
}

function fillsOf(context: Excel.RequestContext, rows: SheetRows, titles: ReadonlySet<string>): Promise<LoadedFills> {
  const columns = [...columnByTitle(rows)].filter(([title]) => titles.has(title)).map(([, column]) => column);
  const first = rows.found.dataRows[0] ?? 0;
  const last = rows.found.dataRows.at(-1) ?? first;
  return loadFills(context, context.workbook.worksheets.getItem(rows.sheetName), columns, { first, last });
}

async function readingOf(context: Excel.RequestContext, book: MarkBook, reading: Reading): Promise<Reading> {
  return book.found.sheetName === reading.rows.sheetName ? reading : loadReading(context, book.found, book.mapping);
}

function bookIn(settings: Excel.SettingCollection): MarkBook | null {
  const text = stored(settings, 'marks');
  return text === null ? null : unpackMarkBook(text);
}

function keep(context: Excel.RequestContext, settings: Excel.SettingCollection, book: MarkBook | null): void {
  store(context, settings, 'marks', book === null ? null : packMarkBook(book));
}
