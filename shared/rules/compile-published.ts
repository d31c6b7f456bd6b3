import type { FieldValue } from '../fields/field-definition.ts';
import type { Points } from '../values/brands.ts';
import type { BudgetMode } from './budget-mode.ts';
import { compileAmount } from './compile/compile-amount.ts';
import { type CompiledCondition, compileCondition } from './compile/compile-condition.ts';
import { type CompiledCriterion, compileCriterion } from './compile/compile-criterion.ts';
import type { CompiledAmount } from './compile/compile-simple-amount.ts';
import { type FieldSlot, type RowReader, rowReader, tierField } from './compile/row-reader.ts';
import type { GateReason } from './evaluation.ts';
import type { OrderKey } from './order-key.ts';
import type { RuleSet } from './rule-set.ts';

/** A rule set turned into closures once, to be asked of any number of rows. Opaque but for `ruleSet`. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly version: { readonly call: string; readonly version: number };
  readonly reader: RowReader;
  /** The values of the row being evaluated: one array for all rows. */
  readonly scratch: FieldValue[];
  readonly gates: readonly CompiledGate[];
  readonly reserves: readonly CompiledReserve[];
  readonly groups: readonly CompiledGroup[];
  /** How many criteria all groups have together. */
  readonly criteria: number;
  readonly totalCap: Points | null;
  /** Where the tier of a row is read; `null` where the rules have none. */
  readonly tier: FieldSlot | null;
  readonly order: readonly CompiledOrderKey[];
  readonly amount: CompiledAmount;
  /** Which ranking each choice puts a row in; `null` where there is one ranking. */
  readonly rankings: { readonly slot: FieldSlot; readonly byChoice: ReadonlyMap<FieldValue, string> } | null;
}

export interface CompiledGate {
  readonly reason: GateReason;
  readonly appliesWhen: CompiledCondition | null;
  readonly condition: CompiledCondition;
}

export interface CompiledReserve {
  readonly reason: GateReason;
  readonly condition: CompiledCondition;
}

export interface CompiledGroup {
  readonly criteria: readonly CompiledCriterion[];
  readonly cap: Points | null;
}

export interface CompiledOrderKey {
  readonly key: OrderKey;
  /** `null` for points and tier, which are read from the evaluation. */
  readonly slot: FieldSlot | null;
}

/**
 * Compiles rules that were published, without `eval`: nothing is published before `checkRuleSet` found nothing, and what
 * is published is frozen. Of any other rules ask `compileRuleSet`.
 *
 * @example evaluate(compilePublished(stored.ruleSet), rowId, values)
 */
export function compilePublished(ruleSet: RuleSet): CompiledRuleSet {
  const reader = rowReader(ruleSet);
  return {
    ruleSet,
    version: { call: ruleSet.call, version: ruleSet.version },
    reader,
    scratch: [],
    gates: ruleSet.gates.map(({ code, text, article, appliesWhen, condition }) => ({
      reason: { code, text, article },
      appliesWhen: appliesWhen === undefined ? null : compileCondition(appliesWhen, reader),
      condition: compileCondition(condition, reader),
    })),
    reserves: ruleSet.reserves.map(({ code, text, article, condition }) => ({
      reason: { code, text, article },
      condition: compileCondition(condition, reader),
    })),
    groups: ruleSet.groups.map((group) => ({
      criteria: group.criteria.map((criterion) => compileCriterion(criterion, group, reader)),
      cap: group.cap,
    })),
    criteria: ruleSet.groups.reduce((sum, { criteria }) => sum + criteria.length, 0),
    totalCap: ruleSet.totalCap,
    tier: ruleSet.tiers.length === 0 ? null : reader.slotOf(tierField),
    order: ruleSet.order.map((key) => ({ key, slot: key.by === 'field' ? reader.slotOf(key.field) : null })),
    amount: compileAmount(ruleSet.amount, reader),
    rankings: compileRankings(ruleSet.budget, reader),
  };
}

function compileRankings(budget: BudgetMode, reader: RowReader): CompiledRuleSet['rankings'] {
  if (budget.kind !== 'rankings') return null;
  return {
    slot: reader.slotOf(budget.field),
    byChoice: new Map(budget.rankings.flatMap(({ id, values }) => values.map((value) => [value, id] as const))),
  };
}
