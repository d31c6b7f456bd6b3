import { findMessageColumn } from '../../shared/criteria-sheet/read/find-sections.ts';
import type { SheetProblem } from '../../shared/criteria-sheet/sheet-problem.ts';
import { criteriaMessage } from '../../shared/messages/it/criteria.ts';
import { sheetWords } from '../../shared/messages/it/criteria-words.ts';
import { type FilledCell, isSameFill, loadFills, queueFills } from './cell-fills.ts';
import { TEXT_FORMAT } from './cell-input.ts';
import { type CriteriaCells, loadCriteria } from './load-criteria.ts';
import type { CellFill } from './mark-book.ts';
import { loadStored, store, stored } from './storage.ts';
import { WorkbookError } from './workbook-error.ts';

/** Our marks on sheet *Criteri*, kept in the file: the cells, what they looked like, and the messages written beside. */
interface CriteriaMarks {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly before: CellFill }[];
  readonly messages: readonly string[];
}

/** The colour of mistakes in the person's own sheets, too: see `wanted-marks.ts`. */
const MARK: CellFill = { kind: 'fill', color: '#FFC8C3', pattern: 'Solid', patternColor: '', tintAndShade: 0 };

/** Marks the cells of the problems on a sheet that carries no marks; gives how many cells there are. */
export async function putMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { loaded, problems }: { readonly loaded: CriteriaCells; readonly problems: readonly SheetProblem[] },
): Promise<number> {
  const cells = [...new Map(problems.map((problem) => [problem.address, problem])).values()];
  const fills = await fillsOf(context, sheet, loaded, [...new Set(cells.map(({ column }) => column))]);
  const marks = cells.map(({ row, column }) => ({ row, column, before: fills.at(column, row) ?? NO_FILL }));
  queueFills(
    sheet,
    marks.map(({ row, column }) => ({ row, column, fill: MARK })),
  );
  const messages = messagesByRow(problems);
  const at = findMessageColumn(loaded.values);
  const written: string[] = [];
  for (const [row, message] of messages) {
    // A note of the person's own stays; the colour and the pane tell the mistake.
    if (String(loaded.values[row]?.[at] ?? '') !== '') continue;
    const cell = sheet.getRangeByIndexes(row, at, 1, 1);
    cell.numberFormat = [[TEXT_FORMAT]];
    cell.values = [[message]];
    written.push(message);
  }
  await keep(context, cells.length === 0 ? null : { cells: marks, messages: written });
  return cells.length;
}

/** Takes every mark of ours away, wherever rows were inserted or deleted since. Asks for two syncs and no more where there is none. */
export async function takeMarksAway(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const settings = loadStored(context);
  await context.sync();
  const text = stored(settings, 'criteriaMarks');
  if (text === null) return;
  const marks: CriteriaMarks = JSON.parse(text);
  const loaded = await loadUnprotected(context, sheet);
  const columns = Array.from({ length: loaded.values[0]?.length ?? 0 }, (_, column) => column);
  const fills = await fillsOf(context, sheet, loaded, columns);
  const ours = loaded.values.flatMap((_, row) =>
    columns.filter((column) => isSameFill(fills.at(column, row), MARK)).map((column) => ({ row, column })),
  );
  queueFills(sheet, restored(ours, marks.cells));
  const at = findMessageColumn(loaded.values);
  for (const [row, cells] of loaded.values.entries()) {
    if (marks.messages.includes(String(cells[at] ?? ''))) sheet.getRangeByIndexes(row, at, 1, 1).values = [['']];
  }
  await keep(context, null);
}

/**
 * The cells that wear our colour get back the look of their mark: found by its turn, which rows and columns put in between
 * leave as it is, else by its place.
 */
function restored(ours: readonly Place[], marks: CriteriaMarks['cells']): readonly FilledCell[] {
  const inTurn = [...marks].sort((one, other) => one.row - other.row || one.column - other.column);
  const byTurn = ours.length === inTurn.length;
  return ours.map(({ row, column }, turn) => {
    const mark = byTurn ? inTurn[turn] : marks.find((one) => one.row === row && one.column === column);
    return { row, column, fill: mark?.before ?? NO_FILL };
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const NO_FILL: CellFill = { kind: 'none' };

async function loadUnprotected(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<CriteriaCells> {
  const loaded = await loadCriteria(context, sheet);
  if (loaded.isProtected) throw new WorkbookError('protected', sheetWords.sheetName);
  return loaded;
}

function fillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  loaded: CriteriaCells,
  columns: readonly number[],
) {
  return loadFills(context, sheet, columns, { first: 0, last: loaded.values.length - 1 });
}

function messagesByRow(problems: readonly SheetProblem[]): ReadonlyMap<number, string> {
  const byRow = new Map<number, string>();
  for (const problem of problems) {
    const { what, next } = criteriaMessage(problem);
    const before = byRow.get(problem.row);
    byRow.set(problem.row, `${before === undefined ? '' : `${before} · `}${what} ${next}`);
  }
  return byRow;
}

async function keep(context: Excel.RequestContext, marks: CriteriaMarks | null): Promise<void> {
  const settings = loadStored(context);
  await context.sync();
  store(context, settings, 'criteriaMarks', marks === null ? null : JSON.stringify(marks));
  await context.sync();
}
