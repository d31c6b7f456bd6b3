import { describe, expect, it } from 'vitest';
import { readAct } from '../../../../addin/panes/elements/read-act.ts';

describe('approving', () => {
  it('is refused without act number, and the number is what to fill first', () => {
    expect(readAct({ actNumber: '  ', actDate: '2025-08-01' })).toEqual({ kind: 'missing', field: 'actNumber' });
    expect(readAct({ actNumber: '', actDate: '' })).toEqual({ kind: 'missing', field: 'actNumber' });
  });

  it('is refused without a date that exists', () => {
    for (const actDate of ['', '2025-02-30', '01/08/2025']) {
      expect(readAct({ actNumber: '12', actDate })).toEqual({ kind: 'missing', field: 'actDate' });
    }
  });

  it('takes number and date as typed', () => {
    expect(readAct({ actNumber: ' 12/2025 ', actDate: '2025-08-01' })).toEqual({
      kind: 'ready',
      act: { actNumber: '12/2025', actDate: '2025-08-01' },
    });
  });
});
