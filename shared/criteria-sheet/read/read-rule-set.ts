import type { Comune } from '../../ambito/profile.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { RulesPart } from '../../rules/rules-parts.ts';
import { type Named, namesOf } from '../names.ts';
import { fieldNames, ruleNames } from '../rule-names.ts';
import type { Sections } from './find-sections.ts';
import { readAmount } from './read-amount.ts';
import { readBudget } from './read-budget.ts';
import { readGates, readReserves, readTierNames, readTiers } from './read-conditions.ts';
import { readCriteria } from './read-criteria.ts';
import { readDerived } from './read-derived.ts';
import { readFields } from './read-fields.ts';
import { readNotice } from './read-notice.ts';
import { readOrder } from './read-order.ts';
import type { Reading } from './reading.ts';

/**
 * The rule set that the tables say. What cannot be read is told to the reading, and something stands in its place: the
 * rule set is then good for finding other mistakes and for nothing else.
 *
 * @example readRuleSet(findSections(cells, reading), comuni, reading).call // 'B2-2025'
 */
export function readRuleSet(sections: Sections, comuni: readonly Comune[], reading: Reading): RuleSet {
  const rowsOf = (section: RulesPart) => sections[section]?.rows ?? [];
  const notice = readNotice(rowsOf('notice'), reading);
  const fields = readFields(rowsOf('fields'), reading);
  const tierNames = readTierNames(rowsOf('tiers'), reading);
  const namedSoFar = (derived: readonly Named[]) => fieldNames({ fields, derived, tiers: tierNames });
  const derived = readDerived(rowsOf('derived'), namedSoFar, reading);
  const names = ruleNames({ fields, derived, tiers: tierNames }, comuni);
  const context = { names, reading };
  const groups = readCriteria(rowsOf('criteria'), context);
  const tiers = readTiers(rowsOf('tiers'), tierNames, context);
  return {
    ...notice,
    fields,
    derived,
    gates: readGates(rowsOf('gates'), context),
    reserves: readReserves(rowsOf('reserves'), context),
    groups,
    tiers,
    order: readOrder(rowsOf('order'), { names, groups: namesOf(groups), reading }),
    amount: readAmount(rowsOf('amount'), context),
    budget: readBudget(rowsOf('budget'), tiers, context),
  };
}
