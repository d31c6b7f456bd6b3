import { associateFormulas } from '../../../addin/formulas/associate.ts';
import { setToday } from '../../../addin/formulas/clock.ts';
import type { FunctionsMetadata } from '../../../addin/formulas/generate-metadata.ts';
import { setLookUpSource } from '../../../addin/formulas/look-up-source.ts';
import { setWorkbookAmbito } from '../../../addin/formulas/workbook-ambito.ts';
import { setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { excelErrorName } from '../../../shared/messages/it/excel-errors.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { displayText } from '../../host/model/display-text.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';
import { workbookWith } from '../workbook/sample-workbook.ts';
import { headings, rules } from './b2-sheet.ts';
import { installCustomFunctions } from './custom-functions-stand-in.ts';
import { threeApplications } from './three-applications.ts';

/** Opens the sheet the help speaks of; gives what a person sees after typing a formula of the help below the data. */
export function openExamples(metadata: FunctionsMetadata): (formula: string) => Promise<string[][]> {
  setToday(() => '2025-07-10' as IsoDate);
  setWorkbookRules('B2-2025', rules());
  setWorkbookAmbito(cinisello);
  const ask = async ({ kind }: { readonly kind: string }) => ({
    ok: true as const,
    value: kind === 'count' ? 204 : 'received',
  });
  setLookUpSource({
    lookUps: { ask, refresh: () => undefined, asOf: () => null, lastFailure: () => null },
    ambito: cinisello,
  });
  const rowsOfSheet = [...headings, ...threeApplications].map((line) => line.map((cell) => asTyped(cell ?? '')));
  const model = workbookWith(rowsOfSheet);
  const associated = installCustomFunctions();
  associateFormulas();
  const implementations = Object.fromEntries(associated);
  const { engine } = openExcelInNode({ model, customFunctions: { namespace: 'AMBITO', metadata, implementations } });
  const sheet = model.activeSheet;
  return async (formula) => {
    model.person.clear(sheet.id, { row: FIRST_FREE_ROW, column: 0, rows: 60, columns: 12 });
    model.person.edit(sheet.id, FIRST_FREE_ROW, 0, inEnglish(formula));
    await engine.idle();
    return Array.from({ length: 40 }, (_, down) =>
      Array.from({ length: 10 }, (__, right) => {
        const value = sheet.value(FIRST_FREE_ROW + down, right);
        return excelErrorName(displayText(value, 'General'));
      }),
    );
  };
}

const FIRST_FREE_ROW = 20;

/** Codes and dates of the sample stay the text they are. */
function asTyped(cell: string | number | boolean): string | number | boolean {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

/** The stand-in reads Italian separators; the names of Excel's own functions it knows in English. */
function inEnglish(formula: string): string {
  return formula.replaceAll(/\bDATA\(/g, 'DATE(');
}
