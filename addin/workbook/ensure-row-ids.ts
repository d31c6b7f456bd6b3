import { rowMark } from '../../shared/layout/match-rows.ts';
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

/** The id for a row: a fresh UUID v4, or the one the service already has for it. */
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
    const reading = lettingGo(await loadReading(context, rows.found, rows.mapping), replace);
    const lacking = reading.rows.rows.filter((row) => row.rowId === null).length;
    if (reading.rows.isProtected) return keepAside(context, reading, newId, lacking);
    if (lacking === 0) return { kind: 'written', rows: reading.rows, added: 0, columnAdded: false };
    const columnAdded = !columnsByField(reading.rows.mapping).has('rowId');
    const after = columnAdded ? await addColumn(context, reading, newId) : await fillColumn(context, reading, newId);
    return { kind: 'written', rows: after, added: lacking, columnAdded };
  });
}

function lettingGo(reading: Reading, replace: ReadonlySet<number>): Reading {
  if (replace.size === 0) return reading;
  const rows = reading.rows.rows.map((row, rowIndex) => (replace.has(rowIndex) ? { ...row, rowId: null } : row));
  return { ...reading, rows: { ...reading.rows, rows } };
}

async function addColumn(context: Excel.RequestContext, reading: Reading, newId: IdFor): Promise<SheetRows> {
  const ids = reading.rows.rows.map((_, rowIndex) => newId(rowIndex));
  const inputs = new Map(reading.rows.rows.map((row, index) => [row.sheetRow, ids[index] ?? '']));
  const step = await appendColumn(context, reading, { title: ROW_ID_TITLE, inputs, numberFormat: TEXT_FORMAT });
  const { rows } = await loadReading(context, reading.rows.found, reading.rows.mapping);
  record('rowIds', ids.length, [{ ...step, rows, written: ids }]);
  return rows;
}

async function fillColumn(context: Excel.RequestContext, reading: Reading, newId: IdFor): Promise<SheetRows> {
  const { rows } = reading;
  const held = (await loadColumns(context, rows, new Set(['rowId']))).get('rowId');
  const column = columnsByField(rows.mapping).get('rowId') ?? 0;
  const changes = rows.rows.flatMap((row, rowIndex) => {
    const before = held?.get(row.sheetRow) ?? { formula: '', numberFormat: 'General' };
    return row.rowId === null ? [{ rowIndex, row: row.sheetRow, before, after: newId(rowIndex) }] : [];
  });
  queueCells(
    context.workbook.worksheets.getItem(rows.sheetName),
    changes.map(({ row, after }) => ({ row, column, input: after, numberFormat: TEXT_FORMAT })),
  );
  await context.sync();
  const now = (await loadReading(context, rows.found, rows.mapping)).rows;
  const cells = changes.map(({ rowIndex, before, after }) => ({ rowIndex, field: 'rowId', before, after }));
  record('rowIds', cells.length, [{ kind: 'cells', rows: now, cells }]);
  return now;
}

async function keepAside(
  context: Excel.RequestContext,
  { rows, settings }: Reading,
  newId: IdFor,
  added: number,
): Promise<RowIdOutcome> {
  const withIds = rows.rows.map((row, rowIndex) => ({ ...row, rowId: row.rowId ?? newId(rowIndex) }));
  const aside: IdsAside = withIds.map((row) => ({ ...rowMark(row), rowId: row.rowId }));
  if (added > 0) {
    const before = stored(settings, 'rowIds');
    store(context, settings, 'rowIds', JSON.stringify(aside));
    await context.sync();
    record('rowIds', added, [{ kind: 'idsAside', before }]);
  }
  return { kind: 'keptAside', rows: { ...rows, rows: withIds }, added };
}
