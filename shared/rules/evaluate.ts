import type { FieldValues } from '../fields/field-definition.ts';
import type { Points } from '../values/brands.ts';
import type { Truth } from './compile/compile-comparison.ts';
import type { RowValues } from './compile/row-reader.ts';
import { noTier } from './compile/tier-derivation.ts';
import type { CompiledGate, CompiledRuleSet } from './compile-rule-set.ts';
import type { Eligibility, Evaluation, GateReason } from './evaluation.ts';
import { explainPoints } from './explain-points.ts';

/**
 * The outcome of one row: eligibility with every reason, points line by line, amount. Pure: the same rule set, id and
 * values give the same evaluation anywhere. A missing value is never read as zero: the row becomes *incomplete*, unless
 * the rules say that it gives no points, or the gate is settled whatever that value may be.
 *
 * @param values parsed values by field id: money in cents, ISO dates, choices by code
 * @example evaluate(compileRuleSet(b2Call2025.ruleSet), rowId, values).score // 6250: 62,50 points
 */
export function evaluate(compiled: CompiledRuleSet, rowId: string, values: FieldValues): Evaluation {
  const row = compiled.reader.read(values, compiled.scratch);
  const missing: string[] = [];
  const reasons: GateReason[] = [];
  const open = askGates(compiled, row, reasons, missing);
  const notEligible = reasons.length > 0;
  const reserved = addReserves(compiled, row, reasons);
  const { lines, score, lacking } = explainPoints(compiled, row, missing);
  const amount = compiled.amount.amountOf(row);
  if (amount === null) compiled.amount.addMissing(row, missing);
  const tier = tierOf(compiled, row);
  if (tier === null) compiled.tier?.addMissing(row, missing);
  const ranking = rankingOf(compiled, row, missing);
  const incomplete = open || lacking || amount === null || tier === null || ranking === undefined;
  return {
    rowId,
    ruleSet: compiled.version,
    eligibility: eligibilityOf(notEligible, incomplete, reserved),
    reasons: reasons.length === 0 ? none : reasons,
    missing: missing.length === 0 ? none : missing,
    lines,
    score: score as Points,
    tier: tier === noTier ? null : tier,
    ranking: ranking ?? null,
    amount: notEligible || incomplete ? null : amount,
  };
}

/** Most rows have no reasons and lack nothing: one list for all of them. */
const none: readonly never[] = Object.freeze([]);

/** Every gate is asked, so that a person learns all the reasons at once; true when a missing value leaves one open. */
function askGates({ gates }: CompiledRuleSet, row: RowValues, reasons: GateReason[], missing: string[]): boolean {
  let open = false;
  for (const gate of gates) {
    const passes = askGate(gate, row, missing);
    if (passes === false) reasons.push(gate.reason);
    if (passes === null) open = true;
  }
  return open;
}

function askGate(gate: CompiledGate, row: RowValues, missing: string[]): Truth {
  const holds = gate.condition.holds(row);
  if (holds === true) return true;
  const applies = gate.appliesWhen === null ? true : gate.appliesWhen.holds(row);
  if (applies === false) return true;
  if (applies === true && holds === false) return false;
  if (applies === null) gate.appliesWhen?.addMissing(row, missing);
  if (holds === null) gate.condition.addMissing(row, missing);
  return null;
}

/** `null` where a missing value leaves it open. */
function tierOf({ tier }: CompiledRuleSet, row: RowValues): string | null {
  if (tier === null) return noTier;
  const value = row[tier.index];
  return typeof value === 'string' ? value : null;
}

/** `undefined` where the row does not say in which it is; `null` where there is one ranking. */
function rankingOf({ rankings }: CompiledRuleSet, row: RowValues, missing: string[]): string | null | undefined {
  if (rankings === null) return null;
  const ranking = rankings.byChoice.get(row[rankings.slot.index] ?? null);
  if (ranking === undefined) rankings.slot.addMissing(row, missing);
  return ranking;
}

function addReserves({ reserves }: CompiledRuleSet, row: RowValues, reasons: GateReason[]): boolean {
  let reserved = false;
  for (const { reason, condition } of reserves) {
    if (condition.holds(row) !== true) continue;
    reasons.push(reason);
    reserved = true;
  }
  return reserved;
}

function eligibilityOf(notEligible: boolean, incomplete: boolean, reserved: boolean): Eligibility {
  if (notEligible) return 'notEligible';
  if (incomplete) return 'incomplete';
  return reserved ? 'withReserve' : 'eligible';
}
