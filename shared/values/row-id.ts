import type { RowId } from './brands.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, notRead, type Parsed, read } from './parsed.ts';

/**
 * The id that the add-in gave to a row: a UUID of version 4, in lower case.
 *
 * @example parseRowId('7F9C24E8-3B1D-4C5A-9E2F-0A1B2C3D4E5F')
 * // { ok: true, value: '7f9c24e8-3b1d-4c5a-9e2f-0a1b2c3d4e5f' }
 */
export function parseRowId(cell: CellValue): Parsed<RowId, 'form'> {
  if (cell === null) return missing;
  if (typeof cell !== 'string') return notRead('form');
  const text = cellText(cell);
  if (text === '') return missing;
  return UUID_4.test(text) ? read(text.toLowerCase() as RowId) : notRead('form');
}

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
