import { wholeIntervals } from '../compile/interval-table.ts';
import type { Alternative, Criterion } from '../criterion.ts';
import type { RuleSet } from '../rule-set.ts';
import type { KnownFields } from './known-fields.ts';
import { atScale } from './limit-by-comparison.ts';
import { anyValue, canHold, type Limits, limitBy, noLimits, type PossibleValues } from './possible-values.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * Gates that no row can pass together, and criteria that give no points to any row that passes them. Only gates that are
 * asked of everybody and name one conjunction are looked at: what is refused here is surely impossible.
 *
 * @example checkReachable(ruleSet, knownFields(ruleSet)) // []
 */
export function checkReachable(ruleSet: RuleSet, known: KnownFields): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  let limits = noLimits;
  for (const [index, { appliesWhen, condition }] of ruleSet.gates.entries()) {
    const [only, ...others] = condition;
    if (appliesWhen !== undefined || only === undefined || others.length > 0) continue;
    const narrowed = limitBy(only, known, limits);
    if (narrowed === null) problems.push(...problem('GATES_IMPOSSIBLE', `gates[${index}].condition`));
    else limits = narrowed;
  }
  const reach = { known, limits };
  return [
    ...problems,
    ...ruleSet.groups.flatMap(({ criteria }, group) =>
      criteria.flatMap((criterion, index) => checkPoints(criterion, `groups[${group}].criteria[${index}]`, reach)),
    ),
  ];
}

interface Reach {
  readonly known: KnownFields;
  readonly limits: Limits;
}

function checkPoints(criterion: Criterion | Alternative, path: string, reach: Reach): readonly RuleSetProblem[] {
  if (criterion.kind === 'best') {
    return criterion.alternatives.flatMap((alternative, index) =>
      checkPoints(alternative, `${path}.alternatives[${index}]`, reach),
    );
  }
  return givesPoints(criterion, reach) ? noProblems : problem('CRITERION_UNREACHABLE', path, { id: criterion.id });
}

function givesPoints(criterion: Exclude<Criterion, { kind: 'best' }> | Alternative, { known, limits }: Reach): boolean {
  switch (criterion.kind) {
    case 'flag':
      return criterion.points !== 0 && canHold(criterion.condition, known, limits);
    case 'choice':
      return criterion.table.some(({ value, points }) => points !== 0 && mayBeText(value, possible(criterion.field)));
    case 'band': {
      const { from, to } = possible(criterion.field);
      const isRatio = known.get(criterion.field)?.kind === 'ratio';
      const intervals = wholeIntervals(criterion.bands, isRatio);
      return (
        (criterion.outside ?? 0) !== 0 ||
        intervals.some((band) => band.line.points !== 0 && band.from <= to && band.to >= from)
      );
    }
    case 'perUnit':
      return criterion.pointsPerUnit !== 0 && criterion.cap !== 0 && possible(criterion.field).to >= criterion.every;
    case 'penalty': {
      const definition = known.get(criterion.field);
      if (definition === undefined) return true;
      const { from, to } = possible(criterion.field);
      const first = atScale(criterion.from, definition);
      const afterLast = atScale(criterion.to, definition) + (definition.type === 'date' ? 1 : SECONDS_A_DAY);
      // A moment's day is Rome's: a day more on either side never calls impossible what is possible.
      return first - (definition.type === 'date' ? 0 : SECONDS_A_DAY) <= to && afterLast > from;
    }
    case 'assigned':
      return criterion.most > 0;
  }

  function possible(field: string): PossibleValues {
    return limits.get(field) ?? anyValue;
  }
}

function mayBeText(text: string, { texts, notTexts }: PossibleValues): boolean {
  return (texts?.has(text) ?? true) && !notTexts.has(text);
}

const SECONDS_A_DAY = 86_400;
