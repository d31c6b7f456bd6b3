import { setWorkbookAmbito } from '../formulas/workbook-ambito.ts';
import { setWorkbookRules } from '../formulas/workbook-rules.ts';
import { romeToday } from '../state/today.ts';
import type { ChosenCall } from './current-call.ts';

/** Hands the chosen call's rules and its Ambito to the custom functions, so that a cell and the pane give the same answer. */
export function shareRulesWithFormulas({ known, comune, mapping }: ChosenCall, now: () => number): void {
  const { ambito, call, ruleSetHash } = known;
  setWorkbookRules(call.code, { call, ambito, comune, hash: ruleSetHash, mapping, today: () => romeToday(now()) });
  setWorkbookAmbito(ambito);
}
