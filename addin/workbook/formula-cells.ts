import { slicesToRead } from './split-rows.ts';

/** A cell with one of our functions; row and column zero-based and absolute. */
export interface FormulaCell {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** Finds the cells with an AMBITO function on every sheet that can be seen. */
export async function findFormulaCells(context: Excel.RequestContext): Promise<readonly FormulaCell[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/id,items/visibility');
  await context.sync();
  const used = sheets.items
    .filter((sheet) => sheet.visibility === 'Visible')
    .map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();
  const cells: FormulaCell[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    // Formulas and values travel together: twice the cells.
    for (const { start, count } of slicesToRead(range.rowCount, range.columnCount * 2)) {
      const first = range.rowIndex + start;
      const slice = sheet.getRangeByIndexes(first, range.columnIndex, count, range.columnCount).load('formulas,values');
      await context.sync();
      for (const [down, formulas] of slice.formulas.entries()) {
        for (const [right, formula] of formulas.entries()) {
          if (!isOurFormula(formula)) continue;
          const value = slice.values[down]?.[right] ?? '';
          cells.push({ sheet, row: first + down, column: range.columnIndex + right, formula: healed(formula), value });
        }
      }
    }
  }
  return cells;
}

/**
 * Excel keeps a custom function it does not know under a longer name: `_xldudf_AMBITO_PUNTEGGIO(…)`, or
 * `[2]!_xldudf_…` after a COM add-in saved the file (office-js issues 3558, 2568).
 */
const KEPT_NAME = /(?:\[[0-9]+\]!)?_xldudf_AMBITO_([A-Z0-9_]+)\(/gi;

/** Whether the content of a cell is a formula with one of our functions. */
export function isOurFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=') && /\bAMBITO\.|_xldudf_AMBITO_/i.test(content);
}

/** The formula as it was typed. Example: `=_xldudf_AMBITO_CF_VALIDO(A2)` is `=AMBITO.CF.VALIDO(A2)`. */
export function healed(formula: string): string {
  return formula.replaceAll(KEPT_NAME, (_, name: string) => `AMBITO.${name.replaceAll('_', '.')}(`);
}

/**
 * Whether Excel does not know the function or does not reach it: only entering the formula anew wakes the cell. Excel's
 * API speaks English whatever the language shown.
 */
export function isStuck(value: FormulaCell['value']): boolean {
  return value === '#NAME?' || value === '#CONNECT!';
}

/** Whether the function has not answered yet. A formula written a moment ago and one waiting for good look the same. */
export function isWaiting(value: FormulaCell['value']): boolean {
  return value === '#BUSY!';
}
