import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
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

/**
 * Starts Univer as a bare grid in `container`. Our own page draws ribbon, formula bar and sheet tabs; the model computes
 * formulas and words numbers, so Univer is given neither formulas nor number formats.
 */
export function createUniver(container: HTMLElement, darkMode: boolean): FUniver {
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: italian },
    darkMode,
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
  return FUniver.newAPI(univer);
}
