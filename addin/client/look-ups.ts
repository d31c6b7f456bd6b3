import { maximumQuestions } from '../../shared/contracts/look-up-limits.ts';
import type { LookUpAnswer, LookUpErrorCode, LookUpQuestion, LookUpResult } from '../../shared/contracts/look-ups.ts';
import type { Instant } from '../../shared/values/brands.ts';
import { ApiFailure, type FailureKind } from './api-failure.ts';
import { createBatches } from './look-up-batches.ts';
import type { LookUpTiming } from './look-up-timing.ts';

/** A question without its key, which only matters on the way. */
export type Question = LookUpQuestion extends infer Each ? (Each extends unknown ? Omit<Each, 'key'> : never) : never;

/** Why there is no answer: `refused` is the service's own word, the others are about reaching it. */
export type LookUpFailure =
  | { readonly kind: 'refused'; readonly code: LookUpErrorCode }
  | { readonly kind: 'offline' | 'timeout' | 'signIn' | 'unreadable' | 'tooLong' | 'partMissing' };

export type LookUpOutcome =
  | { readonly ok: true; readonly value: LookUpAnswer['value'] }
  | { readonly ok: false; readonly failure: LookUpFailure };

/** Sends at most 500 questions; rejects with an `ApiFailure` that says whether to sign in or that nothing could be read. */
export type LookUpTransport = (questions: readonly LookUpQuestion[], signal: AbortSignal) => Promise<LookUpResult>;

export interface LookUps {
  /** Always settles within ten seconds, whatever the service does; never rejects. */
  ask(question: Question): Promise<LookUpOutcome>;
  /** Forgets every answer, so that the next calculation asks again. */
  refresh(): void;
  /** *Dati al*: the moment of the latest figures; `null` before the first answer. */
  asOf(): Instant | null;
  /** The latest failure since the last refresh, for the settings pane: Excel on the desktop does not show a formula's own reason. */
  lastFailure(): LookUpFailure | null;
}

/**
 * Look-ups for many cells at once: equal questions are asked once, questions that come together travel together, and
 * answers are kept for a while, because Excel recalculates far more often than figures change.
 *
 * @example createLookUps({ transport: (questions, signal) => api.lookUps(ambito, { questions }, signal), timing })
 */
export function createLookUps(needs: { readonly transport: LookUpTransport; readonly timing: LookUpTiming }): LookUps {
  const { timing } = needs;
  const kept = new Map<string, { readonly outcome: Promise<LookUpOutcome>; freshUntil: number }>();
  let asOf: Instant | null = null;
  let lastFailure: LookUpFailure | null = null;

  const batches = createBatches<LookUpQuestion, LookUpOutcome>({
    mostInOne: maximumQuestions,
    timing,
    timedOut: { ok: false, failure: { kind: 'timeout' } },
    async send(questions, signal) {
      const outcomes = await answersTo(needs.transport, questions, signal);
      if (outcomes.asOf !== null) asOf = outcomes.asOf;
      return outcomes.of;
    },
  });

  return {
    ask(question) {
      const key = keyOf(question);
      if (key.length > longestKey) return Promise.resolve({ ok: false, failure: { kind: 'tooLong' } });
      const known = kept.get(key);
      if (known !== undefined && known.freshUntil > timing.now()) return known.outcome;
      const outcome = batches.add({ ...question, key }).then((settled) => {
        if (!settled.ok) lastFailure = settled.failure;
        if (kept.get(key) === entry) {
          if (settled.ok || settled.failure.kind === 'refused') entry.freshUntil = timing.now() + timing.keptFor;
          else kept.delete(key);
        }
        return settled;
      });
      const entry = { outcome, freshUntil: Number.POSITIVE_INFINITY };
      kept.set(key, entry);
      return outcome;
    },
    refresh() {
      kept.clear();
      lastFailure = null;
    },
    asOf: () => asOf,
    lastFailure: () => lastFailure,
  };
}

const longestKey = 400;

/** The same question gives the same key, whatever the order of its members. */
function keyOf(question: Question): string {
  return JSON.stringify(Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Matched by key: answers may come short, long or in another order. */
async function answersTo(
  transport: LookUpTransport,
  questions: readonly LookUpQuestion[],
  signal: AbortSignal,
): Promise<{ readonly asOf: Instant | null; readonly of: (question: LookUpQuestion) => LookUpOutcome }> {
  try {
    const { answers, asOf } = await transport(questions, signal);
    const byKey = new Map(answers.map((answer) => [answer.key, answer]));
    return { asOf, of: ({ key }) => outcomeOf(byKey.get(key)) };
  } catch (reason) {
    const failure: LookUpFailure = { kind: failureKinds[reason instanceof ApiFailure ? reason.kind : 'offline'] };
    return { asOf: null, of: () => ({ ok: false, failure }) };
  }
}

function outcomeOf(answer: LookUpAnswer | undefined): LookUpOutcome {
  if (answer === undefined) return { ok: false, failure: { kind: 'unreadable' } };
  if (answer.error !== null) return { ok: false, failure: { kind: 'refused', code: answer.error } };
  return { ok: true, value: answer.value };
}

/** A refusal of the whole request cannot be told apart from not reaching the service: nothing was answered. */
const failureKinds = {
  offline: 'offline',
  timeout: 'timeout',
  cancelled: 'offline',
  problem: 'offline',
  signInNeeded: 'signIn',
  unreadable: 'unreadable',
  partMissing: 'partMissing',
} as const satisfies Record<FailureKind, LookUpFailure['kind']>;
