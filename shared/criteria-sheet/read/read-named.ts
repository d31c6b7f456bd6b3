import type { ColumnId } from '../layout.ts';
import { slugOf } from '../slug.ts';
import { missingFacts, readCode, readText } from './read-cells.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * The code and name of a thing; a code left blank is made of the name. Notes the cells of both.
 *
 * @example readNamed(row, 'tiers[0]', reading) // { id: 'fasciaA', label: 'Fascia A' }
 */
export function readNamed(
  row: SheetRow,
  path: string,
  reading: Reading,
): { readonly id: string; readonly label: string } {
  const label = readText({ row, column: 'name' }, reading);
  const code = readCode({ row, column: 'code' }, reading);
  const id = code === '' ? slugOf(label) : code;
  if (id === '' && label !== '')
    reading.report('CELL_MISSING', row.placeOf('code'), missingFacts({ row, column: 'code' }));
  locateIn(row, path, { '': 'name', id: code === '' ? 'name' : 'code' }, reading);
  return { id, label };
}

/** Notes the cells of several values of one part: `{ points: 'points' }`; the key `''` is the part itself. */
export function locateIn(
  row: SheetRow,
  path: string,
  columns: Readonly<Record<string, ColumnId>>,
  reading: Reading,
): void {
  for (const [value, column] of Object.entries(columns)) reading.locate(path, row.placeOf(column), value);
}
