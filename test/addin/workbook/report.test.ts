import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { readReport } from '../../../addin/workbook/read-report.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { goToReportCell, writeReport } from '../../../addin/workbook/write-report.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { prepareReport } from '../../../shared/report/prepare-report.ts';
import type { SemesterReport } from '../../../shared/report/semester-report.ts';
import { parseDate } from '../../../shared/values/date.ts';
import { parseMoney } from '../../../shared/values/money.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { openInExcel } from './excel-in-node.ts';
import { applicationsWorkbook } from './sample-workbook.ts';

describe('the semester report in the workbook', () => {
  beforeEach(forgetOperations);

  it('is written to its sheets and read back the same', async () => {
    openInExcel(applicationsWorkbook());
    const report = sampleReport();
    const { sheetNames } = await writeReport(report, []);
    expect(sheetNames).toEqual(['Identità', 'Attuazione', 'Servizi', 'Bandi', 'Soddisfazione', 'Relazione']);
    expect(await readReport(report)).toEqual(report);
  });

  it('prints n.d. for a figure not known, never 0, and cents as euro', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await writeReport(sampleReport(), []);
    const bandi = sheetOf(model, 'Bandi');
    expect(cell(bandi, 'Idonee')).toBe('n.d.');
    expect(cell(bandi, 'Risorse')).toBe(123_456.78);
    expect(cell(bandi, 'Pervenute')).toBe(819);
    expect(bandi.charts).toHaveLength(1);
  });

  it('reads what people typed: figures in Italian, new rows with ids of their own, text that is no figure as typed', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const report = sampleReport();
    await writeReport(report, []);
    type(model, 'Bandi', 'Liquidato', '1234,56');
    type(model, 'Attuazione', 'Obiettivo', 'Potenziare l’assistenza');
    type(model, 'Attuazione', 'Valore atteso', 'dieci');
    type(model, 'Relazione', 'Testo', 'Contesto del semestre');
    const read = await readReport(report);
    const implementation = read?.sheets.find((sheet) => sheet.id === 'implementation');
    expect(implementation?.rows).toHaveLength(1);
    expect(implementation?.rows[0]?.id).toBe('implementation:1');
    expect(implementation?.rows[0]?.cells).toContain('dieci');
    const calls = read?.sheets.find((sheet) => sheet.id === 'calls');
    expect(calls?.rows[0]?.cells.at(-1)).toBe(123_456);
    expect(read?.narrative[0]?.text).toBe('Contesto del semestre');
  });

  it('unlocks and highlights what is filled in by hand, and jumps to the cell of an issue', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const report = sampleReport();
    await writeReport(report, []);
    const sheet = sheetOf(model, 'Identità');
    expect(sheet.format(4, 5).locked).toBe(false);
    expect(sheet.format(4, 0).locked).toBe(true);
    await goToReportCell(report, {
      code: 'REQUIRED_MISSING',
      severity: 'error',
      sheet: 'identity',
      row: 'identity',
      column: 'head',
    });
    expect(model.selection).toMatchObject({ sheetId: sheet.id, areas: [{ row: 4, column: 5 }] });
    await goToReportCell(report, { code: 'REQUIRED_MISSING', severity: 'error', sheet: 'N2', row: null, column: null });
    expect(model.selection.areas).toMatchObject([{ row: 5, column: 1 }]);
  });

  it('is not taken back over what a person filled in, and is when nothing was', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await writeReport(sampleReport(), []);
    type(model, 'Identità', 'Responsabile', 'Anna Rossi');
    expect(await undoLast()).toMatchObject({ kind: 'refused' });
    type(model, 'Identità', 'Responsabile', '');
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Domande']);
  });
});

function sampleReport(): SemesterReport {
  return prepareReport({
    ambito: cinisello,
    from: day('2025-01-01'),
    to: day('2025-06-30'),
    version: 1,
    calls: [
      {
        code: 'B2-2025',
        measure: 'B2',
        act: 'DGR 1/2025',
        opensOn: day('2025-01-10'),
        closesOn: day('2025-03-10'),
        received: 819,
        eligible: null,
        funded: null,
        waiting: null,
        refused: 0,
        pending: 819,
        withdrawn: 0,
        leftRanking: 0,
        fund: cents('123456,78'),
        assigned: null,
        liquidated: null,
      },
    ],
  });
}

function sheetOf(model: WorkbookModel, name: string) {
  const sheet = model.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function columnOf(sheet: ReturnType<typeof sheetOf>, title: string): number {
  for (let column = 0; column < 30; column += 1) if (sheet.value(3, column) === title) return column;
  throw new Error(`no column ${title}`);
}

function cell(sheet: ReturnType<typeof sheetOf>, title: string): unknown {
  return sheet.value(4, columnOf(sheet, title));
}

function type(model: WorkbookModel, name: string, title: string, text: string): void {
  const sheet = sheetOf(model, name);
  model.person.edit(sheet.id, 4, columnOf(sheet, title), text);
}

function day(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function cents(text: string) {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
