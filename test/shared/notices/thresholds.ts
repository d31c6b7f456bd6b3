import type { Amount, SimpleAmount } from '../../../shared/rules/amount.ts';
import { knownFields } from '../../../shared/rules/check/known-fields.ts';
import type { Condition } from '../../../shared/rules/condition.ts';
import type { Criterion, PointsRule } from '../../../shared/rules/criterion.ts';
import type { Interval } from '../../../shared/rules/interval.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';

/** A value of a field at which something changes, in the field's own unit. */
export interface Threshold {
  readonly field: string;
  readonly at: number | string;
}

/**
 * Every threshold of a rule set: numbers, days and moments in conditions, ends of bands and steps, the unit at which a cap
 * is reached, ends of lines, caps of shares and of months.
 */
export function thresholdsOf(ruleSet: RuleSet): readonly Threshold[] {
  const known = knownFields(ruleSet);
  const ofConditions = [
    ...ruleSet.gates.flatMap(({ appliesWhen = [], condition }) => [...appliesWhen, ...condition]),
    ...ruleSet.reserves.flatMap(({ condition }) => condition),
    ...ruleSet.tiers.flatMap(({ condition }) => condition ?? []),
  ];
  const found = [
    ...ofCondition(ofConditions),
    ...ruleSet.groups.flatMap(({ criteria }) => criteria.flatMap(ofCriterion)),
    ...ofAmount(ruleSet.amount),
  ];
  const measured = found.filter(({ field }) => ['number', 'ratio', 'time'].includes(known.get(field)?.kind ?? ''));
  return [...new Map(measured.map((threshold) => [`${threshold.field} ${threshold.at}`, threshold])).values()];
}

function ofCondition(condition: Condition): readonly Threshold[] {
  return condition
    .flat()
    .flatMap(({ field, value }) =>
      typeof value === 'number' || typeof value === 'string' ? [{ field, at: value }] : [],
    );
}

function ofCriterion(criterion: Criterion): readonly Threshold[] {
  switch (criterion.kind) {
    case 'best':
      return criterion.alternatives.flatMap(ofPoints);
    case 'penalty':
      return [criterion.from, criterion.to].map((at) => ({ field: criterion.field, at }));
    case 'assigned':
      return [];
    default:
      return ofPoints(criterion);
  }
}

function ofPoints(rule: PointsRule): readonly Threshold[] {
  switch (rule.kind) {
    case 'flag':
      return ofCondition(rule.condition);
    case 'choice':
      return [];
    case 'band':
      return ofIntervals(rule.field, rule.bands);
    case 'perUnit':
      return rule.cap === null ? [] : [{ field: rule.field, at: (rule.cap / rule.pointsPerUnit) * rule.every }];
  }
}

function ofIntervals(field: string, intervals: readonly Interval[]): readonly Threshold[] {
  return intervals.flatMap(({ from, to }) => [from, to]).flatMap((at) => (at === null ? [] : [{ field, at }]));
}

function ofAmount(amount: Amount): readonly Threshold[] {
  return amount.kind === 'byProfile' ? amount.table.flatMap((line) => ofSimple(line.amount)) : ofSimple(amount);
}

function ofSimple(amount: SimpleAmount): readonly Threshold[] {
  switch (amount.kind) {
    case 'fixed':
      return [];
    case 'share':
      // The first cost, to the cent, whose share is the cap.
      return amount.cap === null
        ? []
        : [{ field: amount.field, at: Math.ceil(((2 * amount.cap - 1) * 5_000) / amount.basisPoints) }];
    case 'linearShare':
      return [amount.from.at, amount.to.at].map((at) => ({ field: amount.field, at }));
    case 'stepTable':
      return ofIntervals(amount.field, amount.steps);
    case 'months':
      return [{ field: amount.field, at: amount.most }];
  }
}
