import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quota } from '../../../addin/formulas/tariffs.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

beforeEach(() => {
  installCustomFunctions();
});
afterEach(() => vi.unstubAllGlobals());

describe('QUOTA', () => {
  it('gives euro, or a share of the cost, as the tariff does', async () => {
    expect(await quota('demo-sad-monopoli', '12.345,67')).toBe(3.29);
    expect(await quota(' DEMO-SAD-ASCOLI ', 7_560.96)).toBe(0);
    expect(await quota('DEMO-SAD-ASCOLI', 7_561.08)).toBe(0.2);
  });

  it('takes a zero that is said to be one, and none from a cell that may be blank', async () => {
    expect(await quota('DEMO-SAD-MONOPOLI', '0')).toBe(0);
    expect(await inCell(() => quota('DEMO-SAD-MONOPOLI', 0))).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('vuota o zero'),
    });
  });

  it.each([
    ['', 9_000],
    [null, 9_000],
    [0, 9_000],
    ['DEMO-SAD-MONOPOLI', ''],
    ['DEMO-SAD-MONOPOLI', null],
  ])('is blank for a blank (%s, %s)', async (service, isee) => {
    expect(await quota(service, isee)).toBe('');
  });

  it.each([
    ['NIDO', 9_000],
    ['DEMO-SAD-MONOPOLI', -1],
    ['DEMO-SAD-MONOPOLI', 'poco'],
    ['DEMO-SAD-MONOPOLI', '1,234.56'],
    ['DEMO-SAD-MONOPOLI', true],
  ])('is #N/D for %s and %s', async (service, isee) => {
    expect(await inCell(() => quota(service, isee))).toMatchObject({ error: '#N/A' });
  });
});
