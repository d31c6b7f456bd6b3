import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import { setWorkbookRules } from '../formulas/workbook-rules.ts';
import type { KnownCall } from './known-calls.ts';

/** Hands the chosen call's rules to the custom functions, so that a cell and the pane give the same answer. */
export function shareRulesWithFormulas({ call, ruleSetHash }: KnownCall, mapping?: ColumnMapping): void {
  setWorkbookRules(call.code, { ruleSet: call.ruleSet, hash: ruleSetHash, mapping: mapping ?? null });
}
