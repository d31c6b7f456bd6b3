import { describe, expect, test } from 'vitest';
import { executeBatch } from '../host/excel/batch.ts';
import { workbookObject } from '../host/excel/workbook.ts';
import { openExcelInNode } from '../host/office/excel-in-node.ts';
import { openSheet, SHEET, valuesOf } from './open-sheet.ts';

function excelOver(rows: Parameters<typeof openSheet>[0], apiVersion = '1.14') {
  const model = openSheet(rows);
  return { model, ...openExcelInNode({ model, apiVersion }) };
}

async function refusal(attempt: Promise<unknown>): Promise<{ code: string; location: string }> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: error.code, location: error.debugInfo.errorLocation ?? '' };
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('reading and writing cells through the real proxies', () => {
  test('texts that look like numbers become numbers, American style, unless the cell is text', async () => {
    const { model, Excel } = excelOver([]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      sheet.getRange('B1:B3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1:B3').values = [
        ['0012', '0012'],
        ['12.5', '12.5'],
        ['=1+1', '=1+1'],
      ];
      await context.sync();
    });
    expect(valuesOf(model, 3, 2)).toEqual([
      [12, '0012'],
      [12.5, '12.5'],
      [2, '=1+1'],
    ]);
  });

  test('a text after an apostrophe stays a text, even one that looks like a formula', async () => {
    const { model, Excel } = excelOver([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange('A1').values = [["'=cmd()"]];
      await context.sync();
    });
    expect(valuesOf(model, 1, 1)).toEqual([['=cmd()']]);
    expect(model.sheet(SHEET).cell(0, 0)?.formula).toBeNull();
  });

  test('what is shown is Italian, what is computed is not', async () => {
    const { Excel } = excelOver([[1234.5, 46022, true]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:C1');
      range.numberFormat = [['#,##0.00', 'dd/mm/yyyy', 'General']];
      range.load('text, values');
      await context.sync();
      expect(range.text).toEqual([['1.234,50', '31/12/2025', 'VERO']]);
      expect(range.values).toEqual([[1234.5, 46022, true]]);
    });
  });

  test('a large write arrives in pieces and is whole afterwards', async () => {
    const { model, session, Excel } = excelOver([]);
    const rows = Array.from({ length: 900 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange('A1:J900').values = rows;
      await context.sync();
    });
    expect(valuesOf(model, 900, 10)).toEqual(rows);
    expect(session.counters.batches).toBe(1);
  });

  test('an array of another shape is InvalidArgument and names the member', async () => {
    const { Excel } = excelOver([]);
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(await refusal(attempt)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('a kept range follows its cells when rows are inserted above it', async () => {
    const { model, Excel } = excelOver([['a'], ['b'], ['c']]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Foglio1').getRange('A3');
      context.trackedObjects.add(range);
      range.load('address');
      await context.sync();
      model.person.insertRows(SHEET, 0, 2);
      range.load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Foglio1!A5', [['c']]]);
    });
  });
});

describe('what Excel refuses', () => {
  test('a missing sheet is ItemNotFound, and a null object when asked so', async () => {
    const { Excel } = excelOver([]);
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Altro').load('name');
      await context.sync();
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'ItemNotFound' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Altro');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test('a protected sheet is not written to, except in unlocked cells', async () => {
    const { model, Excel } = excelOver([['a', 'b']]);
    model.format(SHEET, { row: 0, column: 1, rows: 1, columns: 1 }, { locked: false }, 'person');
    model.person.protect(SHEET, true);
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').getRange(address).values = [['x']];
        await context.sync();
      });
    expect(await refusal(write('A1'))).toEqual({ code: 'AccessDenied', location: 'Range.values' });
    await write('B1');
    expect(valuesOf(model, 1, 2)).toEqual([['a', 'x']]);
    const colour = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(await refusal(colour)).toMatchObject({ code: 'AccessDenied' });
  });

  test('while a cell is being typed into, everything is refused', async () => {
    const { session, Excel } = excelOver([]);
    session.editingCell = true;
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a member this host lacks is ApiNotFound and remembered by name', async () => {
    const { session, Excel } = excelOver([]);
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').shapes.load('items');
      await context.sync();
    });
    expect(await refusal(attempt)).toEqual({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
    expect([...session.unknownMembers]).toEqual(['Worksheet.shapes']);
  });

  test('a request over five megabytes is refused as a whole', async () => {
    const { model, Excel } = excelOver([['prima']]);
    const attempt = Excel.run(async (context) => {
      const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      context.workbook.worksheets.getItem('Foglio1').getRange('A1:A200').values = rows;
      await context.sync();
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(valuesOf(model, 1, 1)).toEqual([['prima']]);
  });

  test('what was done before a refusal stays done', async () => {
    const { model, Excel } = excelOver([]);
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange('A1').values = [['fatto']];
      context.workbook.worksheets.getItem('Altro').getRange('A1').values = [['mai']];
      await context.sync();
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'ItemNotFound' });
    expect(valuesOf(model, 1, 1)).toEqual([['fatto']]);
  });
});

