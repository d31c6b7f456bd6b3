import type { RuleSet } from '../rules/rule-set.ts';

/** What a family pays for a service by its ISEE (*quota di compartecipazione*). */
export interface Tariff {
  /** What a formula calls it by. */
  readonly code: string;
  /** Published by somebody else and here to be tried: nobody may be charged by it. */
  readonly demonstration: boolean;
  /** `money`: cents for each unit of the service. `share`: basis points of whatever the service costs. */
  readonly gives: 'money' | 'share';
  /** Its act, and the amount on `isee` (yearly) or `monthlyIsee`; a share is of the field `servicePrice`. */
  readonly rules: Pick<RuleSet, 'act' | 'amount'>;
}
