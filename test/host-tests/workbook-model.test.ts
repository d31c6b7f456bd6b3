import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormulaEngine } from '../host/formulas/formula-engine.ts';
import type { ModelChange } from '../host/model/model-change.ts';
import { AMERICAN, ITALIAN, parseInput } from '../host/model/parse-input.ts';
import { Refusal } from '../host/model/refusal.ts';
import { openWorkbook, snapshotOf } from '../host/model/snapshot-codec.ts';
import { addTable } from '../host/model/tables.ts';
import { openSheet, SHEET, valuesOf } from './open-sheet.ts';

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('what the person types, on an Italian Excel', () => {
  test.each([
    ['12,5', 12.5],
    ['1.234,56', 1234.56],
    ['€ 1.200,00', 1200],
    ['€ 1 200', '€ 1 200'],
    ['10%', 0.1],
    ['31/12/2025', 46022],
    ['29/02/2025', '29/02/2025'],
    ['VERO', true],
    ['00123', 123],
    ["'00123", '00123'],
    ['12.5', '12.5'],
  ])('%s is %s', (typed, value) => {
    expect(parseInput(typed, ITALIAN).value).toBe(value);
  });

  test('the same text means another thing through the API, which is American', () => {
    expect(parseInput('1/2/2025', ITALIAN).value).toBe(45_689);
    expect(parseInput('1/2/2025', AMERICAN).value).toBe(45_659);
  });

  test('a row typed just below a table belongs to it and continues its formulas', () => {
    const model = openSheet([
      ['n', 'doppio'],
      [1, ''],
    ]);
    new FormulaEngine(model);
    const table = addTable(model, model.sheet(SHEET), { row: 0, column: 0, rows: 2, columns: 2 }, true);
    model.person.edit(SHEET, 1, 1, '=A2*2');
    model.person.edit(SHEET, 2, 0, '21');
    expect(table.area.rows).toBe(3);
    expect(valuesOf(model, 3, 2)[2]).toEqual([21, 42]);
  });

  test('a duplicated row has the same values and pushes the others down', () => {
    const model = openSheet([
      ['id-1', 'Anna'],
      ['id-2', 'Bruno'],
    ]);
    model.person.duplicateRow(SHEET, 0);
    expect(valuesOf(model, 3, 2)).toEqual([
      ['id-1', 'Anna'],
      ['id-1', 'Anna'],
      ['id-2', 'Bruno'],
    ]);
  });

  test('a locked cell of a protected sheet is refused', () => {
    const model = openSheet([['a']]);
    model.person.protect(SHEET, true);
    expect(() => model.person.edit(SHEET, 0, 0, 'b')).toThrow(Refusal);
    expect(valuesOf(model, 1, 1)).toEqual([['a']]);
  });
});

describe('rows that move', () => {
  test('sorting puts numbers before texts and blanks last, and looks go along', () => {
    const model = openSheet([['b'], [2], [''], ['A'], [10]]);
    model.format(SHEET, one(1, 0), { fill: '#FFFF00' }, 'person');
    model.person.sort(SHEET, { row: 0, column: 0, rows: 5, columns: 1 }, [{ column: 0, ascending: true }]);
    expect(valuesOf(model, 5, 1).flat()).toEqual([2, 10, 'A', 'b', '']);
    expect(model.sheet(SHEET).format(0, 0).fill).toBe('#FFFF00');
  });

  test('inserted and deleted rows keep every value, table, merge and hidden row on its line', () => {
    const edits = fc.array(
      fc.record({ isInsert: fc.boolean(), at: fc.integer({ min: 1, max: 12 }), count: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(edits, (list) => {
        const model = openSheet(Array.from({ length: 12 }, (_, row) => [`riga ${row}`]));
        const sheet = model.sheet(SHEET);
        sheet.hiddenRows.add(5);
        sheet.merges.push({ row: 7, column: 2, rows: 1, columns: 2 });
        const expected: (string | null)[] = Array.from({ length: 12 }, (_, row) => `riga ${row}`);
        for (const { isInsert, at, count } of list) {
          if (isInsert) {
            model.person.insertRows(SHEET, at, count);
            expected.splice(at, 0, ...new Array<null>(Math.min(count, count)).fill(null));
          } else {
            model.person.deleteRows(SHEET, at, count);
            expected.splice(at, count);
          }
        }
        expected.forEach((text, row) => {
          expect(sheet.value(row, 0)).toBe(text ?? '');
        });
        const hidden = expected.indexOf('riga 5');
        expect([...sheet.hiddenRows]).toEqual(hidden < 0 ? [] : [hidden]);
        const merged = expected.indexOf('riga 7');
        expect(sheet.merges.map(({ row }) => row)).toEqual(merged < 0 ? [] : [merged]);
      }),
      { numRuns: 200 },
    );
  });

  test('a filter is applied again when the rows under it move', () => {
    const model = openSheet([['Comune'], ['Bresso'], ['Cormano'], ['Bresso']]);
    const area = { row: 0, column: 0, rows: 4, columns: 1 };
    model.person.filter(SHEET, null, [{ column: 0, filterOn: 'Values', values: ['Bresso'] }], area);
    expect([...model.sheet(SHEET).filteredRows]).toEqual([2]);
    model.person.insertRows(SHEET, 1, 1);
    expect([...model.sheet(SHEET).filteredRows]).toEqual([1, 3]);
  });
});

describe('the workbook as JSON', () => {
  test('a snapshot opened again is the same snapshot', () => {
    const model = openSheet([
      ['Nome', 'Punti'],
      ['Anna', 12.5],
    ]);
    model.person.edit(SHEET, 2, 1, '=SUM(B2:B2)');
    model.format(SHEET, one(0, 0), { bold: true, fill: '#DDEBF7' }, 'person');
    model.person.filter(SHEET, null, [{ column: 0, filterOn: 'Values', values: ['Anna'] }], {
      row: 0,
      column: 0,
      rows: 2,
      columns: 2,
    });
    addTable(model, model.addSheet('Altro'), { row: 0, column: 0, rows: 2, columns: 2 }, false);
    model.settings.set('ambito', { bando: 'B2-2025' });
    const snapshot = snapshotOf(model);
    expect(snapshotOf(openWorkbook(JSON.parse(JSON.stringify(snapshot))))).toEqual(snapshot);
  });

  test('listeners hear what happened, in order, and who did it', () => {
    const model = openSheet([['a']]);
    const heard: ModelChange[] = [];
    const stop = model.subscribe((change) => heard.push(change));
    model.person.edit(SHEET, 0, 0, 'b');
    model.format(SHEET, one(0, 0), { bold: true }, 'addin');
    stop();
    model.person.edit(SHEET, 0, 0, 'c');
    expect(heard.map((change) => [change.kind, 'source' in change ? change.source : null])).toEqual([
      ['cells', 'person'],
      ['format', 'addin'],
    ]);
  });
});
