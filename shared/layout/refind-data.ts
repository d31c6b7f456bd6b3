import type { FieldDefinition } from '../fields/field-definition.ts';
import type { ColumnMapping, MappedColumn } from './column-mapping.ts';
import { findData } from './find-data.ts';
import type { FoundData } from './found-data.ts';
import { OWN_COLUMN_TITLES, ROW_ID_TITLE } from './own-columns.ts';
import { settleMapping } from './propose-mapping.ts';
import type { SheetGrid } from './sheet-grid.ts';

/**
 * Finds the same data in a later reading of its sheet, wherever rows and columns have moved since: by the headings it
 * had. Null when they are gone. Columns added since are found too.
 */
export function refindData(grid: SheetGrid, before: FoundData): FoundData | null {
  const titles = before.columns.map(({ title }) => title).filter((title) => title !== '');
  return findData(grid, [...titles, ...OWN_COLUMN_TITLES].map(asField));
}

/** The mapping with its columns where they are now. A column that is gone loses its field; new columns have none. */
export function moveMapping(mapping: ColumnMapping, found: FoundData): ColumnMapping {
  const waiting = [...mapping.columns];
  const columns = found.columns.map(({ column, title }) => {
    const at = waiting.findIndex((candidate) => candidate.title === title);
    const match = waiting[at];
    if (match === undefined) return newColumn(column, title, mapping);
    waiting.splice(at, 1);
    return { ...match, column };
  });
  return { ...settleMapping(columns, []), missing: mapping.missing };
}

function newColumn(column: number, title: string, mapping: ColumnMapping): MappedColumn {
  const isRowId = title === ROW_ID_TITLE && !mapping.columns.some(({ field }) => field === 'rowId');
  return isRowId
    ? { column, title, field: 'rowId', confidence: 'certain', why: { kind: 'title' } }
    : { column, title, field: null, confidence: 'guess', why: { kind: 'none' } };
}

function asField(title: string, index: number): FieldDefinition {
  return { id: String(index), type: 'text', label: title, titles: [], privacy: 'plain', required: false };
}
