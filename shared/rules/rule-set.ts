import type { FieldDefinition } from '../fields/field-definition.ts';
import type { IsoDate, Points } from '../values/brands.ts';
import type { Amount } from './amount.ts';
import type { BudgetMode } from './budget-mode.ts';
import type { Condition } from './condition.ts';
import type { CriterionGroup } from './criterion.ts';
import type { DerivedValue } from './derived-value.ts';
import type { OrderKey, Tier } from './order-key.ts';

/**
 * A call's rule set: versioned data that cites act and article for every criterion. Publishing a version freezes it.
 * Staff write it in the worksheet *Criteri*; the engine compiles it once and evaluates rows without `eval`.
 */
export interface RuleSet {
  readonly call: string;
  readonly version: number;
  readonly title: string;
  /** The act that approves the rules; `demonstration` marks configuration that no act backs, and screens say so. */
  readonly act: { readonly reference: string; readonly date: IsoDate | null; readonly demonstration: boolean };
  /** Fields read beside the base fields of every application. */
  readonly fields: readonly FieldDefinition[];
  readonly derived: readonly DerivedValue[];
  readonly gates: readonly Gate[];
  /** What leaves an eligible row *con riserva*: it is ranked, and something must still be cleared. */
  readonly reserves: readonly Reserve[];
  readonly groups: readonly CriterionGroup[];
  readonly totalCap: Points | null;
  /** Classes of rows that go one before the other; empty where the notice has none. */
  readonly tiers: readonly Tier[];
  readonly order: readonly OrderKey[];
  readonly amount: Amount;
  readonly budget: BudgetMode;
}

/** An eligibility condition. It is asked only where `appliesWhen` (if given) holds. */
export interface Gate {
  readonly code: string;
  /** Why a row that fails is not eligible, in Italian. */
  readonly text: string;
  readonly article: string;
  readonly appliesWhen?: Condition;
  readonly condition: Condition;
}

/** A reserve stands where its condition surely holds; a value it does not find raises none. */
export interface Reserve {
  readonly code: string;
  /** What must be cleared, in Italian. */
  readonly text: string;
  readonly article: string;
  readonly condition: Condition;
}
