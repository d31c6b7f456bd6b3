import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Key } from './keys.ts';

/** What a blob is bound to: moved to another item or class it no longer opens. */
export interface BlobPlace extends Key {
  readonly sealedClass: string;
}

/** Text longer than this is deflated first, and the format byte says so. */
const deflateBeyond = 600;
const plainFormat = 1;
const deflatedFormat = 2;
const headLength = 3;
const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM over JSON text: format byte, key generation (two bytes), iv, ciphertext, tag. */
export function sealBlob(key: Uint8Array, generation: number, place: BlobPlace, value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value), 'utf8');
  const deflated = text.length > deflateBeyond;
  const head = Buffer.from([deflated ? deflatedFormat : plainFormat, generation >> 8, generation & 0xff]);
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associatedData(head, place));
  const sealed = Buffer.concat([cipher.update(deflated ? deflateRawSync(text) : text), cipher.final()]);
  return Buffer.concat([head, iv, sealed, cipher.getAuthTag()]);
}

/** The key generation a blob says it was sealed with. */
export function generationOf(blob: Uint8Array): number {
  const [found, high, low] = blob;
  const known = found === plainFormat || found === deflatedFormat;
  if (!known || high === undefined || low === undefined) throw new RangeError('Not a sealed blob.');
  return high * 256 + low;
}

/** The value, or an exception when key, place or a single bit differ. */
export function openBlob(key: Uint8Array, place: BlobPlace, blob: Uint8Array): unknown {
  const bytes = Buffer.from(blob);
  const head = bytes.subarray(0, headLength);
  const iv = bytes.subarray(headLength, headLength + ivLength);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
    .setAAD(associatedData(head, place))
    .setAuthTag(bytes.subarray(bytes.length - tagLength));
  const sealed = bytes.subarray(headLength + ivLength, bytes.length - tagLength);
  const opened = Buffer.concat([decipher.update(sealed), decipher.final()]);
  const text = head[0] === deflatedFormat ? inflateRawSync(opened) : opened;
  return JSON.parse(text.toString('utf8'));
}

function associatedData(head: Uint8Array, place: BlobPlace): Uint8Array {
  // A bar cannot end one part and begin another unseen: lengths come first.
  const parts = [place.pk, place.sk, place.sealedClass];
  return Buffer.concat([head, Buffer.from(parts.map((text) => `${text.length}|${text}`).join('|'), 'utf8')]);
}
