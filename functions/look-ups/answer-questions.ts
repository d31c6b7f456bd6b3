import { callCodeSchema } from '../../shared/contracts/branded.ts';
import type { LookUpAnswer, LookUpErrorCode, LookUpQuestion } from '../../shared/contracts/look-ups.ts';
import type { Dependencies } from '../api/dependencies.ts';
import type { Access } from '../auth/authenticate.ts';
import { getProfile } from '../store/ambiti.ts';
import type { StoredCall } from '../store/call-item.ts';
import { getCall } from '../store/calls.ts';
import { romeDayOf } from '../store/clock.ts';
import { type Admitted, type CountQuestion, type FieldQuestion, refusedAnswer } from './admitted-question.ts';
import { answerApplicationFields } from './answer-application-fields.ts';
import { answerCounts } from './answer-counts.ts';

/**
 * Answers every question by its key, reading each thing once however many cells ask for it. What the reader may not see
 * is `NOT_ALLOWED`, never a smaller number.
 */
export async function answerQuestions(
  dependencies: Dependencies,
  access: Access,
  questions: readonly LookUpQuestion[],
): Promise<readonly LookUpAnswer[]> {
  const { store, clock } = dependencies;
  const { ambito } = access.membership;
  const calls = await readCalls(dependencies, access, questions);
  const profile = await getProfile(store, ambito);
  const known = new Set(profile?.comuni.map((comune) => comune.istat));
  const refused: LookUpAnswer[] = [];
  const counts: Admitted<CountQuestion>[] = [];
  const fields: Admitted<FieldQuestion>[] = [];
  for (const question of questions) {
    const stored = calls.get(question.call);
    const error = stored === undefined ? 'CALL_UNKNOWN' : scopeError(access, known, question.comune);
    if (stored === undefined || error !== null) refused.push(refusedAnswer(question.key, error ?? 'CALL_UNKNOWN'));
    else if (question.kind === 'count') counts.push({ question, stored });
    else fields.push({ question, stored });
  }
  const [counted, found] = await Promise.all([
    answerCounts(store, { ambito, today: romeDayOf(clock()) }, counts),
    answerApplicationFields(store, access, fields),
  ]);
  return [...refused, ...counted, ...found];
}

async function readCalls(
  { store }: Dependencies,
  access: Access,
  questions: readonly LookUpQuestion[],
): Promise<ReadonlyMap<string, StoredCall>> {
  const codes = [...new Set(questions.map((question) => question.call))];
  const read = await Promise.all(
    codes.map(async (code): Promise<readonly (readonly [string, StoredCall])[]> => {
      const parsed = callCodeSchema.safeParse(code);
      const stored = parsed.success ? await getCall(store, access.membership.ambito, parsed.data) : null;
      return stored === null ? [] : [[code, stored]];
    }),
  );
  return new Map(read.flat());
}

// The scope is what was asked, or a reason: a person of one Comune who asks for all gets no smaller figure instead.
function scopeError(access: Access, known: ReadonlySet<string>, comune: string): LookUpErrorCode | null {
  if (comune === 'TUTTI') {
    return access.reach === 'any' ? null : 'NOT_ALLOWED';
  }
  if (!known.has(comune)) return 'COMUNE_UNKNOWN';
  return access.comuni.some((own) => own === comune) ? null : 'NOT_ALLOWED';
}
