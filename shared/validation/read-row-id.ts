import { parseRowId } from '../values/row-id.ts';
import type { CellReader } from './cell-reader.ts';

/** Reads the id of a row; one that the add-in did not make is refused, because ids tell applications apart. */
export function rowIdReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseRowId(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason === 'form') report.error('ROW_ID_FORM', field);
    return null;
  };
}
