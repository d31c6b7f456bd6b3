import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ApiFailure } from '../../../addin/client/api-failure.ts';
import { noticeLapsedSignIn } from '../../../addin/client/notice-lapsed-sign-in.ts';
import type { Send } from '../../../addin/client/send.ts';
import { SignInFailure } from '../../../addin/client/sign-in/sign-in.ts';

const failing =
  (failure: Error): Send =>
  () =>
    Promise.reject(failure);

async function ask(failure: Error): Promise<{ readonly lapses: number; readonly thrown: unknown }> {
  let lapses = 0;
  const send = noticeLapsedSignIn(failing(failure), () => {
    lapses += 1;
  });
  const thrown = await send({ method: 'GET', path: '/v1/me' }, async () => z.unknown()).catch(
    (reason: unknown) => reason,
  );
  return { lapses, thrown };
}

describe('a sign-in that has expired', () => {
  test('is told when the service refuses the renewed permission', async () => {
    const refused = new ApiFailure({ kind: 'signInNeeded', correlationId: 'c', status: 401 });
    expect(await ask(refused)).toEqual({ lapses: 1, thrown: refused });
  });

  test.each(['cancelled', 'blocked', 'refused'] as const)('is told when renewing is %s', async (kind) => {
    const { lapses, thrown } = await ask(new SignInFailure(kind));
    expect(lapses).toBe(1);
    expect(thrown).toMatchObject({ name: 'ApiFailure', kind: 'signInNeeded' });
  });

  test('is not what a dead network or another refusal means', async () => {
    for (const failure of [
      new SignInFailure('offline'),
      new ApiFailure({ kind: 'offline', correlationId: 'c' }),
      new ApiFailure({ kind: 'problem', correlationId: 'c', status: 403 }),
    ]) {
      expect(await ask(failure)).toEqual({ lapses: 0, thrown: failure });
    }
  });
});
