import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arrivedOrThrow } from '../../../addin/formulas/arrived-or-throw.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

beforeEach(() => {
  installCustomFunctions();
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a part that arrives is handed over', async () => {
  expect(await arrivedOrThrow(async () => 7, 'perché')).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

it('a part that cannot be had is #N/D with its reason, and a line on the console for who looks into it', async () => {
  const cell = inCell(() => arrivedOrThrow(() => Promise.reject(new Error('offline')), 'perché'));
  expect(await cell).toEqual({ error: '#N/A', reason: 'perché' });
  expect(console.error).toHaveBeenCalledOnce();
});

it('a part that never comes is #N/D within ten seconds (promise 22)', async () => {
  const cell = inCell(() => arrivedOrThrow(() => new Promise(() => undefined), 'perché'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await cell).toEqual({ error: '#N/A', reason: 'perché' });
});
