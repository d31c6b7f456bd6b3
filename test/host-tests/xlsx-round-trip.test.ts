import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import {
  type ChartSnapshot,
  emptySheet,
  emptyWorkbook,
  type WorkbookSnapshot,
} from '../host/model/workbook-snapshot.ts';
import { readXlsx } from '../host/xlsx/read-xlsx.ts';
import { writeXlsx } from '../host/xlsx/write-xlsx.ts';

const applications = {
  ...emptySheet('{00000000-0000-4000-A000-000000000001}', 'Domande 2025'),
  tabColor: '#C8963E',
  frozenRows: 1,
  frozenColumns: 2,
  rows: [
    {
      row: 0,
      cells: [
        { column: 0, value: 'Cognome', format: { bold: true, fill: '#DDEBF7' } },
        { column: 1, value: 'ISEE' },
        { column: 2, value: 'Data' },
        { column: 3, value: 'Totale' },
      ],
    },
    {
      row: 1,
      cells: [
        { column: 0, value: "D'Amico <& figli>", format: { fontColor: '#C00000', italic: true } },
        { column: 1, value: 12345.67, format: { numberFormat: '#,##0.00' } },
        { column: 2, value: 45678, format: { numberFormat: 'dd/mm/yyyy' } },
        { column: 3, value: 24691.34, formula: '=B2*2' },
      ],
    },
    {
      row: 2,
      cells: [
        { column: 0, value: '00123', format: { numberFormat: '@', locked: false } },
        { column: 1, value: '#N/A' },
        { column: 2, value: true, format: { horizontalAlignment: 'Center', wrapText: true } },
        { column: 3, value: '#DIV/0!', formula: '=B3/0' },
      ],
    },
    { row: 3, cells: [{ column: 1, value: 7 }] },
  ],
  hiddenRows: [3],
  columnWidths: [[0, 120.75]],
  rowHeights: [[0, 24]],
  tables: [
    {
      id: '{00000000-0000-4000-9000-000100000001}',
      name: 'Domande',
      area: { row: 0, column: 0, rows: 3, columns: 4 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium7',
      criteria: [{ column: 0, filterOn: 'Values', values: ["D'Amico <& figli>"] }],
    },
  ],
  validations: [
    {
      area: { row: 1, column: 0, rows: 3, columns: 1 },
      rule: { list: { inCellDropDown: true, source: 'Sì,No' } },
      ignoreBlanks: true,
    },
  ],
  notes: [{ id: 'note-A2', row: 1, column: 0, text: 'Da verificare', author: '' }],
} satisfies WorkbookSnapshot['sheets'][number];

const chart: ChartSnapshot = {
  id: '{chart}',
  name: 'Bandi',
  type: 'ColumnClustered',
  title: 'Domande & esiti',
  sourceAddress: 'Riepilogo!A1:B3',
  seriesBy: 'Columns',
  series: [{ name: 'Domande', values: 'Riepilogo!B2:B3', categories: 'Riepilogo!A2:A3' }],
  left: 200,
  top: 20,
  width: 360,
  height: 220,
  options: {},
};

const summary = {
  ...emptySheet('{00000000-0000-4000-A000-000000000002}', 'Riepilogo'),
  protection: { options: { allowSort: true, allowAutoFilter: false }, password: 'segreta' },
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
  rows: [
    {
      row: 1,
      cells: [
        { column: 0, value: 'Bresso' },
        { column: 1, value: 120 },
      ],
    },
    {
      row: 2,
      cells: [
        { column: 0, value: 'Cormano' },
        { column: 1, value: 90 },
      ],
    },
  ],
  autoFilter: {
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    criteria: [{ column: 1, filterOn: 'Custom', criterion1: '>100' }],
  },
  charts: [chart],
} satisfies WorkbookSnapshot['sheets'][number];

const hidden = { ...emptySheet('{00000000-0000-4000-A000-000000000003}', 'Ambito'), visibility: 'VeryHidden' as const };

const workbook: WorkbookSnapshot = {
  ...emptyWorkbook('Domande.xlsx', [applications, summary, hidden]),
  activeSheetId: summary.id,
  names: [{ name: 'Risorse', formula: '=Riepilogo!$B$2', visible: true, comment: '', sheetId: null }],
  settings: { mapping: { a: [1, 2] } },
  documentSettings: { lingua: '"it"' },
  customXmlParts: [{ id: '{x}', xml: '<a>1 &amp; 2</a>' }],
};

describe('an .xlsx file written by the workbench', () => {
  test('gives back cells, looks, tables, filters, notes and validations', async () => {
    const read = await readXlsx(await writeXlsx(workbook), 'Domande.xlsx');
    expect(read.sheets[0]).toEqual(applications);
  });

  test('gives back protection, merges, a filter with a custom criterion and charts', async () => {
    const read = await readXlsx(await writeXlsx(workbook), 'Domande.xlsx');
    expect(read.sheets[1]).toMatchObject({
      protection: { password: 'segreta', options: { allowSort: true, allowAutoFilter: false } },
      merges: summary.merges,
      autoFilter: summary.autoFilter,
      charts: [chart],
      hiddenRows: [],
    });
  });

  test('gives back the active sheet, hidden sheets, names and the settings of the document', async () => {
    const read = await readXlsx(await writeXlsx(workbook), 'Domande.xlsx');
    expect(read).toMatchObject({
      activeSheetId: summary.id,
      names: workbook.names,
      settings: workbook.settings,
      documentSettings: workbook.documentSettings,
      customXmlParts: workbook.customXmlParts,
    });
    expect(read.sheets[2]?.visibility).toBe('VeryHidden');
  });

  test('hides the rows its filters hide, as Excel would show them', async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(workbook));
    const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
    expect(sheet).toMatch(/<row r="3"[^>]*hidden="1"/);
    expect(sheet).not.toMatch(/<row r="2"[^>]*hidden="1"/);
  });

  test('carries a real chart part with its cached values, linked from the sheet', async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(workbook));
    const part = await zip.file('xl/charts/chart1.xml')?.async('string');
    expect(part).toContain('<c:f>Riepilogo!B2:B3</c:f>');
    expect(part).toContain('<c:pt idx="0"><c:v>120</c:v></c:pt>');
    expect(part).toContain('Domande &amp; esiti');
    expect(await zip.file('xl/worksheets/_rels/sheet2.xml.rels')?.async('string')).toContain('drawing92.xml');
    expect(await zip.file('[Content_Types].xml')?.async('string')).toContain('/xl/charts/chart1.xml');
  });

  test('written again from what was read, says the same', async () => {
    const once = await readXlsx(await writeXlsx(workbook), 'Domande.xlsx');
    const twice = await readXlsx(await writeXlsx(once), 'Domande.xlsx');
    expect(twice).toEqual(once);
  });
});

test('bytes that are no workbook are refused', async () => {
  await expect(readXlsx(new TextEncoder().encode('non un file'), 'x.xlsx')).rejects.toThrow();
});
