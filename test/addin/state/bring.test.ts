import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bring, isPartMissing } from '../../../addin/state/bring.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const notFetched = () => new TypeError('Failed to fetch dynamically imported module: https://ambito.example/a-1x.js');

it('a part that the network has lost once comes at the second try', async () => {
  const load = vi.fn(async () => 7).mockRejectedValueOnce(notFetched());
  const coming = bring(load);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await coming).toBe(7);
});

it('a part that does not come either time is lost for this call, and asked for anew by the next', async () => {
  const load = vi.fn(async () => 7);
  load.mockRejectedValueOnce(notFetched()).mockRejectedValueOnce(notFetched());
  const coming = bring(load).catch(isPartMissing);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await coming).toBe(true);
  expect(await bring(load)).toBe(7);
});

it('a part that has come and does not work is not asked for again', async () => {
  const load = vi.fn(() => Promise.reject(new TypeError('x is not a function')));
  await expect(bring(load)).rejects.toThrow('x is not');
  expect(load).toHaveBeenCalledOnce();
});

it.each([
  [notFetched(), true],
  [new TypeError('error loading dynamically imported module: https://ambito.example/a-1x.js'), true],
  [new TypeError('Importing a module script failed.'), true],
  [new TypeError('Failed to fetch'), false],
  [new Error('Failed to fetch dynamically imported module'), false],
  ['Importing a module script failed.', false],
])('%s: a part is missing: %s', (failure, expected) => {
  expect(isPartMissing(failure)).toBe(expected);
});