describe('tables, filters and hidden rows', () => {
  const people = [
    ['Nome', 'Comune'],
    ['Anna', 'Bresso'],
    ['Bruno', 'Cormano'],
    ['Carla', 'Bresso'],
  ];

  test('a table has columns, rows and a body, and a column added at its end belongs to it', async () => {
    const { Excel } = excelOver(people);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Foglio1').tables.add('A1:B4', true);
      table.name = 'Domande';
      table.columns.add(undefined, [['ID Ambito'], ['1'], ['2'], ['3']]);
      const range = table.getRange();
      table.columns.load('items/name');
      range.load('address');
      table.rows.load('count');
      await context.sync();
      expect(range.address).toBe('Foglio1!A1:C4');
      expect(table.columns.items.map((column) => column.name)).toEqual(['Nome', 'Comune', 'ID Ambito']);
      expect(table.rows.count).toBe(3);
    });
  });

  test('a filter hides rows; the visible view and the hidden state say which', async () => {
    const { model, Excel } = excelOver(people);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      const table = sheet.tables.add('A1:B4', true);
      table.columns.getItem('Comune').filter.applyValuesFilter(['Bresso']);
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values');
      const hidden = sheet.getRange('A3');
      hidden.load('rowHidden');
      const visible = table.getRange().getSpecialCells('Visible');
      visible.load('address');
      await context.sync();
      expect(view.values).toEqual([
        ['Anna', 'Bresso'],
        ['Carla', 'Bresso'],
      ]);
      expect(hidden.rowHidden).toBe(true);
      expect(visible.address).toBe('Foglio1!A1:B2,Foglio1!A4:B4');
    });
    expect([...model.sheet(SHEET).filteredRows]).toEqual([2]);
  });
});

describe('looks, names, settings, charts', () => {
  test('the colours of many cells are read and put back in one answer each', async () => {
    const { session, Excel } = excelOver([['a', 'b']]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1:B1');
      range.getCell(0, 0).format.fill.color = '#ffff00';
      const looks = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
      await context.sync();
      expect(looks.value).toEqual([
        [
          { format: { fill: { color: '#FFFF00', pattern: 'Solid' } } },
          { format: { fill: { color: '#FFFFFF', pattern: 'None' } } },
        ],
      ]);
      range.setCellProperties([[{ format: { fill: { color: '#00FF00' } } }, {}]]);
      range.format.fill.load('color');
      await context.sync();
      expect(range.format.fill.color).toBe('');
    });
    expect(session.counters.batches).toBe(2);
  });

  test('settings, names and XML parts stay in the workbook', async () => {
    const { model, Excel } = excelOver([['a']]);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('ambito', { bando: 'B2-2025' });
      workbook.names.add('Domande', workbook.worksheets.getItem('Foglio1').getRange('A1:B2'));
      workbook.customXmlParts.add('<a xmlns="urn:ambito"/>');
      const parts = workbook.customXmlParts.getByNamespace('urn:ambito');
      parts.load('items/id');
      const setting = workbook.settings.getItemOrNullObject('ambito');
      setting.load('value');
      await context.sync();
      expect(parts.items).toHaveLength(1);
      expect(setting.value).toEqual({ bando: 'B2-2025' });
    });
    expect(model.names[0]?.formula).toBe('=Foglio1!$A$1:$B$2');
  });

  test('a chart keeps its data, title and place', async () => {
    const { model, Excel } = excelOver([
      ['Comune', 'Domande'],
      ['Bresso', 12],
      ['Cormano', 7],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Domande per Comune';
      chart.legend.visible = false;
      chart.setPosition('D2', 'J12');
      await context.sync();
    });
    expect(model.sheet(SHEET).charts[0]).toMatchObject({
      type: 'ColumnClustered',
      title: 'Domande per Comune',
      series: [{ name: 'Domande', values: 'Foglio1!B2:B3', categories: 'Foglio1!A2:A3' }],
      options: { 'legend.visible': false },
      left: 144,
      top: 15,
    });
  });
});

describe('the generation of Excel', () => {
  test('a member newer than the set the host offers is ApiNotFound, and there with the newer set', async () => {
    const request = {
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Foglio1'] } },
        4: { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 3 },
        5: {
          Id: 5,
          ObjectPathType: 3,
          Name: 'Add',
          ParentObjectPathId: 4,
          ArgumentInfo: { Arguments: ['A1', 'da verificare'] },
        },
      },
      Actions: [{ Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 }],
    };
    const codes: (string | undefined)[] = [];
    for (const apiVersion of ['1.14', '1.18']) {
      const { session } = excelOver([['a']], apiVersion);
      const roots = { root: () => workbookObject(session), service: () => workbookObject(session) };
      codes.push((await executeBatch(request, session, roots)).Error?.Code);
    }
    expect(codes).toEqual(['ApiNotFound', undefined]);
  });
});

describe('events', () => {
  test('an edit reaches the handler with the address, the values and who made it', async () => {
    const { model, Excel } = excelOver([['vecchio']]);
    const seen: unknown[] = [];
    const heard = new Promise<void>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').onChanged.add(async (event) => {
          seen.push([event.address, event.changeType, event.details?.valueBefore, event.details?.valueAfter]);
          resolve();
        });
        await context.sync();
        model.person.edit(SHEET, 0, 0, '12,5');
      });
    });
    await heard;
    expect(seen).toEqual([['A1', 'RangeEdited', 'vecchio', 12.5]]);
  });

  test('with events off nothing is told', async () => {
    const { model, session, Excel } = excelOver([['a']]);
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').onChanged.add(async () => {
        heard += 1;
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    model.person.edit(SHEET, 0, 0, 'b');
    await Promise.resolve();
    expect([heard, session.eventsEnabled]).toEqual([0, false]);
  });
});
