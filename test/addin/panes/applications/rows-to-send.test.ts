import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces, rowsPerRequest, rowsToSend } from '../../../../addin/panes/applications/rows-to-send.ts';
import { maximumRowsPerTransmission, rowsPerChunk } from '../../../../shared/contracts/transmissions.ts';
import { sheetRowsOf } from './sheet-rows-of.ts';

describe('what is sent', () => {
  it('every row in order, in whole transactions of the service, never more than a request may carry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (count) => {
        const size = rowsPerRequest(count);
        expect(size).toBeLessThanOrEqual(maximumRowsPerTransmission);
        expect(size % rowsPerChunk).toBe(0);
        const items = Array.from({ length: count }, (_, index) => index);
        expect(inPieces(items, size).flat()).toEqual(items);
      }),
    );
  });

  it('a row without id waits for one; hidden rows go only when the person says so', () => {
    const rows = sheetRowsOf([{ rowId: 'a' }, { rowId: null }, { rowId: 'c', hidden: true }]);
    expect(rowsToSend(rows, {}, true).map(({ row }) => row.rowId)).toEqual(['a', 'c']);
    expect(rowsToSend(rows, {}, false).map(({ row }) => row.rowId)).toEqual(['a']);
  });

  it('carries the version the service last told this workbook', () => {
    const rows = sheetRowsOf([{ rowId: 'a' }, { rowId: 'b' }]);
    const states = { b: { state: 'received', version: 3, at: '2025-07-01T10:00:00Z' } };
    expect(rowsToSend(rows, states, true).map(({ row }) => row.version)).toEqual([null, 3]);
  });
});
