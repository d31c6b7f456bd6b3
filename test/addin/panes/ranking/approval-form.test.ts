import { describe, expect, it } from 'vitest';
import { readApproval } from '../../../../addin/panes/ranking/approval-form.ts';

describe('approving', () => {
  it('is refused without act number, and the number is what to fill first', () => {
    expect(readApproval({ actNumber: '  ', actDate: '2025-08-01' })).toEqual({ kind: 'missing', field: 'actNumber' });
    expect(readApproval({ actNumber: '', actDate: '' })).toEqual({ kind: 'missing', field: 'actNumber' });
  });

  it('is refused without a date that exists', () => {
    for (const actDate of ['', '2025-02-30', '01/08/2025']) {
      expect(readApproval({ actNumber: '12', actDate })).toEqual({ kind: 'missing', field: 'actDate' });
    }
  });

  it('takes number and date as typed', () => {
    expect(readApproval({ actNumber: ' 12/2025 ', actDate: '2025-08-01' })).toEqual({
      kind: 'ready',
      act: { actNumber: '12/2025', actDate: '2025-08-01' },
    });
  });
});
