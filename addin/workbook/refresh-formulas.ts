import { findFormulaCells, isStuck, isWaiting } from './formula-cells.ts';
import { formulaRuns, runRange } from './formula-runs.ts';
import { runExcel } from './run-excel.ts';
import { findSpills, isSpilledInto } from './spilled-cells.ts';

/**
 * Writes every AMBITO formula again where it stands: a cell stuck on `#NOME?` or `#BUSY!` only wakes up when its formula
 * is entered anew, and *Calcola* leaves the others as they were (office-js issues 2012, 1462). Protected sheets are
 * calculated, not written to. `mended` are those that were stuck and were written again: not the ones still waiting for
 * an answer, which may have been entered a moment ago.
 */
export function refreshFormulas(): Promise<{ readonly found: number; readonly mended: number }> {
  return runExcel(async (context) => {
    const found = await findFormulaCells(context);
    const spills = await findSpills(context, found);
    const cells = found.filter((cell) => !isSpilledInto(cell, spills));
    const sheets = [...new Set(cells.map((cell) => cell.sheet))];
    for (const sheet of sheets) sheet.protection.load('protected');
    await context.sync();
    let mended = 0;
    for (const sheet of sheets) {
      const here = cells.filter((cell) => cell.sheet === sheet);
      if (sheet.protection.protected) {
        sheet.calculate(true);
        continue;
      }
      for (const run of formulaRuns(here)) runRange(run).formulas = run.map((cell) => [cell.formula]);
      mended += here.filter((cell) => isStuck(cell.value)).length;
    }
    await context.sync();
    return { found: cells.length, mended };
  });
}

/** The cells with an AMBITO function, of which some are stuck and some still wait for their answer. */
export interface FormulaStatus {
  readonly found: number;
  readonly stuck: number;
  readonly waiting: number;
}

/** Counts the formulas for the status in *Impostazioni*. */
export function formulaStatus(): Promise<FormulaStatus> {
  return runExcel(async (context) => {
    const values = (await findFormulaCells(context)).map((cell) => cell.value);
    return { found: values.length, stuck: values.filter(isStuck).length, waiting: values.filter(isWaiting).length };
  });
}
