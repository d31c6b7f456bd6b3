import type { RuleLine } from '../../../rules/compare-rule-sets.ts';
import type { Comparison, Condition } from '../../../rules/condition.ts';
import type { Interval } from '../../../rules/interval.ts';
import { linkWords, operatorWords } from '../criteria-kinds.ts';
import type { RuleTexts } from './rule-texts.ts';
import { leaf, said } from './said.ts';

/** The comparisons of a condition, alternative by alternative; all but the first say how they are linked. */
export function conditionLines(condition: Condition, texts: RuleTexts): readonly RuleLine[] {
  return condition.map((alternative, row) => ({
    key: null,
    name: '',
    kind: 'alternative',
    says: [],
    lines: alternative.map((comparison, index) => {
      const link = index > 0 ? `${linkWords.and} ` : row > 0 ? `${linkWords.or} ` : '';
      const text = `${link}${comparisonText(comparison, texts)}`;
      return leaf({ key: null, name: '', says: [said('', comparison, text)] });
    }),
  }));
}

/** An interval with its ends: *oltre 10.000,00 € fino a (compreso) 15.000,00 €*. */
export function intervalText(
  { from, fromIncluded, to, toIncluded }: Interval,
  numberText: (value: number) => string,
): string {
  const start = from === null ? '' : `${operatorWords[fromIncluded ? 'atLeast' : 'moreThan']} ${numberText(from)}`;
  const end = to === null ? '' : `${operatorWords[toIncluded ? 'atMost' : 'lessThan']} ${numberText(to)}`;
  return [start, end].filter((text) => text !== '').join(', ') || 'qualsiasi valore';
}

function comparisonText({ field, operator, value }: Comparison, texts: RuleTexts): string {
  const constants = value === undefined ? [] : typeof value === 'object' ? value : [value];
  const written = constants.map((constant) => texts.constant(constant, field)).join('; ');
  return [texts.field(field), operatorWords[operator], written].filter((text) => text !== '').join(' ');
}
