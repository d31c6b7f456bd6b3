import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import { proposeMapping } from '../../../shared/layout/propose-mapping.ts';
import type { SheetGrid } from '../../../shared/layout/sheet-grid.ts';
import { plantedSheet } from './planted-sheet.ts';

describe('finding the data of a sheet', () => {
  it('finds planted data exactly, whatever stands above, between and below it', () => {
    fc.assert(
      fc.property(plantedSheet, ({ grid, expected }) => {
        expect(findData(grid)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('proposes the right field for every planted column and none for the others', () => {
    fc.assert(
      fc.property(plantedSheet, ({ grid, fields }) => {
        const found = findData(grid);
        if (found === null) throw new Error('nothing found');
        const mapping = proposeMapping(found, grid, baseFields);
        const proposed = new Map(
          mapping.columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field]])),
        );
        expect(proposed).toEqual(fields);
        expect(mapping.conflicts).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('answers null for a workbook without recognisable data', () => {
    expect(findData(sheet([]))).toBeNull();
    expect(findData(sheet([['Promemoria'], ['chiamare il Comune di Bresso'], ['', 12]]))).toBeNull();
    expect(
      findData(
        sheet([
          ['Voce', 'Importo'],
          ['Fondo', 1200],
          ['Avanzo', 300],
        ]),
      ),
    ).toBeNull();
  });

  it('finds a table, its totals row left out and the title above it named', () => {
    const grid: SheetGrid = {
      ...sheet([
        ['Domande 2025', '', ''],
        ['', '', ''],
        ['Cognome', 'Nome', 'C.F.'],
        ['Rossi', 'Anna', 'RSSNNA80A41F205X'],
        ['Bianchi', '', ''],
        ['Totale', '', 2],
      ]),
      tables: [{ name: 'Tabella1', area: { row: 2, column: 0, rows: 4, columns: 3 }, hasTotals: true }],
    };
    expect(findData(grid)).toMatchObject({
      kind: 'table',
      tableName: 'Tabella1',
      headingRows: [2],
      dataRows: [3, 4],
      skipped: [
        { row: 0, reason: 'title' },
        { row: 5, reason: 'total' },
      ],
    });
  });

  it('finds applications by their values where no heading is known', () => {
    const found = findData(
      sheet([
        ['Colonna A', 'Colonna B'],
        ['RSSMRA80A01F205X', 3],
        ['BNCLRA85B41C523K', 4],
      ]),
    );
    expect(found?.dataRows).toEqual([1, 2]);
  });
});

function sheet(values: SheetGrid['values']): SheetGrid {
  return { sheetName: 'Foglio1', firstRow: 0, firstColumn: 0, values, hiddenRows: [], merges: [], tables: [] };
}
