import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import { ROW_ID_TITLE } from '../../shared/layout/own-columns.ts';
import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import { appendColumn } from './append-column.ts';
import { TEXT_FORMAT } from './cell-input.ts';
import type { IdsAside } from './ids-aside.ts';
import { loadColumns } from './load-columns.ts';
import { record } from './operations.ts';
import { loadReading, type Reading } from './read-rows.ts';
import { runExcel } from './run-excel.ts';
import type { SheetRows } from './sheet-rows.ts';
import { store, stored } from './storage.ts';
import { queueCells } from './write-cells.ts';

export type RowIdOutcome =
  /** Ids stand in the column *ID Ambito*. `rows` is the reading with ids filled in. */
  | { readonly kind: 'written'; readonly rows: SheetRows; readonly added: number; readonly columnAdded: boolean }
  /** The sheet is protected and was not written to: the ids are kept in the workbook's settings, by content of the row. */
  | { readonly kind: 'keptAside'; readonly rows: SheetRows; readonly added: number };

/**
 * The id for a row: a fresh UUID v4, or the one the service already has for it. `rowIndex` is the position in the
 * reading handed in; -1 for a row that was not there yet.
 */
export type IdFor = (rowIndex: number) => string;

/**
 * Gives every row without one an id from `newId`. Call it only after the person consented to the column; ids that are
 * there stay, also repeated ones, unless the row is among `replace`: a duplicated row that becomes its own application.
 */
export function ensureRowIds(
  rows: SheetRows,
  newId: IdFor,
  replace: ReadonlySet<number> = new Set(),
): Promise<RowIdOutcome> {
  return runExcel(async (context) => {
    const reading = await loadReading(context, rows.found, rows.mapping);
    const needs = idNeeds(rows, reading.rows, newId, replace);
    if (reading.rows.isProtected) return keepAside(context, reading, needs);
    if (needs.missing.length === 0) return { kind: 'written', rows: reading.rows, added: 0, columnAdded: false };
    const columnAdded = !columnsByField(reading.rows.mapping).has('rowId');
    const after = columnAdded ? await addColumn(context, reading, needs) : await fillColumn(context, reading, needs);
    return { kind: 'written', rows: after, added: needs.missing.length, columnAdded };
  });
}

interface IdNeeds {
  /** The id every row is to have, in the order of the rows now. */
  readonly ids: readonly string[];
  /** Rows now whose cell does not hold it. */
  readonly missing: readonly number[];
  /** Rows now that had no id, or lose it. */
  readonly fresh: number;
}

function idNeeds(asRead: SheetRows, now: SheetRows, newId: IdFor, replace: ReadonlySet<number>): IdNeeds {
  const places = matchRows(asRead.rows.map(rowMark), now.rows.map(rowMark), false);
  const before = new Map(places.flatMap((place, rowIndex) => (place === null ? [] : [[place, rowIndex]])));
  const isFresh = now.rows.map((row, place) => row.rowId === null || replace.has(before.get(place) ?? -1));
  const ids = now.rows.map((row, place) =>
    row.rowId === null || isFresh[place] === true ? newId(before.get(place) ?? -1) : row.rowId,
  );
  // A row may have an id kept aside from when the sheet was protected: it still has to get into its cell.
  const missing = [...now.rows.keys()].filter(
    (place) => isFresh[place] === true || (now.rows[place]?.cells.rowId ?? null) === null,
  );
  return { ids, missing, fresh: isFresh.filter(Boolean).length };
}

async function addColumn(context: Excel.RequestContext, reading: Reading, { ids }: IdNeeds): Promise<SheetRows> {
  const inputs = new Map(reading.rows.rows.map((row, index) => [row.sheetRow, ids[index] ?? '']));
  const step = await appendColumn(context, reading, { title: ROW_ID_TITLE, inputs, numberFormat: TEXT_FORMAT });
  const { rows } = await loadReading(context, reading.rows.found, reading.rows.mapping);
  record('rowIds', ids.length, [{ ...step, rows, written: ids }]);
  return rows;
}

async function fillColumn(
  context: Excel.RequestContext,
  { rows }: Reading,
  { ids, missing }: IdNeeds,
): Promise<SheetRows> {
  const held = (await loadColumns(context, rows, new Set(['rowId']))).get('rowId');
  const column = columnsByField(rows.mapping).get('rowId') ?? 0;
  const changes = missing.map((rowIndex) => {
    const row = rows.rows[rowIndex]?.sheetRow ?? 0;
    const before = held?.get(row) ?? { formula: '', numberFormat: 'General' };
    return { rowIndex, field: 'rowId', row, before, after: ids[rowIndex] ?? '' };
  });
  queueCells(
    context.workbook.worksheets.getItem(rows.sheetName),
    changes.map(({ row, after }) => ({ row, column, input: after, numberFormat: TEXT_FORMAT })),
  );
  await context.sync();
  const now = (await loadReading(context, rows.found, rows.mapping)).rows;
  record('rowIds', changes.length, [{ kind: 'cells', rows: now, cells: changes }]);
  return now;
}

async function keepAside(
  context: Excel.RequestContext,
  { rows, settings }: Reading,
  { ids, fresh }: IdNeeds,
): Promise<RowIdOutcome> {
  const withIds = rows.rows.map((row, index) => ({ ...row, rowId: ids[index] ?? '' }));
  const aside: IdsAside = withIds.map((row) => ({ ...rowMark(row), rowId: row.rowId }));
  if (fresh > 0) {
    const before = stored(settings, 'rowIds');
    store(context, settings, 'rowIds', JSON.stringify(aside));
    await context.sync();
    record('rowIds', fresh, [{ kind: 'idsAside', before }]);
  }
  return { kind: 'keptAside', rows: { ...rows, rows: withIds }, added: fresh };
}
