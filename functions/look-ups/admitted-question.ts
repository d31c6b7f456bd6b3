import type { LookUpAnswer, LookUpErrorCode, LookUpQuestion } from '../../shared/contracts/look-ups.ts';
import type { StoredCall } from '../store/call-item.ts';

export type CountQuestion = Extract<LookUpQuestion, { kind: 'count' }>;
export type FieldQuestion = Extract<LookUpQuestion, { kind: 'applicationField' }>;

/** A question whose call and Comune exist and may be seen, with what is needed to answer it. */
export interface Admitted<Question> {
  readonly question: Question;
  readonly stored: StoredCall;
}

/** The answer of a question that has no value for this reader, with the reason. */
export function refusedAnswer(key: string, error: LookUpErrorCode): LookUpAnswer {
  return { key, value: null, error };
}
