import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsTextFormat, restoringInput } from '../../../addin/workbook/cell-input.ts';
import { packMarkBook, unpackMarkBook } from '../../../addin/workbook/pack-mark-book.ts';
import { packRowStates, unpackRowStates } from '../../../addin/workbook/pack-row-states.ts';
import { WorkbookModel } from '../../host/model/workbook-model.ts';

describe('a text put back into a cell', () => {
  it.each(['=1+1', '+39', '-5', '@A1', '\tx', '\rx', '\u0000x', '0012', '12/03/2025', '1,5', 'TRUE', 'vero', 'mar 12'])(
    '%j needs the text format',
    (text) => expect(needsTextFormat(text)).toBe(true),
  );

  it.each(['Rossi', 'RSSMRA80A01F205X', 'Gian Luca', ''])('%j is safe', (text) =>
    expect(needsTextFormat(text)).toBe(false),
  );

  it('is the same text again, whatever it looks like', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('0012', '=1', "'x", '1/2/2025', 'TRUE', '12%', '€ 5', '1e5', '(3)', ' 7', '+39 02'),
      fc.stringMatching(/^[0-9.,/:-]{1,12}$/),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const model = new WorkbookModel('prova.xlsx');
        const sheet = model.addSheet('Foglio1');
        // Texts that begin with = and hold something are formulas where the cell is not text; errors are errors.
        fc.pre(!/^=./.test(text) && !/^#[A-Z/0]+[!?]?$/.test(text) && text !== '');
        const input = restoringInput(text, 'General');
        model.write(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }, [[input]], 'addin');
        expect(sheet.value(0, 0)).toBe(text);
      }),
    );
  });
});

describe('what is kept in the file', () => {
  it('row states come back as they were', () => {
    const states = {
      a: { state: 'x', version: 1, at: 't' },
      b: { state: 'x', version: 1, at: 't' },
      c: { state: 'y', version: 2, at: 't' },
    };
    expect(packRowStates(states)).toHaveLength(2);
    expect(unpackRowStates(packRowStates(states))).toEqual(states);
    expect(unpackRowStates(packRowStates({}))).toEqual({});
  });

  it('marks come back as they were', () => {
    const book = {
      found: {
        sheetName: 'F',
        headingRows: [0],
        columns: [],
        dataRows: [],
        hiddenDataRows: [],
        skipped: [],
        kind: 'range' as const,
      },
      mapping: { columns: [], conflicts: [], missing: [] },
      rows: [{ rowId: null, content: 'c', identity: 'i', sheetRow: 3 }],
      marks: [
        { row: 0, title: 'ISEE', color: '#FFC8C3', before: { kind: 'none' as const } },
        {
          row: 0,
          title: 'C.F.',
          color: '#FFC8C3',
          before: { kind: 'fill' as const, color: '#00FF00', pattern: 'Solid', patternColor: '', tintAndShade: 0 },
        },
      ],
    };
    expect(unpackMarkBook(packMarkBook(book))).toEqual(book);
  });
});
