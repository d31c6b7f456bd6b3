import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureRowIds } from '../../../addin/workbook/ensure-row-ids.ts';
import { clearMarks, hasMarks, markIssues } from '../../../addin/workbook/mark-issues.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW, HEADINGS } from './sample-workbook.ts';

const COUNT = 6;
const FIELDS = ['protocolNumber', 'beneficiaryTaxCode', 'isee'];

describe('marks in the cells of a person', () => {
  it('colours the cells of the issues, the gravest colour winning, and gives the fills back', async () => {
    const model = applicationsWorkbook(COUNT);
    openInExcel(model);
    const sheet = model.activeSheet;
    model.person.format(sheet.id, { row: FIRST_ROW, column: 3, rows: 1, columns: 1 }, { fill: '#00FF00' });
    const outcome = await markIssues(await readApplications(), [
      issue(0, 'beneficiaryTaxCode', 'warning'),
      issue(0, 'beneficiaryTaxCode', 'error'),
      issue(2, 'isee', 'warning'),
    ]);
    expect(outcome).toEqual({ marked: 2 });
    expect(sheet.format(FIRST_ROW, 3).fill).toBe('#FFC8C3');
    expect(sheet.format(FIRST_ROW + 2, 5).fill).toBe('#FFE6AB');
    expect(await hasMarks()).toBe(true);
    expect(await clearMarks()).toEqual({ cleared: 2, lost: 0 });
    expect(sheet.format(FIRST_ROW, 3).fill).toBe('#00FF00');
    expect(sheet.format(FIRST_ROW + 2, 5).fill).toBeNull();
    expect(await hasMarks()).toBe(false);
  });

  it('leaves alone a marked cell that the person has coloured since', async () => {
    const model = applicationsWorkbook(COUNT);
    openInExcel(model);
    const sheet = model.activeSheet;
    await markIssues(await readApplications(), [issue(1, 'isee', 'error')]);
    model.person.format(sheet.id, { row: FIRST_ROW + 1, column: 5, rows: 1, columns: 1 }, { fill: '#0000FF' });
    expect(await clearMarks()).toEqual({ cleared: 0, lost: 1 });
    expect(sheet.format(FIRST_ROW + 1, 5).fill).toBe('#0000FF');
  });

  it('brought back by Annulla spare the cells the person has coloured meanwhile', async () => {
    forgetOperations();
    const model = applicationsWorkbook(COUNT);
    openInExcel(model);
    const sheet = model.activeSheet;
    await markIssues(await readApplications(), [issue(0, 'isee', 'error'), issue(1, 'isee', 'error')]);
    await clearMarks();
    model.person.format(sheet.id, { row: FIRST_ROW, column: 5, rows: 1, columns: 1 }, { fill: '#0000FF' });
    await undoLast();
    expect(sheet.format(FIRST_ROW, 5).fill).toBe('#0000FF');
    expect(sheet.format(FIRST_ROW + 1, 5).fill).toBe('#FFC8C3');
    expect(await clearMarks()).toEqual({ cleared: 1, lost: 0 });
    expect(sheet.format(FIRST_ROW, 5).fill).toBe('#0000FF');
  });

  it('does not write to a protected sheet', async () => {
    const model = applicationsWorkbook(COUNT);
    openInExcel(model);
    model.person.protect(model.activeSheet.id, true);
    await expect(markIssues(await readApplications(), [issue(0, 'isee', 'error')])).rejects.toMatchObject({
      kind: 'protected',
    });
    expect(model.activeSheet.format(FIRST_ROW, 5).fill).toBeNull();
  });

  it('gives every person’s colour back after any sequence of marking, sorting, inserting, colouring and undoing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(action, { minLength: 5, maxLength: 14, size: 'max' }),
        async (withIds, actions) => {
          forgetOperations();
          const model = applicationsWorkbook(COUNT);
          openInExcel(model);
          if (withIds) await ensureRowIds(await readApplications(), counterIds());
          colourAtRandom(model);
          const theirs = fillsByRow(model);
          for (const step of actions) await perform(model, step, theirs);
          await clearMarks();
          expect(fillsByRow(model)).toEqual(theirs);
        },
      ),
      { numRuns: 20 },
    );
  });
});

type Action =
  | { readonly kind: 'mark'; readonly issues: readonly Issue[] }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insertRow'; readonly at: number }
  | { readonly kind: 'colour'; readonly row: number; readonly field: number; readonly fill: string }
  | { readonly kind: 'insertColumn'; readonly at: number }
  | { readonly kind: 'clear' | 'undo' };

