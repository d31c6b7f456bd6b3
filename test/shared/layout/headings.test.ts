import { describe, expect, it } from 'vitest';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import { normaliseTitle } from '../../../shared/fields/normalise-title.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import { headingVocabulary } from '../../../shared/layout/heading-vocabulary.ts';
import { joinHeadings } from '../../../shared/layout/join-headings.ts';
import { proposeMapping, settleMapping } from '../../../shared/layout/propose-mapping.ts';
import { applyRemembered, mappingToRemember } from '../../../shared/layout/remembered-mapping.ts';
import { rowsByField } from '../../../shared/layout/rows-by-field.ts';
import type { SheetGrid } from '../../../shared/layout/sheet-grid.ts';
import { titleKey } from '../../../shared/layout/title-key.ts';
import { valueShape } from '../../../shared/layout/value-shapes.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

const ROW = ['RSSMRA80A01F205X', 'Rossi', 'Mario'];

describe('headings', () => {
  it.each([
    ['C.F.', 'cf'],
    ['Cod. Fisc. (beneficiario)', 'cod fisc beneficiario'],
    ['  Città\ndi  residenza ', 'citta di residenza'],
    ['N° prot.', 'n prot'],
    ['D.S.U.', 'dsu'],
  ])('%j reads %j', (title, normalised) => {
    expect(normaliseTitle(title)).toBe(normalised);
  });

  it('mean the same in another order and abbreviated', () => {
    expect(titleKey('Cod. Fisc. del benef.')).toBe(titleKey('Beneficiario codice fiscale'));
    expect(titleKey('Cognome richiedente')).not.toBe(titleKey('Cognome beneficiario'));
  });

  it.each([
    ['Nato il', 'Data di nascita'],
    ['Nato/a il', 'Data di nascita'],
    ['Nata a', 'Luogo di nascita'],
    ['Nato/a a', 'Luogo di nascita'],
    ['Beneficiario nato a', 'Luogo di nascita beneficiario'],
  ])('%s means %s', (title, meaning) => {
    expect(titleKey(title)).toBe(titleKey(meaning));
  });

  it('of two rows are joined, a group reaching over its own columns only', () => {
    const rows: CellValue[][] = [
      ['', 'Beneficiario', '', 'Richiedente', '', 'Note'],
      ['ISEE', 'Cognome', 'Nome', 'Cognome', 'Protocollo', ''],
    ];
    expect(joinHeadings(rows, headingVocabulary(baseFields))).toEqual([
      'ISEE',
      'Beneficiario Cognome',
      'Beneficiario Nome',
      'Richiedente Cognome',
      'Protocollo',
      'Note',
    ]);
  });
});

describe('the proposed mapping', () => {
  it('names two columns that claim one field', () => {
    const mapping = propose([
      ['C.F.', 'Cognome', 'Nome', 'Codice fiscale'],
      [...ROW, 'BNCLRA85B41C523K'],
    ]);
    expect(mapping.conflicts).toEqual([{ field: 'beneficiaryTaxCode', columns: [0, 3] }]);
  });

  it('names required fields without a column', () => {
    expect(propose([['C.F.', 'Cognome', 'Nome'], ROW]).missing).toContain('beneficiaryBirthDate');
  });

  it('tells the day of birth from the place of birth', () => {
    const mapping = propose([
      ['C.F.', 'Cognome', 'Nome', 'Nato a', 'Nato il', 'CAP'],
      [...ROW, 'Milano', '12/03/1980', '20092'],
    ]);
    const fields = mapping.columns.map(({ field }) => field);
    expect(fields.slice(3)).toEqual(['beneficiaryBirthPlace', 'beneficiaryBirthDate', 'postcode']);
  });

  it('is less sure where the values do not look like the heading', () => {
    const mapping = propose([
      ['C.F.', 'Cognome', 'Nome', 'IBAN'],
      [...ROW, 'da chiedere'],
      [...ROW, 'manca'],
    ]);
    expect(mapping.columns[3]).toMatchObject({
      field: 'iban',
      confidence: 'likely',
      why: { kind: 'titleAgainstValues', percent: 0 },
    });
  });

  it('goes by the look of the values where the heading says nothing', () => {
    const mapping = propose([
      ['C.F.', 'Cognome', 'Nome', 'Coordinate'],
      [...ROW, 'IT60X0542811101000000123456'],
    ]);
    expect(mapping.columns[3]).toMatchObject({
      field: 'iban',
      confidence: 'guess',
      why: { kind: 'values', percent: 100 },
    });
  });

  it('says again what conflicts and what is missing after a person changed a column', () => {
    const mapping = propose([
      ['C.F.', 'Cognome', 'Nome', 'Codice fiscale'],
      [...ROW, 'BNCLRA85B41C523K'],
    ]);
    const changed = mapping.columns.map((column) =>
      column.column === 3 ? { ...column, field: 'applicantTaxCode' } : column,
    );
    expect(settleMapping(changed, baseFields).conflicts).toEqual([]);
  });
});

