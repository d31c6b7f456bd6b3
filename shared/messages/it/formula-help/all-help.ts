import type { FormulaHelp } from '../../formula-help.ts';
import { codesHelp } from './codes.ts';
import { comuniHelp } from './comuni.ts';
import { iseeHelp } from './isee.ts';
import { officeHelp } from './office.ts';
import { scoringHelp } from './scoring.ts';
import { spilledHelp } from './spilled.ts';
import { storeHelp } from './store.ts';
import { tariffsHelp } from './tariffs.ts';
import { taxCodeHelp } from './tax-code.ts';

/** The help of every custom function by its id. */
export const formulaHelp: Readonly<Record<string, FormulaHelp>> = {
  ...scoringHelp,
  ...spilledHelp,
  ...taxCodeHelp,
  ...codesHelp,
  ...iseeHelp,
  ...tariffsHelp,
  ...officeHelp,
  ...comuniHelp,
  ...storeHelp,
};
