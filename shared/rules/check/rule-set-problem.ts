/** Why a rule set cannot be right. The words for people live in `shared/messages`. */
export type RuleSetProblemCode =
  | 'UNKNOWN_FIELD'
  | 'DUPLICATE_ID'
  | 'FIELD_WITHOUT_COLUMN'
  | 'FIELD_REDEFINED'
  | 'CHOICES_MISSING'
  | 'CHOICE_AMBIGUOUS'
  | 'SOURCES_MISSING'
  | 'OPERATOR_UNFIT'
  | 'VALUE_UNFIT'
  | 'CHOICE_UNKNOWN'
  | 'CHOICE_UNCOVERED'
  | 'FIELD_TYPE_UNFIT'
  | 'CONDITION_EMPTY'
  | 'CONDITION_IMPOSSIBLE'
  | 'GATES_IMPOSSIBLE'
  | 'CRITERION_UNREACHABLE'
  | 'BANDS_MISSING'
  | 'BANDS_OVERLAP'
  | 'BAND_EMPTY'
  | 'BAND_END_NOT_WHOLE'
  | 'GAP_UNDECLARED'
  | 'CAP_BELOW_CRITERION'
  | 'CAP_SIGN'
  | 'POINTS_NOT_WHOLE'
  | 'UNIT_NOT_POSITIVE'
  | 'ALTERNATIVES_TOO_FEW'
  | 'PENALTY_NOT_NEGATIVE'
  | 'PERIOD_EMPTY'
  | 'EVALUATORS_TOO_FEW'
  | 'MOST_NOT_POSITIVE'
  | 'TIER_AFTER_EVERYBODY'
  | 'TIERS_MISSING'
  | 'TIERS_UNUSED'
  | 'ORDER_WITHOUT_SCORE'
  | 'ORDER_KEY_REPEATED'
  | 'ORDER_TIER_NOT_FIRST'
  | 'GROUP_UNKNOWN'
  | 'AMOUNT_NOT_POSITIVE'
  | 'SHARE_OUT_OF_RANGE'
  | 'LINE_ENDS'
  | 'MONTHS_NOT_POSITIVE'
  | 'PLACES_NOT_POSITIVE'
  | 'BUDGET_PARTS_MISSING'
  | 'BUDGET_PART_NOT_POSITIVE'
  | 'BUDGET_TIER_MISSING'
  | 'BUDGET_TIER_UNKNOWN'
  | 'BUDGET_TIER_ORDER'
  | 'OVERFLOW_UNKNOWN'
  | 'OVERFLOW_CIRCLE';

/** One problem, with the place in the rule set (`groups[0].criteria[2].bands[1]`) and the facts for its message. */
export interface RuleSetProblem {
  readonly code: RuleSetProblemCode;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Nothing wrong. */
export const noProblems: readonly RuleSetProblem[] = [];

/**
 * One problem in the list that checks answer with.
 *
 * @example problem('CONDITION_EMPTY', 'gates[0].condition') // [{ code, path, facts: {} }]
 */
export function problem(
  code: RuleSetProblemCode,
  path: string,
  facts: RuleSetProblem['facts'] = {},
): readonly RuleSetProblem[] {
  return [{ code, path, facts }];
}

/**
 * The same place as a JSON pointer (RFC 6901) within the rule set; `''` is the whole.
 *
 * @example problemPointer('groups[0].criteria[2]') // '/groups/0/criteria/2'
 */
export function problemPointer(path: string): string {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => `/${step}`)
    .join('');
}
