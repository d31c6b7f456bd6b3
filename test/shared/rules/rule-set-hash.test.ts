import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { ruleSetHash } from '../../../shared/rules/rule-set-hash.ts';

describe('the hash of a rule set', () => {
  it('does not depend on the order of keys', async () => {
    const { call, version, ...rest } = b2Rules2025;
    expect(await ruleSetHash({ ...rest, version, call })).toBe(await ruleSetHash(b2Rules2025));
  });

  it('changes with any value', async () => {
    expect(await ruleSetHash({ ...b2Rules2025, version: 2 })).not.toBe(await ruleSetHash(b2Rules2025));
  });

  it('is SHA-256 of the sorted JSON', async () => {
    const sorted = JSON.stringify(b2Rules2025, sortedKeys);
    expect(await ruleSetHash(b2Rules2025)).toBe(createHash('sha256').update(sorted, 'utf8').digest('hex'));
  });
});

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
