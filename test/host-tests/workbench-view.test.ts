import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../host/model/snapshot-codec.ts';
import type { WorkbookModel } from '../host/model/workbook-model.ts';
import { type ChartSnapshot, emptySheet, emptyWorkbook } from '../host/model/workbook-snapshot.ts';
import { chartSvg } from '../host/workbench/charts/chart-svg.ts';
import { dataAreaAt } from '../host/workbench/documents/data-area.ts';
import { cellMatrix } from '../host/workbench/grid/sheet-data.ts';
import { columnsWidth, defaultRowHeight, rowHeight, rowsHeight } from '../host/workbench/grid/sizes.ts';

const sheetId = '{00000000-0000-4000-A000-000000000001}';

function workbookWith(values: readonly (readonly (string | number | boolean)[])[]): WorkbookModel {
  const rows = values.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) }));
  return openWorkbook(emptyWorkbook('Prova.xlsx', [{ ...emptySheet(sheetId, 'Dati'), rows }]));
}

describe('the grid', () => {
  test('gets every value as the text an Italian Excel shows, on the side where it lies', () => {
    const model = workbookWith([['Rossi', 1234.5, true, '#N/A']]);
    model.format(sheetId, { row: 0, column: 1, rows: 1, columns: 1 }, { numberFormat: '#,##0.00' }, 'person');
    const [first] = Object.values(cellMatrix(model.activeSheet, { row: 0, column: 0, rows: 1, columns: 4 }));
    expect(Object.values(first ?? {}).map(({ v }) => v)).toEqual(['Rossi', '1.234,50', 'VERO', '#N/D']);
    expect(Object.values(first ?? {}).map(({ s }) => (typeof s === 'object' ? s?.ht : s))).toEqual([1, 3, 2, 2]);
  });

  test('makes rows as tall as their wrapped texts, unless somebody sized them', () => {
    const model = workbookWith([['uno due tre quattro cinque sei sette otto nove dieci'], ['breve'], ['breve']]);
    model.format(sheetId, { row: 0, column: 0, rows: 2, columns: 1 }, { wrapText: true }, 'person');
    const sheet = model.activeSheet;
    sheet.rowHeights.set(2, 30);
    expect(rowHeight(sheet, 0)).toBeGreaterThan(3 * defaultRowHeight);
    expect(rowHeight(sheet, 1)).toBe(defaultRowHeight);
    expect(rowHeight(sheet, 2)).toBe(40);
  });

  test('measures to a row and a column without what is hidden', () => {
    const { activeSheet: sheet } = workbookWith([['a'], ['b'], ['c']]);
    sheet.hiddenRows.add(1);
    sheet.columnWidths.set(0, 75);
    sheet.hiddenColumns.add(1);
    expect(rowsHeight(sheet, 3)).toBe(2 * defaultRowHeight);
    expect(columnsWidth(sheet, 2)).toBe(100);
  });
});

describe('sorting or filtering from one selected cell', () => {
  const values = [
    ['Titolo', '', ''],
    ['', '', ''],
    ['Cognome', 'ISEE', ''],
    ['Rossi', 2, ''],
    ['Verdi', 1, ''],
    ['', '', ''],
    ['Totale', 3, ''],
  ];

  test('takes the block around it without the heading', () => {
    const { activeSheet } = workbookWith(values);
    expect(dataAreaAt(activeSheet, 3, 1)).toEqual({
      body: { row: 3, column: 0, rows: 2, columns: 2 },
      tableId: null,
    });
  });

  test('takes the table it is in', () => {
    const model = workbookWith(values);
    const table = {
      id: 'tabella',
      name: 'Domande',
      area: { row: 2, column: 0, rows: 3, columns: 2 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium2',
      criteria: [],
    };
    model.activeSheet.tables.push(table);
    expect(dataAreaAt(model.activeSheet, 4, 0)).toEqual({
      body: { row: 3, column: 0, rows: 2, columns: 2 },
      tableId: 'tabella',
    });
  });

  test('takes the filtered range when it lies in one', () => {
    const { activeSheet } = workbookWith(values);
    activeSheet.autoFilter = { area: { row: 2, column: 0, rows: 5, columns: 2 }, criteria: [] };
    expect(dataAreaAt(activeSheet, 3, 0).body).toEqual({ row: 3, column: 0, rows: 4, columns: 2 });
  });
});

describe('a chart', () => {
  const chart: ChartSnapshot = {
    id: 'c',
    name: 'Grafico 1',
    type: 'ColumnClustered',
    title: 'Domande <2025>',
    sourceAddress: 'Dati!A1:B3',
    seriesBy: 'Columns',
    series: [{ name: 'Ricevute', values: 'Dati!B2:B3', categories: 'Dati!A2:A3' }],
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    options: {},
  };
  const values = [
    ['Comune', 'Ricevute'],
    ['Bresso', 100],
    ['Cormano', 50],
  ];

  test('draws columns in proportion to the cells, with title and names escaped', () => {
    const svg = chartSvg(workbookWith(values), chart, 400, 260);
    const heights = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#2F6B4F"/g)];
    const [tall = 0, short = 0] = heights.map(([, height]) => Number(height));
    expect(tall / short).toBeCloseTo(2);
    expect(svg).toContain('Domande &lt;2025&gt;');
    expect(svg).toContain('Cormano');
  });

  test('follows its cells', () => {
    const model = workbookWith(values);
    const before = chartSvg(model, chart, 400, 260);
    model.person.edit(sheetId, 2, 1, '90');
    expect(chartSvg(model, chart, 400, 260)).not.toBe(before);
  });

  test.each(['BarStacked', 'Line', 'Pie'])('of type %s draws every value', (type) => {
    const svg = chartSvg(workbookWith(values), { ...chart, type }, 400, 260);
    const marks = type === 'Line' ? /<circle/g : type === 'Pie' ? /<path/g : /fill="#2F6B4F"/g;
    expect(svg.match(marks)?.length).toBeGreaterThanOrEqual(2);
  });

  test('of cells without numbers draws nothing wrong', () => {
    const svg = chartSvg(workbookWith([['Comune', 'Ricevute']]), chart, 400, 260);
    expect(svg).not.toContain('NaN');
  });
});
