import { cellAddress } from '../layout/cell-address.ts';
import type { RuleSetProblem, RuleSetProblemCode } from '../rules/check/rule-set-problem.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { factsInWords } from './facts-in-words.ts';
import type { Reading } from './read/reading.ts';
import type { SheetProblem } from './sheet-problem.ts';

/**
 * The problems of a rule set in the cells they come from, their facts in words. Of what could not be read whole, and of
 * what rests on it, nothing is said: the cell that could not be read is told already.
 *
 * @example placeProblems(checkRuleSet(ruleSet), { ruleSet, reading })[0]?.address // 'G31'
 */
export function placeProblems(
  problems: readonly RuleSetProblem[],
  { ruleSet, reading }: { readonly ruleSet: RuleSet; readonly reading: Reading },
): readonly SheetProblem[] {
  return problems
    .filter((problem) => !restsOnUnread(problem, ruleSet, reading))
    .map((problem) => {
      const { code, path, facts } = problem;
      const named = facts.field === undefined ? [] : [`field ${facts.field}`];
      const place = reading.placeOf(path, [...named, ...(VALUE_OF[code] ?? [])]);
      const address = cellAddress(place.row, place.column);
      return { code, ...place, address, facts: factsInWords(problem, ruleSet) };
    });
}

/** The value of a part that each problem is about, where it is not the part itself. */
const VALUE_OF: Readonly<Partial<Record<RuleSetProblemCode, readonly string[]>>> = {
  DUPLICATE_ID: ['id'],
  UNKNOWN_FIELD: ['field'],
  FIELD_TYPE_UNFIT: ['field'],
  FIELD_WITHOUT_COLUMN: ['titles'],
  CHOICES_MISSING: ['kind'],
  CHOICE_AMBIGUOUS: ['synonyms'],
  SOURCES_MISSING: ['field'],
  OPERATOR_UNFIT: ['operator'],
  VALUE_UNFIT: ['value'],
  CHOICE_UNKNOWN: ['value'],
  CAP_BELOW_CRITERION: ['points'],
  CAP_SIGN: ['cap'],
  POINTS_NOT_WHOLE: ['points'],
  UNIT_NOT_POSITIVE: ['every'],
  PENALTY_NOT_NEGATIVE: ['points'],
  PERIOD_EMPTY: ['period'],
  EVALUATORS_TOO_FEW: ['atLeast'],
  MOST_NOT_POSITIVE: ['most'],
  GROUP_UNKNOWN: ['group'],
  AMOUNT_NOT_POSITIVE: ['gives'],
  SHARE_OUT_OF_RANGE: ['gives'],
  LINE_ENDS: ['at'],
  MONTHS_NOT_POSITIVE: ['most'],
  PLACES_NOT_POSITIVE: ['places'],
  BUDGET_PART_NOT_POSITIVE: ['funds'],
  OVERFLOW_UNKNOWN: ['overflow'],
  OVERFLOW_CIRCLE: ['overflow'],
};

function restsOnUnread({ code, path, facts }: RuleSetProblem, ruleSet: RuleSet, reading: Reading): boolean {
  if (!reading.isAnyBroken()) return false;
  const field = String(facts.field ?? '');
  const named = [
    `fields[${ruleSet.fields.findIndex(({ id }) => id === field)}]`,
    `derived[${ruleSet.derived.findIndex(({ id }) => id === field)}]`,
  ];
  return [path, ...named].some(reading.isBroken) || holdsBroken(path, reading) || OF_THE_WHOLE.has(code);
}

/** Whether a part inside this one could not be read. */
function holdsBroken(path: string, reading: Reading): boolean {
  return reading.brokenParts().some((part) => part.startsWith(path));
}

/** Problems that several parts make together: one of them may be the part that could not be read. */
const OF_THE_WHOLE: ReadonlySet<RuleSetProblemCode> = new Set([
  'GATES_IMPOSSIBLE',
  'CRITERION_UNREACHABLE',
  'CAP_BELOW_CRITERION',
  'TIERS_MISSING',
  'TIERS_UNUSED',
  'ORDER_WITHOUT_SCORE',
  'ORDER_KEY_REPEATED',
  'ORDER_TIER_NOT_FIRST',
  'GROUP_UNKNOWN',
  'BUDGET_PARTS_MISSING',
  'BUDGET_TIER_MISSING',
  'BUDGET_TIER_UNKNOWN',
  'BUDGET_TIER_ORDER',
  'OVERFLOW_UNKNOWN',
  'OVERFLOW_CIRCLE',
  'CHOICE_UNCOVERED',
]);
