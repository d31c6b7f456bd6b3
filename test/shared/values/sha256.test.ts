import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/values/sha256.ts';

describe('the SHA-256 of a content', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is the one that the standard publishes', async (text, digest) => {
    expect(await sha256(text)).toBe(digest);
  });

  it('of a text is that of its bytes in UTF-8', async () => {
    const text = 'Nicolò, 12,50 €';
    const bytes = new TextEncoder().encode(text);
    expect(await sha256(text)).toBe(await sha256(bytes));
    expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
