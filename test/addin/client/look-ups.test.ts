import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiFailure } from '../../../addin/client/api-failure.ts';
import { usualTiming } from '../../../addin/client/look-up-timing.ts';
import {
  createLookUps,
  type LookUpOutcome,
  type LookUpTransport,
  type Question,
} from '../../../addin/client/look-ups.ts';
import { instantSchema, istatCodeSchema } from '../../../shared/contracts/branded.ts';
import type { LookUpAnswer, LookUpErrorCode, LookUpQuestion } from '../../../shared/contracts/look-ups.ts';

const asOf = instantSchema.parse('2025-07-01T08:00:00Z');

const notAllowed: LookUpErrorCode = 'NOT_ALLOWED';

function question(number: number): Question {
  const comune = istatCodeSchema.parse('015077');
  return {
    kind: 'applicationField',
    call: 'B2-2025',
    comune,
    year: 2025,
    protocolNumber: String(number),
    field: 'isee',
  };
}

/** Answers each question with its own protocol number, so that a mix-up shows. */
function answerTo(asked: LookUpQuestion): LookUpAnswer {
  return { key: asked.key, value: asked.kind === 'count' ? 0 : Number(asked.protocolNumber), error: null };
}

const faithful: LookUpTransport = async (questions) => ({ asOf, answers: questions.map(answerTo) });

function setUp(transport: LookUpTransport = faithful) {
  const sent = vi.fn(transport);
  return { sent, lookUps: createLookUps({ transport: sent, timing: usualTiming }) };
}

