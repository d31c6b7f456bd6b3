import { describe, expect, it } from 'vitest';
import { realign } from '../../../../addin/panes/applications/realign.ts';
import { instantSchema } from '../../../../shared/contracts/branded.ts';
import type { RowState } from '../../../../shared/contracts/row-states.ts';
import type { CheckedRow } from '../../../../shared/validation/check-context.ts';

const receivedAt = instantSchema.parse('2025-07-01T10:00:00Z');
const there = (rowId: string, protocolNumber: string | null): RowState => ({
  rowId,
  protocolNumber,
  state: 'received',
  version: 2,
  receivedAt,
});
const here = (rowIndex: number, rowId: string | null, protocolNumber: string | null): CheckedRow => ({
  rowIndex,
  rowId,
  values: { protocolNumber },
  issues: [],
});

describe('Riallinea', () => {
  it('rows whose file was closed unsaved get their ids back by protocol number', () => {
    const result = realign(
      [here(0, null, '0000001'), here(1, null, '0000002')],
      [there('a', '0000002'), there('b', '0000001')],
      'now',
    );
    expect([...result.restoredIds]).toEqual([
      [0, 'b'],
      [1, 'a'],
    ]);
    expect(result).toMatchObject({ matched: 2, onlyHere: 0, onlyThere: [] });
    expect(result.states.a).toEqual({ state: 'received', version: 2, at: 'now' });
  });

  it('an id that is still there wins over the protocol number, and no id is given twice', () => {
    const result = realign([here(0, 'a', '0000009'), here(1, null, '0000001')], [there('a', '0000001')], 'now');
    expect(result.restoredIds.size).toBe(0);
    expect(result).toMatchObject({ matched: 1, onlyHere: 1 });
  });

  it('ids made again after the loss are replaced by the ones the service has', () => {
    const result = realign([here(0, 'new', '0000001')], [there('old', '0000001')], 'now');
    expect(result.restoredIds.get(0)).toBe('old');
  });

  it('two rows with one protocol number share nothing: the second stays to be looked at', () => {
    const result = realign([here(0, null, '1'), here(1, null, '1')], [there('a', '1')], 'now');
    expect([...result.restoredIds]).toEqual([[0, 'a']]);
    expect(result.onlyHere).toBe(1);
  });

  it('names what the service has and the sheet has not', () => {
    const result = realign([], [there('a', '1'), there('b', null)], 'now');
    expect(result.onlyThere.map(({ rowId }) => rowId)).toEqual(['a', 'b']);
  });
});
