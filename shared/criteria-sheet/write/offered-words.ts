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
import type { ColumnId, SectionId } from '../layout.ts';
import { namesOf } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';

type Offered = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

/** The words offered in the cells of each table's columns. */
export function offeredWords(ruleSet: RuleSet, names: RuleNames): Readonly<Partial<Record<SectionId, Offered>>> {
  const fields = names.fields.all;
  const comparison = { link: valuesOf(linkWords), field: fields, operator: valuesOf(operatorWords) };
  const { atMost, lessThan, atLeast, moreThan } = operatorWords;
  const rankings = ruleSet.budget.kind === 'rankings' ? namesOf(ruleSet.budget.rankings).all : [];
  return {
    fields: {
      kind: valuesOf(fieldTypeWords),
      required: [sheetWords.yes, sheetWords.no],
      privacy: valuesOf(privacyWords),
    },
    derived: {
      fields,
      kind: valuesOf(derivedKindWords),
      against: valuesOf(againstWords),
      missing: [...new Set([...valuesOf(blanksWords), ...valuesOf(zeroWords)])],
    },
    gates: { ...comparison, kind: [partWords.appliesWhen, partWords.gate] },
    reserves: { ...comparison, kind: [partWords.reserve] },
    tiers: { ...comparison, kind: [partWords.tier, partWords.everybody] },
    criteria: {
      ...comparison,
      kind: [...valuesOf(criterionKindWords), ...valuesOf(alternativeKindWords)],
      operator: [
        ...valuesOf(operatorWords),
        ...[lineWords.anyValue, lineWords.outside, lineWords.every, lineWords.from],
        ...[lineWords.evaluator, lineWords.atLeast, lineWords.minutes],
      ],
      operator2: [atMost, lessThan, lineWords.to],
      missing: valuesOf(whenMissingWords),
    },
    order: {
      kind: valuesOf(orderWords),
      field: [...fields, ...namesOf(ruleSet.groups).all],
      direction: valuesOf(directionWords),
    },
    amount: {
      field: fields,
      shareOf: fields,
      kind: valuesOf(amountKindWords),
      operator: [
        ...[atMost, lessThan, atLeast, moreThan, lineWords.anyValue, lineWords.outside],
        ...[lineWords.below, lineWords.firstPoint, lineWords.secondPoint, lineWords.above, lineWords.months],
      ],
      operator2: [atMost, lessThan],
    },
    budget: { kind: valuesOf(budgetKindWords), field: fields, overflow: rankings },
  };
}

function valuesOf(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(words);
}