async function settledWithin(milliseconds: number, promises: readonly Promise<LookUpOutcome>[]) {
  const settled: LookUpOutcome[] = [];
  for (const [index, promise] of promises.entries()) {
    void promise.then((outcome) => {
      settled[index] = outcome;
    });
  }
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('batching (promise 23)', () => {
  it('asks n equal questions once and answers all of them', async () => {
    const { sent, lookUps } = setUp();
    const settled = await settledWithin(
      1_000,
      Array.from({ length: 50 }, () => lookUps.ask(question(7))),
    );
    expect(sent).toHaveBeenCalledTimes(1);
    expect(sent.mock.calls[0]?.[0]).toHaveLength(1);
    expect(settled).toEqual(Array.from({ length: 50 }, () => ({ ok: true, value: 7 })));
  });

  it('sends what comes in the same moment as one request', async () => {
    const { sent, lookUps } = setUp();
    const settled = await settledWithin(
      1_000,
      [1, 2, 3].map((number) => lookUps.ask(question(number))),
    );
    expect(sent).toHaveBeenCalledTimes(1);
    expect(settled).toEqual([1, 2, 3].map((value) => ({ ok: true, value })));
  });

  it.each([
    ['at once', 10_000],
    ['in bursts over several moments', 700],
  ])('needs 20 requests for 10,000 distinct questions asked %s', async (_name, burst) => {
    const { sent, lookUps } = setUp();
    const asked: Promise<LookUpOutcome>[] = [];
    for (let number = 0; number < 10_000; number += 1) {
      asked.push(lookUps.ask(question(number)));
      if (number % burst === burst - 1) await vi.advanceTimersByTimeAsync(20);
    }
    const settled = await settledWithin(2_000, asked);
    expect(sent.mock.calls.length).toBeLessThanOrEqual(20);
    expect(Math.max(...sent.mock.calls.map(([questions]) => questions.length))).toBeLessThanOrEqual(500);
    expect(settled.every((outcome, number) => outcome.ok && outcome.value === number)).toBe(true);
  });

  it('does not hold the first question back for those that trickle in after it', async () => {
    const { sent, lookUps } = setUp();
    for (let number = 0; number < 40; number += 1) {
      void lookUps.ask(question(number));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent.mock.calls.length).toBeGreaterThanOrEqual(1);
  });

  it('gives each cell its own answer, however short, long, doubled or shuffled they come (promise 22)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(600), { maxLength: 60 }),
        fc.array(fc.nat(600), { maxLength: 10 }),
        async (numbers, order, refused) => {
          const { lookUps } = setUp(async (questions) => {
            const byNumber = new Map(questions.map((asked) => [Number(answerTo(asked).value), asked.key]));
            const answers = order.map((number) => ({
              key: byNumber.get(number) ?? `nobody asked ${number}`,
              value: number,
              error: refused.includes(number) ? notAllowed : null,
            }));
            return { asOf, answers };
          });
          const settled = await settledWithin(
            2_000,
            numbers.map((number) => lookUps.ask(question(number))),
          );
          for (const [index, number] of numbers.entries()) {
            const expected = !order.includes(number)
              ? { ok: false, failure: { kind: 'unreadable' } }
              : refused.includes(number)
                ? { ok: false, failure: { kind: 'refused', code: 'NOT_ALLOWED' } }
                : { ok: true, value: number };
            expect(settled[index]).toEqual(expected);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('every question settles within ten seconds (promise 22)', () => {
  it.each<[string, LookUpTransport, string]>([
    ['the network is down', async () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    [
      'the transport throws at once',
      () => {
        throw new Error('broken');
      },
      'offline',
    ],
    ['nothing ever comes back', () => new Promise(() => undefined), 'timeout'],
    [
      'the request is aborted',
      (_questions, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      'timeout',
    ],
    [
      'nobody is signed in',
      async () => Promise.reject(new ApiFailure({ kind: 'signInNeeded', correlationId: 'c' })),
      'signIn',
    ],
    [
      'the answer is a page of a proxy',
      async () => Promise.reject(new ApiFailure({ kind: 'unreadable', correlationId: 'c' })),
      'unreadable',
    ],
    ['there are no answers in it', async () => ({ asOf, answers: [] }), 'unreadable'],
  ])('when %s', async (_name, transport, kind) => {
    const { lookUps } = setUp(transport);
    const settled = await settledWithin(
      10_000,
      Array.from({ length: 600 }, (_, number) => lookUps.ask(question(number))),
    );
    expect(settled).toHaveLength(600);
    for (const outcome of settled) expect(outcome).toEqual({ ok: false, failure: { kind } });
    expect(lookUps.lastFailure()).toEqual({ kind });
  });

  it('aborts a request that nobody waits for any more', async () => {
    const signals: AbortSignal[] = [];
    const { lookUps } = setUp((_questions, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    await settledWithin(10_000, [lookUps.ask(question(1))]);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('does not send a question too long for the service', async () => {
    const { sent, lookUps } = setUp();
    const tooLong: Question = { ...question(1), call: 'B'.repeat(500) };
    expect(await settledWithin(1_000, [lookUps.ask(tooLong)])).toEqual([{ ok: false, failure: { kind: 'tooLong' } }]);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('answers are kept', () => {
  it('for recalculations, and asked again when they are old', async () => {
    const { sent, lookUps } = setUp();
    await settledWithin(1_000, [lookUps.ask(question(1))]);
    await settledWithin(1_000, [lookUps.ask(question(1))]);
    expect(sent).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(usualTiming.keptFor);
    await settledWithin(1_000, [lookUps.ask(question(1))]);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('until the person asks for fresh ones', async () => {
    const { sent, lookUps } = setUp();
    await settledWithin(1_000, [lookUps.ask(question(1))]);
    lookUps.refresh();
    await settledWithin(1_000, [lookUps.ask(question(1))]);
    expect(sent).toHaveBeenCalledTimes(2);
    expect(lookUps.asOf()).toBe(asOf);
  });

  it('but not a failure to reach the service: the next calculation tries again', async () => {
    let down = true;
    const { lookUps } = setUp(async (questions, signal) => {
      if (down) throw new TypeError('Failed to fetch');
      return faithful(questions, signal);
    });
    expect(await settledWithin(1_000, [lookUps.ask(question(1))])).toMatchObject([{ ok: false }]);
    down = false;
    expect(await settledWithin(1_000, [lookUps.ask(question(1))])).toEqual([{ ok: true, value: 1 }]);
  });
});
