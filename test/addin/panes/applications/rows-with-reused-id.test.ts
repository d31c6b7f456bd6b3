import { describe, expect, it } from 'vitest';
import { rowsWithReusedId, seemsToHaveLostIds } from '../../../../addin/panes/applications/rows-with-reused-id.ts';
import type { RefusalReason } from '../../../../shared/contracts/transmissions.ts';

const sent = (...ids: readonly string[]) =>
  ids.map((rowId, rowIndex) => ({ rowIndex, row: { rowId, version: null, cells: {} } }));
const results = (...reasons: readonly (RefusalReason | null)[]) =>
  reasons.map((reason, index) => ({
    rowId: String(index),
    outcome: reason === null ? ('accepted' as const) : ('refused' as const),
    change: null,
    reason,
    state: null,
    version: null,
    issues: [],
  }));

describe('a duplicated row becomes its own application', () => {
  it('the copy gives up the id, the row the service knows keeps it', () => {
    expect(rowsWithReusedId(sent('a', 'b', 'a'), results(null, null, 'ROW_ID_REUSED'))).toEqual([2]);
  });

  it('a copy pasted above the original gives way, one at a time', () => {
    expect(rowsWithReusedId(sent('a', 'a'), results('ROW_ID_REUSED', 'ROW_ID_REUSED'))).toEqual([0]);
  });

  it('an id of another file is replaced', () => {
    expect(rowsWithReusedId(sent('a'), results('ROW_ID_REUSED'))).toEqual([0]);
  });

  it('other refusals are left to the person', () => {
    expect(rowsWithReusedId(sent('a', 'b'), results('DUPLICATE_BENEFICIARY', 'CLOSED'))).toEqual([]);
  });
});

describe('a file closed unsaved after transmitting', () => {
  it('is recognised when most of its people have applied under other ids', () => {
    expect(seemsToHaveLostIds(results('DUPLICATE_BENEFICIARY', 'DUPLICATE_BENEFICIARY', null))).toBe(true);
    expect(seemsToHaveLostIds(results('DUPLICATE_BENEFICIARY', null, null))).toBe(false);
    expect(seemsToHaveLostIds(results('DUPLICATE_BENEFICIARY'))).toBe(false);
  });
});
