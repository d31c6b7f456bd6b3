/** Why a rule set cannot be right. The words for people live in `shared/messages`. */
export type RuleSetProblemCode =
  | 'UNKNOWN_FIELD'
  | 'DUPLICATE_ID'
  | 'OPERATOR_UNFIT'
  | 'VALUE_UNFIT'
  | 'CHOICE_UNKNOWN'
  | 'CHOICE_UNCOVERED'
  | 'FIELD_TYPE_UNFIT'
  | 'CONDITION_EMPTY'
  | 'BANDS_OVERLAP'
  | 'BAND_EMPTY'
  | 'BAND_END_NOT_WHOLE'
  | 'GAP_UNDECLARED'
  | 'CAP_BELOW_CRITERION'
  | 'CAP_SIGN'
  | 'POINTS_NOT_WHOLE'
  | 'AMOUNT_NOT_POSITIVE'
  | 'ORDER_WITHOUT_SCORE'
  | 'ORDER_FIELD_MISSING';

/** One problem, with the place in the rule set (`groups[0].criteria[2]`) and the facts for its message. */
export interface RuleSetProblem {
  readonly code: RuleSetProblemCode;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
