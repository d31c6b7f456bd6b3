import type { FormulaCell } from './formula-cells.ts';

/** Formulas of one sheet that lie under one another, as one run each: a filled column is one range. */
export function formulaRuns(cells: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: FormulaCell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run !== undefined && above?.column === cell.column && above.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The range of a run. */
export function runRange(run: readonly FormulaCell[]): Excel.Range {
  const [first] = run;
  if (first === undefined) throw new Error('A run of formulas has at least one cell');
  return first.sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
}
