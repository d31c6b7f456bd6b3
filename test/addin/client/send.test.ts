import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { ApiFailure } from '../../../addin/client/api-failure.ts';
import { createSend, type Outgoing } from '../../../addin/client/send.ts';
import { fakeWire, problem, type Reaction } from './fake-wire.ts';

const answer = async () => z.object({ value: z.number() });
const good: Reaction = { status: 200, body: { value: 7 } };
const read: Outgoing = { method: 'GET', path: '/v1/me' };
const keyed: Outgoing = { method: 'POST', path: '/v1/x', body: { a: 1 }, idempotencyKey: 'key-1', version: 4 };

async function failureOf(work: Promise<unknown>): Promise<ApiFailure> {
  const failure: unknown = await work.catch((cause: unknown) => cause);
  if (!(failure instanceof ApiFailure)) throw new Error('it did not fail as the client should');
  return failure;
}

describe('sending', () => {
  it('says who asks, for which version, under which key, and names the request', async () => {
    const { wire, seen } = fakeWire([good]);
    await createSend(wire)(keyed, answer);
    const [request] = seen;
    expect(request?.url).toBe('https://service.example/v1/x');
    expect(request?.headers.get('Authorization')).toBe('Bearer token');
    expect(request?.headers.get('Idempotency-Key')).toBe('key-1');
    expect(request?.headers.get('If-Match')).toBe('"4"');
    expect(request?.headers.get('X-Correlation-Id')).toBe('id-1');
    expect(request?.body).toBe('{"a":1}');
  });

  it('tries again with the same key and the same body when the network drops', async () => {
    const { wire, seen, waits } = fakeWire(['unreachable', problem(503, 'UNAVAILABLE'), good]);
    await expect(createSend(wire)(keyed, answer)).resolves.toEqual({ value: 7 });
    expect(seen.map(({ headers }) => headers.get('Idempotency-Key'))).toEqual(['key-1', 'key-1', 'key-1']);
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
    expect(waits).toEqual([200, 600]);
  });

  it('tries again when others wrote at the same moment, and only then among the 409', async () => {
    const transient = fakeWire([problem(409, 'CONFLICT'), good]);
    await createSend(transient.wire)(keyed, answer);
    expect(transient.seen).toHaveLength(2);
    const stale = fakeWire([problem(409, 'VERSION_STALE'), good]);
    const failure = await failureOf(createSend(stale.wire)(keyed, answer));
    expect(failure.problem?.code).toBe('VERSION_STALE');
    expect(stale.seen).toHaveLength(1);
  });

  it('never repeats a post or a put without a key: it might do it twice', async () => {
    for (const method of ['POST', 'PUT'] as const) {
      const { wire, seen } = fakeWire(['unreachable', good]);
      const failure = await failureOf(createSend(wire)({ method, path: '/v1/x', body: {} }, answer));
      expect(failure.kind).toBe('offline');
      expect(seen).toHaveLength(1);
    }
  });

  it('gives up after four tries and says that the service is out of reach', async () => {
    const { wire, seen, watch } = fakeWire(['unreachable']);
    const failure = await failureOf(createSend(wire)(read, answer));
    expect(failure.kind).toBe('offline');
    expect(seen).toHaveLength(4);
    expect(watch.connection.get()).toEqual({ state: 'offline', lastAnswerAt: null });
  });

  it('waits as long as the service asks', async () => {
    const busy: Reaction = { status: 429, body: {}, headers: { 'Retry-After': '2' } };
    const { wire, waits } = fakeWire([busy, good]);
    await createSend(wire)(read, answer);
    expect(waits).toEqual([2_000]);
  });

  it('renews an expired sign-in once, then asks the person', async () => {
    const renewed = fakeWire([problem(401, 'UNAUTHENTICATED'), good]);
    await createSend(renewed.wire)(read, answer);
    expect(renewed.tokens).toEqual([false, true]);
    expect(renewed.seen[1]?.headers.get('Authorization')).toBe('Bearer fresh');
    const refused = fakeWire([problem(401, 'UNAUTHENTICATED')]);
    const failure = await failureOf(createSend(refused.wire)(read, answer));
    expect(failure.kind).toBe('signInNeeded');
    expect(refused.seen).toHaveLength(2);
  });

  it('stops waiting for an answer that does not come', async () => {
    const { wire } = fakeWire(['hangs']);
    const failure = await failureOf(createSend(wire)({ method: 'PUT', path: '/x', timeout: 5 }, answer));
    expect(failure.kind).toBe('timeout');
  });

  it('stops at once when the person says so, and that is not being offline', async () => {
    const { wire, watch } = fakeWire(['hangs']);
    const stopper = new AbortController();
    const work = failureOf(createSend(wire)({ ...read, signal: stopper.signal }, answer));
    stopper.abort();
    expect((await work).kind).toBe('cancelled');
    expect(watch.connection.get().state).toBe('unknown');
  });

  it('an answer outside the contract is a failure, never a half-read value', async () => {
    for (const body of [{ value: '7' }, null, []]) {
      const { wire } = fakeWire([{ status: 200, body }]);
      expect((await failureOf(createSend(wire)(read, answer))).kind).toBe('unreadable');
    }
  });

  it('knows since when the service has answered', async () => {
    const { wire, watch } = fakeWire([good]);
    await createSend(wire)(read, answer);
    expect(watch.connection.get()).toEqual({ state: 'online', lastAnswerAt: 1_000 });
  });

  it('sends nothing that it could not read the answer of, and does not call that offline', async () => {
    const { wire, seen, watch } = fakeWire([good]);
    const failure = await failureOf(createSend(wire)(read, () => Promise.reject(new Error('no such part'))));
    expect(failure.kind).toBe('partMissing');
    expect(seen).toEqual([]);
    expect(watch.connection.get().state).toBe('unknown');
  });

  it('has what reads a refusal before it sends: what has been sent is never answered by a missing part', async () => {
    vi.resetModules();
    vi.doMock('../../../shared/contracts/problem.ts', () => Promise.reject(new Error('no such part')));
    const { wire, seen } = fakeWire([problem(401, 'UNAUTHENTICATED')]);
    const failure = await failureOf(createSend(wire)(read, answer));
    vi.doUnmock('../../../shared/contracts/problem.ts');
    expect(failure.kind).toBe('partMissing');
    expect(seen).toEqual([]);
  });
});
