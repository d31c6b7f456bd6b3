import type { FieldValues } from '../fields/field-definition.ts';
import type { Points } from '../values/brands.ts';
import type { Truth } from './compile-condition.ts';
import type { Cap, CompiledGate, CompiledRuleSet } from './compile-rule-set.ts';
import type { Eligibility, Evaluation, ExplanationLine, GateReason } from './evaluation.ts';

/**
 * The outcome of one row: eligibility with every reason, points line by line, amount. Pure: the same rule set, id and
 * values give the same evaluation anywhere. A missing value is never read as zero: the row becomes *incomplete*, unless
 * the rules say that it gives no points, or the gate is settled whatever that value may be.
 *
 * @param values parsed values by field id: money in cents, ISO dates, choices by code
 * @example evaluate(compileRuleSet(b2Call2025.ruleSet), rowId, values).score // 6250: 62,50 points
 */
export function evaluate(compiled: CompiledRuleSet, rowId: string, values: FieldValues): Evaluation {
  const missing = new Set<string>();
  const { reasons, open } = askGates(compiled, values, missing);
  const notEligible = reasons.length > 0;
  const reserved = addReserves(compiled, values, reasons);
  const { points, beforeCap, lacking } = awardPoints(compiled, values, missing);
  const amount = compiled.amount.amountOf(values);
  if (amount === null && compiled.amount.source !== null) missing.add(compiled.amount.source);
  const incomplete = open || lacking || amount === null;
  const eligibility: Eligibility = notEligible
    ? 'notEligible'
    : incomplete
      ? 'incomplete'
      : reserved
        ? 'withReserve'
        : 'eligible';
  return {
    rowId,
    ruleSet: { call: compiled.ruleSet.call, version: compiled.ruleSet.version },
    eligibility,
    reasons,
    missing: [...missing],
    lines: explain(compiled, values, points, beforeCap),
    score: sum(points, 0, points.length) as Points,
    amount: notEligible || incomplete ? null : amount,
  };
}

/** Every gate is asked, so that a person learns all the reasons at once. */
function askGates(
  compiled: CompiledRuleSet,
  values: FieldValues,
  missing: Set<string>,
): { reasons: GateReason[]; open: boolean } {
  const reasons: GateReason[] = [];
  let open = false;
  for (const gate of compiled.gates) {
    const passes = askGate(gate, values, missing);
    if (passes === false) reasons.push(gate.reason);
    if (passes === null) open = true;
  }
  return { reasons, open };
}

function askGate(gate: CompiledGate, values: FieldValues, missing: Set<string>): Truth {
  const applies = gate.appliesWhen === null ? true : gate.appliesWhen.holds(values);
  if (applies === false) return true;
  const holds = gate.condition.holds(values);
  if (holds === true) return true;
  if (applies === true && holds === false) return false;
  if (applies === null) gate.appliesWhen?.addMissing(values, missing);
  if (holds === null) gate.condition.addMissing(values, missing);
  return null;
}

function addReserves(compiled: CompiledRuleSet, values: FieldValues, reasons: GateReason[]): boolean {
  let reserved = false;
  for (const reserve of compiled.reserves) {
    if (reserve.condition.holds(values) !== true) continue;
    reasons.push(reserve.reason);
    reserved = true;
  }
  return reserved;
}

function awardPoints(
  { criteria, caps }: CompiledRuleSet,
  values: FieldValues,
  missing: Set<string>,
): { points: number[]; beforeCap: number[]; lacking: boolean } {
  const points: number[] = [];
  const beforeCap: number[] = [];
  let lacking = false;
  for (const compiled of criteria) {
    const found = compiled.pointsOf(values);
    if (found === null && compiled.criterion.whenMissing === 'incomplete') {
      lacking = true;
      compiled.addMissing(values, missing);
    }
    beforeCap.push(found ?? 0);
    points.push(compiled.capped(found ?? 0));
  }
  for (const cap of caps) applyCap(points, cap);
  return { points, beforeCap, lacking };
}

/** Takes what exceeds the cap away from the last lines that gave points, so that the lines still sum to the score. */
function applyCap(points: number[], { first, end, points: most }: Cap): void {
  let excess = sum(points, first, end) - most;
  for (let index = end - 1; excess > 0 && index >= first; index -= 1) {
    const given = points[index] ?? 0;
    const taken = Math.min(excess, Math.max(given, 0));
    points[index] = given - taken;
    excess -= taken;
  }
}

function sum(points: readonly number[], first: number, end: number): number {
  let total = 0;
  for (let index = first; index < end; index += 1) total += points[index] ?? 0;
  return total;
}

function explain(
  { criteria }: CompiledRuleSet,
  values: FieldValues,
  points: readonly number[],
  beforeCap: readonly number[],
): ExplanationLine[] {
  return criteria.map(({ criterion, group, readers }, index) => ({
    criterion: criterion.id,
    label: criterion.label,
    article: criterion.article,
    inputs: readers.map(({ field, read }) => ({ field, value: read(values) })),
    points: (points[index] ?? 0) as Points,
    pointsBeforeCap: (beforeCap[index] ?? 0) as Points,
    group: group.id,
  }));
}
