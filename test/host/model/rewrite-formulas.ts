import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** The formula after a change; `home` is the name of the sheet it stands on, empty for a defined name. */
export type FormulaRewrite = (formula: string, home: string) => string;

/** Rewrites every formula, defined name and chart address of the workbook. */
export function rewriteFormulas(model: WorkbookModel, rewrite: FormulaRewrite): void {
  for (const sheet of model.sheets) {
    for (const cells of sheet.rows) {
      for (const cell of cells?.values() ?? []) {
        if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet.name);
      }
    }
    rewriteCharts(sheet, rewrite);
  }
  model.names = model.names.map((name) => ({ ...name, formula: rewrite(name.formula, '') }));
}

function rewriteCharts(sheet: SheetModel, rewrite: FormulaRewrite): void {
  for (const chart of sheet.charts) {
    chart.sourceAddress = rewrite(chart.sourceAddress, sheet.name);
    chart.series = chart.series.map((series) => ({
      ...series,
      values: rewrite(series.values, sheet.name),
      categories: series.categories === null ? null : rewrite(series.categories, sheet.name),
    }));
  }
}
