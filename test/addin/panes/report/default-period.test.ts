import { describe, expect, it } from 'vitest';
import { defaultPeriod, readPeriod } from '../../../../addin/panes/report/default-period.ts';
import { readRegistration } from '../../../../addin/panes/report/registration-form.ts';
import { isoDateSchema } from '../../../../shared/contracts/branded.ts';

const on = (day: string) => defaultPeriod(isoDateSchema.parse(day));

describe('the period of the report', () => {
  it('is proposed as the last complete half year', () => {
    expect(on('2025-09-12')).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(on('2025-06-30')).toEqual({ from: '2024-07-01', to: '2024-12-31' });
    expect(on('2025-07-01')).toEqual({ from: '2025-01-01', to: '2025-06-30' });
  });

  it('is free, but not back to front', () => {
    expect(readPeriod('2025-03-15', '2025-09-14')).toEqual({ from: '2025-03-15', to: '2025-09-14' });
    expect(readPeriod('2025-03-15', '2025-03-14')).toBeNull();
    expect(readPeriod('', '2025-03-14')).toBeNull();
  });
});

describe('the protocol of the report', () => {
  it('needs seven digits and a date, and says which is wrong first', () => {
    expect(readRegistration({ protocolNumber: '123456', date: '2025-09-01' })).toEqual({
      kind: 'wrong',
      field: 'protocolNumber',
    });
    expect(readRegistration({ protocolNumber: '0001234', date: '' })).toEqual({ kind: 'wrong', field: 'date' });
    expect(readRegistration({ protocolNumber: ' 0001234 ', date: '2025-09-01' }).kind).toBe('ready');
  });
});
