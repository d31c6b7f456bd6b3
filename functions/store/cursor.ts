import type { AmbitoKeys } from './ambito-keys.ts';
import { StoreError } from './errors.ts';

/** An opaque cursor that only the same Ambito and the same request can use. */
export function encodeCursor(keys: AmbitoKeys, request: string, position: string): string {
  return `${Buffer.from(position, 'utf8').toString('base64url')}.${signature(keys, request, position)}`;
}

/** The position of a cursor; another tenant's, another request's or an invented one is `CURSOR_INVALID`. */
export function decodeCursor(keys: AmbitoKeys, request: string, cursor: string): string {
  const [encoded = '', signed = ''] = cursor.split('.');
  const position = Buffer.from(encoded, 'base64url').toString('utf8');
  if (signed !== signature(keys, request, position))
    throw new StoreError('CURSOR_INVALID', 'not a cursor of this list');
  return position;
}

function signature(keys: AmbitoKeys, request: string, position: string): string {
  return keys.hash(`cursor ${request}`, position).slice(0, 22);
}
