import { expect, test } from 'vitest';
import { keys } from '../../../functions/store/keys.ts';
import type { AmbitoId, CallCode, IstatCode } from '../../../shared/values/brands.ts';

test('a part that holds the separator is refused: two things cannot share a key, tenants least of all', () => {
  const ambito = 'cinisello#APP' as AmbitoId;
  expect(() => keys.profile(ambito)).toThrow('NOT_FOUND');
  expect(() => keys.call('cinisello' as AmbitoId, 'B2#2025' as CallCode)).toThrow('NOT_FOUND');
  expect(() => keys.application('cinisello' as AmbitoId, 'B2' as CallCode, '' as IstatCode, 'r')).toThrow('NOT_FOUND');
  expect(() => keys.ranking('cinisello' as AmbitoId, 'x'.repeat(2_000))).toThrow('NOT_FOUND');
});
