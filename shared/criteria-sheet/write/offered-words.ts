import {
  againstWords,
  alternativeKindWords,
  amountKindWords,
  blanksWords,
  budgetKindWords,
  criterionKindWords,
  derivedKindWords,
  directionWords,
  fieldTypeWords,
  lineWords,
  linkWords,
  operatorWords,
  orderWords,
  partWords,
  privacyWords,
  whenMissingWords,
  zeroWords,
} from '../../messages/it/criteria-kinds.ts';
import { sheetWords } from '../../messages/it/criteria-words.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { RulesPart } from '../../rules/rules-parts.ts';
import type { ColumnId } from '../layout.ts';
import { namesOf } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';

/** The lists offered in cells: each lies in a hidden row of its own. */
export const listIds = [
  'yesNo',
  'fieldTypes',
  'privacy',
  'fields',
  'derivedKinds',
  'against',
  'blanks',
  'gateParts',
  'reserveParts',
  'tierParts',
  'links',
  'operators',
  'criterionKinds',
  'lineOperators',
  'secondOperators',
  'whenMissing',
  'orderKinds',
  'orderSubjects',
  'directions',
  'amountKinds',
  'amountOperators',
  'amountSecondOperators',
  'budgetKinds',
  'rankings',
] as const;

export type ListId = (typeof listIds)[number];

const comparison = { link: 'links', field: 'fields', operator: 'operators' } as const;

/** Which list each column offers. */
export const listOf: Readonly<Record<RulesPart, Readonly<Partial<Record<ColumnId, ListId>>>>> = {
  notice: {},
  fields: { kind: 'fieldTypes', required: 'yesNo', privacy: 'privacy' },
  derived: { fields: 'fields', kind: 'derivedKinds', against: 'against', missing: 'blanks' },
  gates: { ...comparison, kind: 'gateParts' },
  reserves: { ...comparison, kind: 'reserveParts' },
  tiers: { ...comparison, kind: 'tierParts' },
  criteria: {
    ...comparison,
    kind: 'criterionKinds',
    operator: 'lineOperators',
    operator2: 'secondOperators',
    missing: 'whenMissing',
  },
  order: { kind: 'orderKinds', field: 'orderSubjects', direction: 'directions' },
  amount: {
    field: 'fields',
    shareOf: 'fields',
    kind: 'amountKinds',
    operator: 'amountOperators',
    operator2: 'amountSecondOperators',
  },
  budget: { kind: 'budgetKinds', field: 'fields', overflow: 'rankings' },
};

/**
 * The words of each list: ours, and the names that the rules give.
 *
 * @example offeredWords(ruleSet, names).links // ['e', 'oppure']
 */
export function offeredWords(
  { groups, budget }: Pick<RuleSet, 'groups' | 'budget'>,
  { fields }: RuleNames,
): Readonly<Record<ListId, readonly string[]>> {
  const { atMost, lessThan, atLeast, moreThan } = operatorWords;
  return {
    yesNo: [sheetWords.yes, sheetWords.no],
    fieldTypes: valuesOf(fieldTypeWords),
    privacy: valuesOf(privacyWords),
    fields: fields.all,
    derivedKinds: valuesOf(derivedKindWords),
    against: valuesOf(againstWords),
    blanks: [...new Set([...valuesOf(blanksWords), ...valuesOf(zeroWords)])],
    gateParts: [partWords.appliesWhen, partWords.gate],
    reserveParts: [partWords.reserve],
    tierParts: [partWords.tier, partWords.everybody],
    links: valuesOf(linkWords),
    operators: valuesOf(operatorWords),
    criterionKinds: [...valuesOf(criterionKindWords), ...valuesOf(alternativeKindWords)],
    lineOperators: [
      ...valuesOf(operatorWords),
      ...[lineWords.anyValue, lineWords.outside, lineWords.every, lineWords.from],
      ...[lineWords.evaluator, lineWords.atLeast, lineWords.minutes],
    ],
    secondOperators: [atMost, lessThan, lineWords.to],
    whenMissing: valuesOf(whenMissingWords),
    orderKinds: valuesOf(orderWords),
    orderSubjects: [...fields.all, ...namesOf(groups).all],
    directions: valuesOf(directionWords),
    amountKinds: valuesOf(amountKindWords),
    amountOperators: [
      ...[atMost, lessThan, atLeast, moreThan, lineWords.anyValue, lineWords.outside],
      ...[lineWords.below, lineWords.firstPoint, lineWords.secondPoint, lineWords.above, lineWords.months],
    ],
    amountSecondOperators: [atMost, lessThan],
    budgetKinds: valuesOf(budgetKindWords),
    rankings: budget.kind === 'rankings' ? namesOf(budget.rankings).all : [],
  };
}

function valuesOf(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(words);
}
