import type { RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { quantityName } from '../../../shared/messages/it/quantity-words.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { AdjustableRule } from '../../../shared/simulation/quantity.ts';
import { foldText } from '../../../shared/values/fold-text.ts';

/** The headings under which rules are listed. */
export type RulePart = 'budget' | 'gate' | 'criterion' | 'amount' | 'other';

const partOf: Readonly<Record<AdjustableRule['kind'], RulePart>> = {
  budget: 'budget',
  gate: 'gate',
  criterion: 'criterion',
  group: 'criterion',
  total: 'criterion',
  amount: 'amount',
  tier: 'other',
  reserve: 'other',
  derived: 'other',
};
const parts = ['budget', 'gate', 'criterion', 'amount', 'other'] as const;

/** A rule as it is listed. */
export interface ShownRule {
  readonly rule: AdjustableRule;
  /** One of its quantities is what was searched for; of a rule found by its title alone, none. */
  readonly isFound: boolean;
}

/**
 * The rules under their headings. Of a search, those that hold every word of it: found by a quantity with that quantity
 * alone, found by their title whole.
 */
export function partsToShow(
  rules: readonly AdjustableRule[],
  search: string,
  naming: RuleNaming,
): readonly { readonly part: RulePart; readonly rules: readonly ShownRule[] }[] {
  const words = search
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  const holds = (text: string) => words.every((word) => foldText(text).includes(word));
  const found = rules.flatMap((rule): readonly ShownRule[] => {
    if (words.length === 0) return [{ rule, isFound: false }];
    const quantities = rule.quantities.filter(
      (one) => holds(`${headingOf(rule)} ${quantityName(one, naming)}`) && holdsSome(quantityName(one, naming)),
    );
    // A way of spending may bring a field of its own: the budget is shown whole.
    if (quantities.length > 0)
      return [{ rule: rule.kind === 'budget' ? rule : { ...rule, quantities }, isFound: true }];
    return holds(headingOf(rule)) ? [{ rule, isFound: false }] : [];
  });
  return parts
    .map((part) => ({ part, rules: found.filter(({ rule }) => partOf[rule.kind] === part) }))
    .filter(({ rules: own }) => own.length > 0);

  function holdsSome(text: string): boolean {
    return words.some((word) => foldText(text).includes(word));
  }
}

/** The title of a rule, or the word for what has none of its own. */
export function headingOf({ kind, title }: AdjustableRule): string {
  if (kind === 'group') return simulationMessages.groupCap(title);
  if (kind === 'budget' || kind === 'amount' || kind === 'total') return simulationMessages.titles[kind];
  return title;
}
