import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../addin/workbook/apply-fixes.ts';
import { writeCriteriaSheet } from '../../../addin/workbook/criteria-sheet.ts';
import { ensureRowIds } from '../../../addin/workbook/ensure-row-ids.ts';
import { insertFormula } from '../../../addin/workbook/insert-formula.ts';
import { clearMarks, markIssues } from '../../../addin/workbook/mark-issues.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { writeResults } from '../../../addin/workbook/write-results.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW } from './sample-workbook.ts';

const COUNT = 5;

type Step =
  | { readonly kind: 'fix'; readonly row: number; readonly field: string }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insertRow'; readonly at: number }
  | { readonly kind: 'mark' | 'clear' | 'ids' | 'formula' | 'results' | 'criteria' | 'undo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant<'fix'>('fix'),
    row: fc.integer({ min: 0, max: COUNT - 1 }),
    field: fc.constantFrom('protocolNumber', 'beneficiarySurname', 'isee'),
  }),
  fc.record({ kind: fc.constant<'sort'>('sort'), column: fc.integer({ min: 0, max: 5 }), ascending: fc.boolean() }),
  fc.record({ kind: fc.constant<'insertRow'>('insertRow'), at: fc.integer({ min: 0, max: COUNT + 3 }) }),
  fc.record({
    kind: fc.constantFrom<Exclude<Step['kind'], 'fix' | 'sort' | 'insertRow'>>(
      'mark',
      'clear',
      'ids',
      'formula',
      'results',
      'criteria',
      'undo',
    ),
  }),
);

describe('Annulla ultima operazione (promise 24)', () => {
  it('repeated to the end leaves every application as the person had it, whatever was done and sorted in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9, size: 'max' }), async (steps) => {
        forgetOperations();
        const model = applicationsWorkbook(COUNT);
        openInExcel(model);
        const money = { row: FIRST_ROW, column: 5, rows: COUNT, columns: 1 };
        model.person.format(model.activeSheet.id, money, { numberFormat: '#,##0.00', bold: true });
        const before = applications(model);
        for (const one of steps) await perform(model, one);
        let outcome = await undoLast();
        while (outcome.kind === 'undone') outcome = await undoLast();
        expect(outcome).toEqual({ kind: 'nothing' });
        expect(applications(model)).toEqual(before);
        expect(model.sheets.map(({ name }) => name)).toEqual(['Domande']);
      }),
      { numRuns: 20 },
    );
  });
});

async function perform(model: WorkbookModel, one: Step): Promise<void> {
  const sheet = model.sheetByName('Domande') ?? model.activeSheet;
  const rows = await readApplications();
  const issue = {
    code: 'ISEE_MISSING',
    severity: 'error',
    rowIndex: 0,
    rowId: null,
    field: 'isee',
    facts: {},
  } as const;
  switch (one.kind) {
    case 'fix':
      await applyFixes(rows, [{ rowIndex: one.row, field: one.field, replacement: `0${one.row}7` }]);
      return;
    case 'mark':
      await markIssues(rows, [issue, { ...issue, rowIndex: 3, field: 'protocolNumber' }]);
      return;
    case 'clear':
      await clearMarks();
      return;
    case 'ids':
      await ensureRowIds(rows, () => crypto.randomUUID());
      return;
    case 'formula':
      await insertFormula(rows, 'PUNTEGGIO', b2Call2025);
      return;
    case 'results':
      await writeResults({ rows, issues: [issue], fields: baseFields });
      return;
    case 'criteria':
      await writeCriteriaSheet(b2Rules2025);
      return;
    case 'undo':
      await undoLast();
      return;
    case 'insertRow':
      model.person.insertRows(sheet.id, one.at, 1);
      return;
    case 'sort': {
      const first = rows.found.dataRows[0] ?? 0;
      const count = (rows.found.dataRows.at(-1) ?? first) - first + 1;
      const area = { row: first, column: 0, rows: count, columns: rows.found.columns.length };
      model.person.sort(sheet.id, area, [{ column: one.column, ascending: one.ascending }]);
    }
  }
}

/** Values and looks of every application's cells by tax code, eight columns wide. */
function applications(model: WorkbookModel): Record<string, unknown> {
  const sheet = model.sheetByName('Domande') ?? model.activeSheet;
  const found: Record<string, unknown> = {};
  for (let row = 0; row < 40; row += 1) {
    const code = String(sheet.value(row, 3));
    if (!code.startsWith('RSSNNA')) continue;
    found[code] = Array.from({ length: 8 }, (_, column) => [sheet.formula(row, column), sheet.format(row, column)]);
  }
  return found;
}
