import { baseFields } from '../fields/base-fields.ts';
import type { FieldDefinition } from '../fields/field-definition.ts';
import { type Area, areaContains } from './area.ts';
import { classifyRows } from './classify-rows.ts';
import { dataColumns } from './data-columns.ts';
import { type FoundHeadings, findHeadings, headingsAt } from './find-headings.ts';
import type { FoundColumn, FoundData, SkippedRow } from './found-data.ts';
import { type HeadingVocabulary, headingVocabulary } from './heading-vocabulary.ts';
import { gridValue, type SheetGrid, type SheetTable } from './sheet-grid.ts';
import { isIdentifying, valueShape } from './value-shapes.ts';

/**
 * Finds the rows of applications in a sheet as it lies there: in a table or a plain range, with titles above, one or
 * two heading rows, separators, totals and notes. Null when nothing in the sheet reads like applications.
 *
 * @param fields the fields whose headings are known; those of the call (`callFields(call)`) find more than the default.
 * @example findData(await readSheet(), callFields(call))?.dataRows.length
 */
export function findData(grid: SheetGrid, fields: readonly FieldDefinition[] = baseFields): FoundData | null {
  const vocabulary = headingVocabulary(fields);
  const candidates = [
    ...grid.tables.map((table) => inTable(grid, table, vocabulary)),
    inRange(grid, vocabulary),
  ].filter((candidate) => candidate !== null);
  // A table wins over the range around it; of two, the one with more known headings, then with more rows.
  candidates.sort((one, other) => other.known - one.known || other.found.dataRows.length - one.found.dataRows.length);
  const best = candidates[0];
  return best !== undefined && (best.known >= 2 || hasIdentifyingColumn(grid, best.found)) ? best.found : null;
}

interface Candidate {
  readonly found: FoundData;
  readonly known: number;
}

function inTable(grid: SheetGrid, table: SheetTable, vocabulary: HeadingVocabulary): Candidate | null {
  const { area } = table;
  // The group row above a table's own headings is outside the table.
  const withGroups = area.row > grid.firstRow ? { ...area, row: area.row - 1, rows: area.rows + 1 } : area;
  const headings = headingsAt(grid, withGroups, area.row, vocabulary);
  if (headings === null) return null;
  const rows = area.rows - 1 - (table.hasTotals ? 1 : 0);
  const body: Area = { ...area, row: area.row + 1, rows };
  return candidate(grid, headings, body, { kind: 'table', tableName: table.name });
}

function inRange(grid: SheetGrid, vocabulary: HeadingVocabulary): Candidate | null {
  const free = outsideTables(grid);
  const area: Area = {
    row: free.firstRow,
    column: free.firstColumn,
    rows: free.values.length,
    columns: free.values[0]?.length ?? 0,
  };
  const headings = findHeadings(free, area, vocabulary);
  if (headings === null) return null;
  const first = lastOf(headings.rows) + 1;
  return candidate(free, headings, { ...area, row: first, rows: area.row + area.rows - first }, { kind: 'range' });
}

function candidate(
  grid: SheetGrid,
  headings: FoundHeadings,
  body: Area,
  place: { readonly kind: 'range' } | { readonly kind: 'table'; readonly tableName: string },
): Candidate | null {
  const span = dataColumns(grid, headings, body);
  const classified = classifyRows(grid, span, body, headings.titles, place.kind === 'table');
  if (classified.dataRows.length === 0) return null;
  const columns: readonly FoundColumn[] = span.map((column) => ({ column, title: headings.titles.get(column) ?? '' }));
  const hidden = new Set(grid.hiddenRows);
  const found: FoundData = {
    sheetName: grid.sheetName,
    headingRows: headings.rows,
    columns,
    dataRows: classified.dataRows,
    hiddenDataRows: classified.dataRows.filter((row) => hidden.has(row)),
    skipped: [...titlesAbove(grid, headings.rows[0] ?? 0), ...classified.skipped, ...rowsBelow(grid, body, place.kind)],
    ...place,
  };
  return { found, known: headings.known };
}

function titlesAbove(grid: SheetGrid, firstHeading: number): readonly SkippedRow[] {
  return filledRows(grid, grid.firstRow, firstHeading).map((row) => ({ row, reason: 'title' }));
}

function rowsBelow(grid: SheetGrid, body: Area, kind: FoundData['kind']): readonly SkippedRow[] {
  const below = body.row + body.rows;
  const hasTotals = kind === 'table' && grid.tables.some((table) => areaContains(table.area, below, body.column));
  return filledRows(grid, below, grid.firstRow + grid.values.length).map((row) => ({
    row,
    reason: hasTotals && row === below ? 'total' : 'note',
  }));
}

function filledRows(grid: SheetGrid, from: number, to: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) {
    const values = grid.values[row - grid.firstRow] ?? [];
    if (values.some((_, index) => gridValue(grid, row, grid.firstColumn + index) !== null)) rows.push(row);
  }
  return rows;
}

function outsideTables(grid: SheetGrid): SheetGrid {
  if (grid.tables.length === 0) return grid;
  const values = grid.values.map((cells, rowOffset) =>
    cells.map((value, columnOffset) => {
      const row = grid.firstRow + rowOffset;
      const column = grid.firstColumn + columnOffset;
      return grid.tables.some((table) => areaContains(table.area, row, column)) ? null : value;
    }),
  );
  return { ...grid, values, tables: [] };
}

function hasIdentifyingColumn(grid: SheetGrid, found: FoundData): boolean {
  const sample = found.dataRows.slice(0, 50);
  return found.columns.some(({ column }) => {
    const identifying = sample.filter((row) => isIdentifying(valueShape(gridValue(grid, row, column))));
    return identifying.length * 2 > sample.length;
  });
}

function lastOf(rows: readonly number[]): number {
  return rows.at(-1) ?? 0;
}
