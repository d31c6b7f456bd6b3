import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The lot of a row in the draw (*sorteggio*): SHA-256 of seed and row id. Who knows the seed named in the minutes can
 * repeat the draw; no register number has a part in it.
 *
 * @example drawKey('verbale 12/2025', rowId) < drawKey('verbale 12/2025', otherRowId) // the first goes before
 */
export function drawKey(seed: string, rowId: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}\n${rowId}`)));
}
