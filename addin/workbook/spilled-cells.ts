import type { FormulaCell } from './formula-cells.ts';
import { formulaRuns, runRange } from './formula-runs.ts';

/** What a formula fills beyond its own cell, as a person reads it. */
export interface Spill {
  readonly sheet: Excel.Worksheet;
  /** Zero-based and absolute: the formula's own cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/**
 * The ranges that formulas of ours fill. Only the few runs in which something spills are looked into cell by cell: a column
 * of ten thousand per-row formulas is asked about once.
 */
export async function findSpills(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly Spill[]> {
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  const runs = sheets
    .flatMap((sheet) => formulaRuns(cells.filter((cell) => cell.sheet === sheet)))
    .map((run) => ({ run, range: runRange(run).load('hasSpill') }));
  await context.sync();
  const candidates = runs
    .filter(({ range }) => range.hasSpill !== false)
    .flatMap(({ run }) => run)
    .map((cell) => ({
      cell,
      area: runRange([cell])
        .getSpillingToRangeOrNullObject()
        .load('rowIndex,columnIndex,rowCount,columnCount,values,text'),
    }));
  await context.sync();
  return candidates
    .filter(({ area }) => !area.isNullObject)
    .map(({ cell: { sheet, row, column }, area }) => ({ sheet, row, column, values: shownValues(area) }));
}

/** Whether a cell is filled by another's formula: writing a formula there would only stand in its way. */
export function isSpilledInto({ sheet, row, column }: FormulaCell, spills: readonly Spill[]): boolean {
  return spills.some(
    (spill) =>
      spill.sheet === sheet &&
      !(spill.row === row && spill.column === column) &&
      row >= spill.row &&
      row < spill.row + spill.values.length &&
      column >= spill.column &&
      column < spill.column + (spill.values[0]?.length ?? 0),
  );
}

/** The text in place of the `#VALUE!` that a data type is to whoever reads values. */
function shownValues({ values, text }: Excel.Range): Spill['values'] {
  return values.map((line: (string | number | boolean)[], down) =>
    line.map((value, right) => {
      const shown = text[down]?.[right] ?? '';
      return value === '#VALUE!' && shown !== '' && !shown.startsWith('#') ? shown : value;
    }),
  );
}
