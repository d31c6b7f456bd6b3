/** The parts of a rule set, in the order of the tables of the worksheet *Criteri*. */
export const rulesParts = [
  'notice',
  'fields',
  'derived',
  'gates',
  'reserves',
  'criteria',
  'tiers',
  'order',
  'amount',
  'budget',
] as const;

export type RulesPart = (typeof rulesParts)[number];
