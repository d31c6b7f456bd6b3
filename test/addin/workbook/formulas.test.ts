import { beforeEach, describe, expect, it } from 'vitest';
import { copyWithoutFormulas } from '../../../addin/workbook/copy-without-formulas.ts';
import { healed } from '../../../addin/workbook/formula-cells.ts';
import { insertFormula } from '../../../addin/workbook/insert-formula.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { formulaStatus, refreshFormulas } from '../../../addin/workbook/refresh-formulas.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { ribbonMessages } from '../../../shared/messages/it/ribbon.ts';
import type { CallCode } from '../../../shared/values/brands.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW } from './sample-workbook.ts';

/** `AMBITO.PUNTEGGIO` as it stands while the service is asked. */
const neverAnswering = {
  namespace: 'AMBITO',
  metadata: {
    functions: [
      {
        id: 'PUNTEGGIO',
        name: 'PUNTEGGIO',
        parameters: [
          { name: 'bando', type: 'string' },
          { name: 'intestazioni', type: 'any', dimensionality: 'matrix' },
          { name: 'riga', type: 'any', dimensionality: 'matrix' },
        ],
      },
    ],
  },
  implementations: { PUNTEGGIO: () => new Promise(() => undefined) },
};

/** A function that fills two rows and two columns, its corner a data type. */
const filling = {
  namespace: 'AMBITO',
  metadata: {
    functions: [{ id: 'DETTAGLIO', name: 'DETTAGLIO', parameters: [{ name: 'bando', type: 'any' }] }],
  },
  implementations: {
    DETTAGLIO: () => [
      [{ type: 'Entity', text: 'Criterio', properties: {} }, 'Punti'],
      ['=ISEE', 25],
    ],
  },
};

describe('formulas', () => {
  beforeEach(forgetOperations);

  it('fill a column with call, headings and row, skip the total, and go away with Annulla', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    const outcome = await insertFormula(await readApplications(), 'PUNTEGGIO', b2Call2025);
    expect(outcome).toEqual({ address: 'G4:G9', count: 6 });
    expect(sheet.value(FIRST_ROW - 1, 6)).toBe('Punteggio');
    expect(sheet.formula(FIRST_ROW + 1, 6)).toBe('=AMBITO.PUNTEGGIO("B2-2025",$A$3:$F$3,A5:F5)');
    expect(sheet.formula(FIRST_ROW + 6, 6)).toBe('');
    await undoLast();
    expect(sheet.value(FIRST_ROW - 1, 6)).toBe('');
    expect(sheet.formula(FIRST_ROW + 1, 6)).toBe('');
  });

  it('beside each other leave one another out of their row', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await insertFormula(await readApplications(), 'PUNTEGGIO', b2Call2025);
    await insertFormula(await readApplications(), 'ESITO', b2Call2025);
    expect(model.activeSheet.formula(FIRST_ROW, 7)).toBe('=AMBITO.ESITO("B2-2025",$A$3:$F$3,A4:F4)');
    await insertFormula(await readApplications(), 'PUNTEGGIO', { ...b2Call2025, code: 'B2-2026' as CallCode });
    expect(model.activeSheet.formula(FIRST_ROW, 6)).toBe('=AMBITO.PUNTEGGIO("B2-2026",$A$3:$F$3,A4:F4)');
    expect(model.activeSheet.usedArea(true)?.columns).toBe(8);
  });

  it('that Excel kept under another name are written as they were typed', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    const area = { row: FIRST_ROW, column: 8, rows: 2, columns: 1 };
    model.write(sheet.id, area, [['=_xldudf_AMBITO_CF_VALIDO(D4)'], ['=AMBITO.CF.VALIDO(D5)']], 'person');
    expect(await formulaStatus()).toEqual({ found: 2, stuck: 2, waiting: 0 });
    expect(await refreshFormulas()).toEqual({ found: 2, mended: 2 });
    expect(sheet.formula(FIRST_ROW, 8)).toBe('=AMBITO.CF.VALIDO(D4)');
    expect((await formulaStatus()).found).toBe(2);
    expect(healed('=[2]!_xldudf_AMBITO_PUNTEGGIO("B2",A1:B1,A2:B2)+1')).toBe('=AMBITO.PUNTEGGIO("B2",A1:B1,A2:B2)+1');
  });

  it('just inserted and still without an answer are not called stuck, nor mended by Aggiorna', async () => {
    const model = applicationsWorkbook();
    openExcelInNode({ model, customFunctions: neverAnswering });
    await insertFormula(await readApplications(), 'PUNTEGGIO', b2Call2025);
    expect(model.activeSheet.value(FIRST_ROW, 6)).toBe('#BUSY!');
    expect(await formulaStatus()).toEqual({ found: 6, stuck: 0, waiting: 6 });
    expect(await refreshFormulas()).toEqual({ found: 6, mended: 0 });
    expect(ribbonMessages.refreshed(6, 0).what).toBe('6 formule ricalcolate.');
  });

  it('become plain values in a copy, the person’s own formulas stay, the original too', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    await insertFormula(await readApplications(), 'ESITO', b2Call2025);
    model.person.edit(sheet.id, FIRST_ROW, 9, '=F4*2');
    const { sheetNames } = await copyWithoutFormulas();
    expect(sheetNames).toEqual(['Domande (valori)']);
    const copy = model.sheetByName('Domande (valori)');
    expect(String(copy?.formula(FIRST_ROW, 6))).not.toContain('AMBITO');
    expect(copy?.formula(FIRST_ROW, 9)).toBe('=F4*2');
    expect(String(sheet.formula(FIRST_ROW, 6))).toContain('AMBITO.ESITO');
    await undoLast();
    expect(model.sheetByName('Domande (valori)')).toBeUndefined();
  });

  it('that fill more cells become values in a copy with all they fill, and are calculated anew without standing in their own way', async () => {
    const model = applicationsWorkbook();
    const { engine } = openExcelInNode({ model, customFunctions: filling });
    const sheet = model.activeSheet;
    model.person.edit(sheet.id, 20, 1, '=AMBITO.DETTAGLIO("B2-2025")');
    await engine.idle();
    const shown = (of: typeof sheet) => [20, 21].map((row) => [1, 2].map((column) => of.shownValue(row, column)));
    const filled = [
      ['Criterio', 'Punti'],
      ['=ISEE', 25],
    ];
    expect(shown(sheet)).toEqual(filled);
    expect(await refreshFormulas()).toEqual({ found: 1, mended: 0 });
    await engine.idle();
    expect(shown(sheet)).toEqual(filled);
    await copyWithoutFormulas();
    const copy = model.sheetByName('Domande (valori)');
    expect(copy === undefined ? null : [20, 21].map((row) => [copy.value(row, 1), copy.value(row, 2)])).toEqual(filled);
    expect(copy?.cell(20, 1)?.formula).toBeNull();
    expect(copy?.cell(21, 1)?.formula).toBeNull();
    expect(shown(sheet)).toEqual(filled);
  });
});
