import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localKeyWrapper } from '../../../functions/local/local-key-wrapper.ts';
import { generationOf, openBlob, sealBlob } from '../../../functions/store/seal-blob.ts';

const key = randomBytes(32);
const place = { pk: 'A#cinisello#APP#B2-2025#015032', sk: 'row', sealedClass: 'identity' };

describe('a sealed blob', () => {
  test('opens to what was sealed, short or long', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 65_535 }), (value, generation) => {
        const blob = sealBlob(key, generation, place, [value, 'x'.repeat(generation % 2_000)]);
        expect(generationOf(blob)).toBe(generation);
        expect(openBlob(key, place, blob)).toEqual(JSON.parse(JSON.stringify([value, 'x'.repeat(generation % 2_000)])));
      }),
    );
  });

  test('does not open in another item, another class, another tenant or under another key', () => {
    const blob = sealBlob(key, 1, place, { beneficiarySurname: 'Rossi' });
    const elsewhere = [
      { ...place, sk: 'other' },
      { ...place, sealedClass: 'answers' },
      { ...place, pk: 'A#altrove#APP#B2-2025#015032' },
      { pk: `${place.pk}|${place.sk}`, sk: '', sealedClass: place.sealedClass },
    ];
    for (const other of elsewhere) expect(() => openBlob(key, other, blob)).toThrow();
    expect(() => openBlob(randomBytes(32), place, blob)).toThrow();
  });

  test('does not open when a single bit differs, key generation included', () => {
    const blob = Buffer.from(sealBlob(key, 1, place, { iban: 'IT60X0542811101000000123456' }));
    for (let bit = 0; bit < blob.length * 8; bit += 1) {
      const changed = Buffer.from(blob);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openBlob(key, place, changed)).toThrow();
    }
  });

  test('never looks the same twice', () => {
    const seals = Array.from({ length: 50 }, () => Buffer.from(sealBlob(key, 1, place, 'same')).toString('hex'));
    expect(new Set(seals).size).toBe(50);
  });
});

test('a wrapped key unwraps for the same Ambito and name only', async () => {
  const wrapper = localKeyWrapper(randomBytes(32));
  const context = { ambito: 'cinisello', name: 'DATA#0001' };
  const wrapped = await wrapper.wrap(key, context);
  expect(Buffer.from(await wrapper.unwrap(wrapped, context)).equals(key)).toBe(true);
  await expect(wrapper.unwrap(wrapped, { ...context, ambito: 'altrove' })).rejects.toThrow();
  await expect(wrapper.unwrap(wrapped, { ...context, name: 'LOOKUP#0001' })).rejects.toThrow();
});