const issueArbitrary = fc
  .tuple(
    fc.integer({ min: 0, max: COUNT - 1 }),
    fc.constantFrom(...FIELDS),
    fc.constantFrom<Issue['severity']>('error', 'warning', 'information'),
  )
  .map(([rowIndex, field, severity]) => issue(rowIndex, field, severity));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant<'mark'>('mark'), issues: fc.array(issueArbitrary, { minLength: 4, maxLength: 16 }) }),
  fc.record({ kind: fc.constant<'sort'>('sort'), column: fc.integer({ min: 0, max: 5 }), ascending: fc.boolean() }),
  fc.record({ kind: fc.constant<'insertRow'>('insertRow'), at: fc.integer({ min: 0, max: FIRST_ROW + COUNT }) }),
  fc.record({ kind: fc.constant<'insertColumn'>('insertColumn'), at: fc.integer({ min: 0, max: 6 }) }),
  fc.record({
    kind: fc.constant<'colour'>('colour'),
    row: fc.integer({ min: 0, max: COUNT - 1 }),
    field: fc.constantFrom(0, 3, 5),
    fill: fc.constantFrom('#FF00FF', '#00FFFF'),
  }),
  fc.record({ kind: fc.constantFrom<'clear' | 'undo'>('clear', 'undo') }),
);

/** `theirs`: what the person's own fills are, kept up to date. */
async function perform(model: WorkbookModel, step: Action, theirs: Record<string, string[]>): Promise<void> {
  const sheet = model.activeSheet;
  switch (step.kind) {
    case 'mark':
      await markIssues(await readApplications(), step.issues);
      return;
    case 'clear':
      await clearMarks();
      return;
    case 'undo':
      await undoLast();
      return;
    case 'colour': {
      const { rows, mapping } = await readApplications();
      const row = rows[step.row];
      const column = mapping.columns.find(({ title }) => title === HEADINGS[step.field])?.column;
      const fills = theirs[String(row?.cells.beneficiaryTaxCode)];
      if (row === undefined || column === undefined || fills === undefined) throw new Error('no such cell');
      model.person.format(sheet.id, { row: row.sheetRow, column, rows: 1, columns: 1 }, { fill: step.fill });
      fills[step.field] = step.fill;
      return;
    }
    case 'insertRow':
      model.person.insertRows(sheet.id, step.at, 1);
      return;
    case 'insertColumn':
      model.person.insertColumns(sheet.id, step.at, 1);
      return;
    case 'sort': {
      const { found } = await readApplications();
      const first = found.dataRows[0] ?? 0;
      const columns = found.columns.map(({ column }) => column);
      const left = Math.min(...columns);
      const area = {
        row: first,
        column: left,
        rows: (found.dataRows.at(-1) ?? first) - first + 1,
        columns: Math.max(...columns) - left + 1,
      };
      model.person.sort(sheet.id, area, [{ column: step.column, ascending: step.ascending }]);
    }
  }
}

/** The fill of every cell of every application, known by its tax code; columns by what they hold. */
function fillsByRow(model: WorkbookModel): Record<string, string[]> {
  const sheet = model.activeSheet;
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const fills: Record<string, string[]> = {};
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const cells = Array.from({ length: used.columns }, (_, index) => used.column + index).map((column) => ({
      value: String(sheet.value(row, column)),
      fill: sheet.format(row, column).fill ?? 'none',
    }));
    const code = cells.find((cell) => cell.value.startsWith('RSSNNA'))?.value;
    if (code === undefined) continue;
    fills[code] = cells.filter((cell) => cell.value !== '' && !cell.value.startsWith('id-')).map((cell) => cell.fill);
  }
  return fills;
}

function colourAtRandom(model: WorkbookModel): void {
  const colours = ['#00FF00', '#FFFF00', '#FFFFFF'];
  for (let index = 0; index < COUNT; index += 1) {
    const area = { row: FIRST_ROW + index, column: (index * 2) % 6, rows: 1, columns: 2 };
    model.person.format(model.activeSheet.id, area, { fill: colours[index % 3] ?? null });
  }
}

function counterIds(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `id-${next}`;
  };
}

function issue(rowIndex: number, field: string, severity: Issue['severity']): Issue {
  return { code: 'CELL_ERROR', severity, rowIndex, rowId: null, field, facts: {} };
}