describe('a remembered mapping', () => {
  const headings = ['C.F.', 'Cognome', 'Nome', 'Appunti'];
  const first = sheet([headings, [...ROW, 'x']]);

  it('follows its columns when they move, and columns of ours may come', () => {
    const moved = sheet([
      ['Appunti', 'Nome', 'C.F.', 'Cognome', 'ID Ambito', 'Punteggio'],
      ['x', 'Mario', ROW[0] ?? '', 'Rossi', 'id', 3],
    ]);
    const fields = applied(first, moved)?.columns.map(({ field }) => field);
    expect(fields).toEqual([null, 'beneficiaryName', 'beneficiaryTaxCode', 'beneficiarySurname', 'rowId', null]);
  });

  it('asks again when a column is gone or a new one turned up', () => {
    expect(
      applied(
        first,
        sheet([
          ['C.F.', 'Cognome', 'Appunti'],
          [ROW[0] ?? '', 'Rossi', 'x'],
        ]),
      ),
    ).toBeNull();
    expect(
      applied(
        first,
        sheet([
          [...headings, 'ISEE'],
          [...ROW, 'x', 3],
        ]),
      ),
    ).toBeNull();
  });
});

describe('rows by field', () => {
  it('give the value of a cell merged downwards to each of its rows', () => {
    const grid: SheetGrid = {
      ...sheet([
        ['C.F.', 'Cognome', 'Comune di residenza'],
        ['A', 'Rossi', 'Bresso'],
        ['B', 'Verdi', ''],
      ]),
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
    };
    const found = findData(grid);
    if (found === null) throw new Error('nothing found');
    const rows = rowsByField(grid, found, proposeMapping(found, grid, baseFields));
    expect(rows.map((row) => row.cells.residence)).toEqual(['Bresso', 'Bresso']);
  });
});

describe('the look of a value', () => {
  it.each<[CellValue, string]>([
    ['rssmra80a01f205x', 'taxCode'],
    ['RSS MRA 80A01 F205X', 'taxCode'],
    ['IT60 X054 2811 1010 0000 0123 456', 'iban'],
    ['INPS-ISEE-2025-01234567X-00', 'dsuNumber'],
    ['12/03/1980', 'dateText'],
    ['12/03/2025 09:30', 'momentText'],
    ['sì', 'flag'],
    ['#RIF!', 'error'],
    ['1.234,56', 'number'],
    [45_000, 'number'],
    ['a@b.it', 'email'],
    ['Rossi', 'text'],
    ['  ', 'blank'],
    [null, 'blank'],
  ])('%j is %s', (value, shape) => {
    expect(valueShape(value)).toBe(shape);
  });
});

function propose(values: SheetGrid['values']) {
  const grid = sheet(values);
  const found = findData(grid);
  if (found === null) throw new Error('nothing found');
  return proposeMapping(found, grid, baseFields);
}

function applied(before: SheetGrid, now: SheetGrid) {
  const old = findData(before);
  const found = findData(now);
  if (old === null || found === null) throw new Error('nothing found');
  return applyRemembered(mappingToRemember(proposeMapping(old, before, baseFields)), found, baseFields);
}

function sheet(values: SheetGrid['values']): SheetGrid {
  return { sheetName: 'Foglio1', firstRow: 0, firstColumn: 0, values, hiddenRows: [], merges: [], tables: [] };
}
