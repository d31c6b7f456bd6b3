import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaAddress, parseArea, SHEET_COLUMNS } from '../host/model/area.ts';
import { renameSheetInFormula, translateFormula } from '../host/model/references.ts';
import { shiftFormula } from '../host/model/shift-cells.ts';

const area = fc.record({
  row: fc.integer({ min: 0, max: 2000 }),
  column: fc.integer({ min: 0, max: 800 }),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 100 }),
});

const wholeRows = (kind: 'insert' | 'delete', at: number, count: number) =>
  ({ axis: 'row', kind, at, count, across: [0, SHEET_COLUMNS] }) as const;

describe('addresses', () => {
  test('an address is read back as the area it was written from', () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseArea(areaAddress(one))).toEqual(one);
      }),
    );
  });

  test('whole rows and columns have addresses too', () => {
    expect([areaAddress(parseArea('B:D') ?? fail()), areaAddress(parseArea('3:5') ?? fail())]).toEqual(['B:D', '3:5']);
  });
});

describe('formulas follow their cells', () => {
  test('rows inserted and taken out again leave every formula as it was', () => {
    fc.assert(
      fc.property(area, fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 1, max: 20 }), (one, at, count) => {
        const formula = `=SUM(${areaAddress(one)},"A1",Altro!$B$2)`;
        const inserted = shiftFormula(formula, 'Foglio1', 'Foglio1', wholeRows('insert', at, count));
        expect(shiftFormula(inserted, 'Foglio1', 'Foglio1', wholeRows('delete', at, count))).toBe(formula);
      }),
    );
  });

  test('a deleted cell leaves #REF!, a shortened range what is left of it', () => {
    expect(shiftFormula('=A5+SUM(A1:A10)', 'Foglio1', 'Foglio1', wholeRows('delete', 4, 2))).toBe('=#REF!+SUM(A1:A8)');
  });

  test('names of functions, texts and other sheets are not references', () => {
    const formula = '=AMBITO.CF.VALIDO("A1")+LOG10(B2)+\'Foglio 2\'!C3';
    expect(translateFormula(formula, 1, 1)).toBe('=AMBITO.CF.VALIDO("A1")+LOG10(C3)+\'Foglio 2\'!D4');
  });

  test('copying moves the relative parts only', () => {
    expect(translateFormula('=$A1+A$1+$A$1+A1', 2, 1)).toBe('=$A3+B$1+$A$1+B3');
  });

  test('a renamed sheet is renamed in formulas, with quotes where Excel needs them', () => {
    expect(renameSheetInFormula('=Foglio1!A1+Foglio2!A1', 'Foglio1', 'Domande 2025')).toBe(
      "='Domande 2025'!A1+Foglio2!A1",
    );
  });
});

function fail(): never {
  throw new Error('Not an address');
}
