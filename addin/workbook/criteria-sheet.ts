import type { Comune } from '../../shared/ambito/profile.ts';
import { criteriaSheetOf } from '../../shared/criteria-sheet/criteria-sheet-of.ts';
import { type CriteriaReading, readCriteriaSheet } from '../../shared/criteria-sheet/read-criteria-sheet.ts';
import type { SheetProblem } from '../../shared/criteria-sheet/sheet-problem.ts';
import { cellAddress } from '../../shared/layout/cell-address.ts';
import { sheetWords } from '../../shared/messages/it/criteria-words.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { putMarks, takeMarksAway } from './criteria-marks.ts';
import { fillCriteriaSheet, inputsOf } from './fill-criteria-sheet.ts';
import { loadCriteria, valuesToRead } from './load-criteria.ts';
import { record } from './operations.ts';
import { findOwnSheet, freeName } from './own-sheets.ts';
import { refreshLists } from './refresh-criteria-lists.ts';
import { runExcel } from './run-excel.ts';
import { loadStored } from './storage.ts';
import { WorkbookError } from './workbook-error.ts';
import { memoryIn } from './workbook-memory.ts';

/**
 * Writes a rule set to sheet *Criteri*, with its lists and a few free rows, and shows it. Our earlier sheet is written
 * over, what people typed on it included, and *Annulla* brings that back; a person's own sheet of that name is left alone.
 */
export function writeCriteriaSheet(ruleSet: RuleSet): Promise<{ readonly sheetName: string }> {
  return runExcel(async (context) => {
    const comuni = await loadComuni(context);
    const existing = await findOwnSheet(context, sheetWords.sheetName);
    const before = existing === null ? null : await loadCriteria(context, existing);
    if (before?.isProtected === true) throw new WorkbookError('protected', sheetWords.sheetName);
    if (existing !== null) await takeMarksAway(context, existing);
    const sheet = existing ?? (await addSheet(context));
    sheet.load('id,name');
    const written = inputsOf(criteriaSheetOf(ruleSet, comuni));
    await fillCriteriaSheet(context, sheet, written);
    sheet.activate();
    await context.sync();
    record('criteria', 1, [{ kind: 'criteria', sheetId: sheet.id, written, before, comuni }]);
    return { sheetName: sheet.name };
  });
}

/** Reads sheet *Criteri* with every mistake in its cell; `null` where the workbook has no such sheet of ours. */
export function readCriteria(): Promise<CriteriaReading | null> {
  return runExcel(async (context) => {
    const comuni = await loadComuni(context);
    const sheet = await findOwnSheet(context, sheetWords.sheetName);
    if (sheet === null) return null;
    return readCriteriaSheet(valuesToRead(await loadCriteria(context, sheet)), comuni);
  });
}

/**
 * Colours the cells with mistakes and tells each in the column *Segnalazioni* of its row; names that people added come into
 * the in-cell lists. Replaces earlier marks: what was mended loses its own. On a protected sheet marks nothing and says so;
 * rejects with `notFound` without the sheet.
 */
export function markProblems(
  problems: readonly SheetProblem[],
): Promise<{ readonly marked: number; readonly isProtected: boolean }> {
  return runExcel(async (context) => {
    const comuni = await loadComuni(context);
    const sheet = await ownSheet(context);
    if ((await loadCriteria(context, sheet)).isProtected) return { marked: 0, isProtected: true };
    await takeMarksAway(context, sheet);
    const loaded = await loadCriteria(context, sheet);
    refreshLists(sheet, loaded, comuni);
    return { marked: await putMarks(context, sheet, { loaded, problems }), isProtected: false };
  });
}

/** Takes our colours and messages away; cells get back the look they had. */
export function clearMarks(): Promise<void> {
  return runExcel(async (context) => {
    const sheet = await findOwnSheet(context, sheetWords.sheetName);
    if (sheet !== null) await takeMarksAway(context, sheet);
  });
}

/** Shows the cell of a mistake. Rejects with `notFound` without the sheet. */
export function goToProblem({ row, column }: SheetProblem): Promise<void> {
  return runExcel(async (context) => {
    const sheet = await ownSheet(context);
    sheet.activate();
    sheet.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}

async function ownSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = await findOwnSheet(context, sheetWords.sheetName);
  if (sheet === null) throw new WorkbookError('notFound', sheetWords.sheetName);
  return sheet;
}

async function addSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  return sheets.add(freeName(sheetWords.sheetName, taken));
}

/** The Comuni of the Ambito as last read from the service: rules then name them instead of citing codes. */
async function loadComuni(context: Excel.RequestContext): Promise<readonly Comune[]> {
  const settings = loadStored(context);
  await context.sync();
  return memoryIn(settings).published?.ambito.comuni ?? [];
}
