import {
  maximumRowsPerTransmission,
  rowsPerChunk,
  type TransmittedRow,
} from '../../../shared/contracts/transmissions.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import type { RememberedRowState } from '../../workbook/workbook-memory.ts';

/** A row to send, with the position that leads back to its cells. */
export interface RowToSend {
  readonly rowIndex: number;
  readonly row: TransmittedRow;
}

/**
 * The rows as the service takes them. A row without id is left out: ids are given first, with the person's consent.
 * `version` is the one the service last told this workbook, so that a change made elsewhere is noticed.
 */
export function rowsToSend(
  rows: SheetRows,
  states: Readonly<Record<string, RememberedRowState>>,
  includeHidden: boolean,
): readonly RowToSend[] {
  return rows.rows.flatMap(({ rowId, cells, hidden }, rowIndex) => {
    if (rowId === null || (hidden && !includeHidden)) return [];
    return [{ rowIndex, row: { rowId, version: states[rowId]?.version ?? null, cells } }];
  });
}

/** Requests a large file is split into at most, as far as the service's own limit allows. */
const wantedRequests = 8;

/**
 * How many rows travel in one request: whole transactions of the service, few requests for a usual file, and never more
 * rows than one request may carry.
 */
export function rowsPerRequest(rows: number): number {
  const even = Math.ceil(rows / wantedRequests / rowsPerChunk) * rowsPerChunk;
  return Math.min(Math.max(even, rowsPerChunk), Math.floor(maximumRowsPerTransmission / rowsPerChunk) * rowsPerChunk);
}

/** Consecutive pieces of at most `size`. */
export function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const pieces: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
}
