import type { Comune } from '../../../ambito/profile.ts';
import type { DescribeRules, RuleLine } from '../../../rules/compare-rule-sets.ts';
import type { OrderKey } from '../../../rules/order-key.ts';
import type { RuleSet } from '../../../rules/rule-set.ts';
import { directionWords, noticeItems, orderWords } from '../criteria-kinds.ts';
import { amountLine } from './amount-lines.ts';
import { budgetLine } from './budget-lines.ts';
import { groupLine } from './criterion-lines.ts';
import { derivedLine, fieldLine } from './field-lines.ts';
import { gateLine, reserveLine, tierLine } from './gate-lines.ts';
import { type RuleTexts, ruleTexts } from './rule-texts.ts';
import { leaf, said, saidDay, saidFlag, saidPoints, saidText } from './said.ts';

/**
 * Rule sets in Italian, line by line, to compare two of them.
 *
 * @param comuni whose names are used in place of their codes
 * @example compareRuleSets(first, second, describeRules(ambito.comuni))
 */
export function describeRules(comuni: readonly Comune[]): DescribeRules {
  return (ruleSet) => {
    const texts = ruleTexts(ruleSet, comuni);
    return {
      notice: noticeLines(ruleSet),
      fields: ruleSet.fields.map(fieldLine),
      derived: ruleSet.derived.map((value) => derivedLine(value, texts)),
      gates: ruleSet.gates.map((gate) => gateLine(gate, texts)),
      reserves: ruleSet.reserves.map((reserve) => reserveLine(reserve, texts)),
      criteria: ruleSet.groups.map((group) => groupLine(group, texts)),
      tiers: ruleSet.tiers.map((tier) => tierLine(tier, texts)),
      order: ruleSet.order.map((key) => orderLine(key, texts)),
      amount: [amountLine(ruleSet.amount, texts)],
      budget: [budgetLine(ruleSet.budget, texts)],
    };
  };
}

function noticeLines({ title, act, totalCap }: RuleSet): readonly RuleLine[] {
  return [
    leaf({ key: 'title', name: '', says: [saidText(noticeItems.title, title)] }),
    leaf({
      key: 'act',
      name: '',
      says: [
        saidText(noticeItems.reference, act.reference),
        saidDay(noticeItems.date, act.date),
        saidFlag(noticeItems.demonstration, act.demonstration),
      ],
    }),
    leaf({ key: 'totalCap', name: '', says: [saidPoints(noticeItems.totalCap, totalCap)] }),
  ];
}

function orderLine(key: OrderKey, texts: RuleTexts): RuleLine {
  return leaf({
    key: null,
    name: key.label,
    kind: key.by,
    says: [
      said('In base a', key.by, orderWords[key.by]),
      saidText('Descrizione', key.label),
      ...(key.by === 'field' ? [said('Campo', key.field, texts.field(key.field))] : []),
      ...(key.by === 'group' ? [said('Gruppo', key.group, texts.group(key.group))] : []),
      ...(key.by === 'tier' ? [] : [said('Verso', key.direction, directionWords[key.direction])]),
    ],
  });
}
