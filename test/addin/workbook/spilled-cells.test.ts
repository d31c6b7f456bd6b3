import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../../addin/workbook/formula-cells.ts';
import { findFormulaCells } from '../../../addin/workbook/formula-cells.ts';
import { runExcel } from '../../../addin/workbook/run-excel.ts';
import { findSpills, isSpilledInto } from '../../../addin/workbook/spilled-cells.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';
import { workbookWith } from './sample-workbook.ts';

const filling = {
  namespace: 'AMBITO',
  metadata: {
    functions: [
      { id: 'PUNTEGGI', name: 'PUNTEGGI', parameters: [] },
      { id: 'CF.VALIDO', name: 'CF.VALIDO', parameters: [{ name: 'cf', type: 'any' }] },
    ],
  },
  implementations: { PUNTEGGI: () => [[1], [2], [3]], 'CF.VALIDO': () => true },
};

describe('what formulas fill beyond their cell', () => {
  it('is found under the formula that fills it, and nowhere else', async () => {
    const model = workbookWith([['a'], ['b'], ['c'], ['d']]);
    const { engine } = openExcelInNode({ model, customFunctions: filling });
    const { id } = model.activeSheet;
    for (const row of [0, 1, 2, 3]) model.person.edit(id, row, 1, `=AMBITO.CF.VALIDO(A${row + 1})`);
    model.person.edit(id, 0, 2, '=AMBITO.PUNTEGGI()');
    await engine.idle();
    const spills = await runExcel(async (context) => findSpills(context, await findFormulaCells(context)));
    expect(spills.map(({ row, column, values }) => ({ row, column, values }))).toEqual([
      { row: 0, column: 2, values: [[1], [2], [3]] },
    ]);
  });

  it('takes in the cells below and beside the formula, not the formula, nor another sheet', async () => {
    const model = workbookWith([['a']]);
    const other = model.addSheet('Altro');
    openExcelInNode({ model });
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(model.activeSheet.id);
      const elsewhere = context.workbook.worksheets.getItem(other.id);
      const spills = [
        {
          sheet,
          row: 2,
          column: 3,
          values: [
            [1, 2],
            [3, 4],
          ],
        },
      ];
      const at = (row: number, column: number, on = sheet): FormulaCell => ({
        sheet: on,
        row,
        column,
        formula: '',
        value: '',
      });
      expect([at(2, 4), at(3, 3), at(3, 4)].map((cell) => isSpilledInto(cell, spills))).toEqual([true, true, true]);
      const outside = [at(2, 3), at(1, 3), at(4, 3), at(2, 2), at(2, 5), at(3, 4, elsewhere)];
      expect(outside.filter((cell) => isSpilledInto(cell, spills))).toEqual([]);
    });
  });
});
