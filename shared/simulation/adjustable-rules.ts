import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents } from '../values/brands.ts';
import { amountQuantities } from './amount-quantities.ts';
import { budgetQuantities } from './budget-quantities.ts';
import { conditionQuantities } from './condition-quantities.ts';
import { criterionQuantities } from './criterion-quantities.ts';
import type { AdjustableRule, Quantity } from './quantity.ts';
import { type QuantityMaker, quantity, quantityMaker } from './quantity-maker.ts';

/**
 * Every threshold, weight, cap, amount and budget of a call that *Simula* lets a person try at another value, rule by
 * rule in the order of the rule set. Rules without any are left out. The order and the ways of spending are apart:
 * `ruleSet.order` and `adjustableModes`.
 *
 * @param budget of the call, in cents
 * @example adjustableRules(b2Rules2025, budget).find(({ path }) => path === 'gates[5]')?.title
 */
export function adjustableRules(ruleSet: RuleSet, budget: Cents): readonly AdjustableRule[] {
  const maker = quantityMaker(ruleSet);
  const rules: readonly AdjustableRule[] = [
    { kind: 'budget', path: 'budget', title: '', quantities: budgetQuantities(ruleSet, budget) },
    ...ruleSet.gates.map((gate, index): AdjustableRule => {
      const path = `gates[${index}]`;
      return { kind: 'gate', path, title: gate.text, quantities: gateQuantities(gate, path, maker) };
    }),
    ...ruleSet.reserves.map(({ text, condition }, index): AdjustableRule => {
      const path = `reserves[${index}]`;
      return { kind: 'reserve', path, title: text, quantities: asked(condition, path, maker) };
    }),
    ...ruleSet.tiers.map(({ label, condition }, index): AdjustableRule => {
      const path = `tiers[${index}]`;
      return { kind: 'tier', path, title: label, quantities: asked(condition ?? [], path, maker) };
    }),
    ...ruleSet.groups.flatMap((group, index) => groupRules(group, `groups[${index}]`, maker)),
    { kind: 'total', path: 'totalCap', title: '', quantities: [capQuantity('totalCap', ruleSet.totalCap)] },
    { kind: 'amount', path: 'amount', title: '', quantities: amountQuantities(ruleSet.amount, maker) },
    ...ruleSet.derived.map((value, index): AdjustableRule => {
      const path = `derived[${index}]`;
      return { kind: 'derived', path, title: value.label, quantities: derivedQuantities(value, path) };
    }),
  ];
  return rules.filter(({ quantities }) => quantities.length > 0);
}

function gateQuantities(
  { appliesWhen, condition }: RuleSet['gates'][number],
  path: string,
  maker: QuantityMaker,
): readonly Quantity[] {
  return [
    ...asked(condition, path, maker),
    ...conditionQuantities(appliesWhen ?? [], { path: `${path}.appliesWhen`, asks: false }, maker),
  ];
}

function asked(
  condition: RuleSet['gates'][number]['condition'],
  path: string,
  maker: QuantityMaker,
): readonly Quantity[] {
  return conditionQuantities(condition, { path: `${path}.condition`, asks: true }, maker);
}

function groupRules(
  { label, cap, criteria }: RuleSet['groups'][number],
  path: string,
  maker: QuantityMaker,
): readonly AdjustableRule[] {
  return [
    { kind: 'group', path, title: label, quantities: [capQuantity(`${path}.cap`, cap)] },
    ...criteria.map((criterion, index): AdjustableRule => {
      const own = `${path}.criteria[${index}]`;
      return {
        kind: 'criterion',
        path: own,
        title: criterion.label,
        quantities: criterionQuantities(criterion, own, maker),
      };
    }),
  ];
}

function capQuantity(path: string, value: number | null): Quantity {
  return quantity({ path, role: { kind: 'cap' }, unit: 'points', value });
}

function derivedQuantities(value: RuleSet['derived'][number], path: string): readonly Quantity[] {
  if (!('on' in value) || !('date' in value.on)) return [];
  const role = { kind: 'referenceDay' } as const;
  return [quantity({ path: `${path}.on.date`, role, unit: 'date', value: value.on.date })];
}
