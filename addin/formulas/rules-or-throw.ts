import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { argumentText } from './argument-cell.ts';
import { notAvailable } from './not-available.ts';
import { type WorkbookRules, workbookRules } from './workbook-rules.ts';

/** The rules of the call a formula names; `#N/D` when the workbook does not know it. */
export async function rulesOrThrow(bando: unknown): Promise<WorkbookRules> {
  const code = argumentText(bando);
  const rules = await workbookRules(code);
  if (rules === null) throw notAvailable(formulaMessages.noRules(code));
  return rules;
}
