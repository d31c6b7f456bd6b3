import { LifecycleStages, LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import italian from '@univerjs/preset-sheets-core/locales/it-IT';

/** The formula that the cell's editor should show, or null for a cell without one. */
export type FormulaAt = (row: number, column: number) => string | null;

/**
 * Starts Univer as a bare grid in `container`. Our own page draws ribbon, formula bar and sheet tabs; the model computes
 * formulas and words numbers, so Univer is given neither formulas nor number formats.
 */
export function createUniver(container: HTMLElement, formulaAt: FormulaAt): FUniver {
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: italian },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // Without it the grid has no editor in its cells.
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    // The services of sheets exist once the first sheet has been drawn.
    if (stage === LifecycleStages.Rendered)
      editFormulas(univer.__getInjector().get(SheetInterceptorService), formulaAt);
  });
  return api;
}

/** Cells hold only texts here: the editor gets the formula behind them. */
function editFormulas(interceptors: SheetInterceptorService, formulaAt: FormulaAt): void {
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { row, col }, next) => {
      const formula = formulaAt(row, col);
      return next(formula === null ? cell : { ...cell, f: formula });
    },
  });
}
