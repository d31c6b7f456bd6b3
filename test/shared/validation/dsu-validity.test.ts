import { describe, expect, it } from 'vitest';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { Instant } from '../../../shared/values/brands.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

interface Case {
  readonly dsuDate: string;
  readonly presentedAt: string;
  readonly iseeType?: string;
  readonly currentIsee?: 'current' | 'currentWithAssets';
}

/** Whether an attestation was valid, in a call whose window is open for two years and that takes any ISEE. */
function toldOf({ dsuDate, presentedAt, iseeType = 'Ordinario', currentIsee }: Case): unknown {
  const { iseeTypes: _any, ...b2 } = b2Call2025;
  const window = { opensAt: '2024-12-31T23:00:00Z' as Instant, closesAt: '2026-12-31T22:59:59Z' as Instant };
  const call = { ...b2, window, ...(currentIsee === undefined ? {} : { currentIsee }) };
  const { issues } = checkRow(sampleRow({ dsuDate, presentedAt, iseeType }), 0, { ...sampleContext, call });
  return issues.map(({ code, severity, facts }) => [code, severity, facts.reason]);
}

const later = [['DSU_VALIDITY', 'warning', 'later']];
const expired = [['DSU_VALIDITY', 'warning', 'expired']];

describe('an attestation on the day of presentation, in Rome', () => {
  it('had been issued: that day yes, the day after no', () => {
    expect(toldOf({ dsuDate: '20/06/2025', presentedAt: '20/06/2025 09:30' })).toEqual([]);
    expect(toldOf({ dsuDate: '21/06/2025', presentedAt: '20/06/2025 23:59' })).toEqual(later);
    // Half past midnight in Rome is still the day before in Greenwich.
    expect(toldOf({ dsuDate: '21/06/2025', presentedAt: '21/06/2025 00:30' })).toEqual([]);
  });

  it('was still valid: on 31 December yes, on 1 January no', () => {
    expect(toldOf({ dsuDate: '20/06/2025', presentedAt: '31/12/2025 23:59' })).toEqual([]);
    expect(toldOf({ dsuDate: '20/06/2025', presentedAt: '01/01/2026 00:00' })).toEqual(expired);
  });

  it('corrente lasts six months, or to the end of the year where the call says so', () => {
    const current = { dsuDate: '15/01/2025', iseeType: 'Corrente' };
    expect(toldOf({ ...current, presentedAt: '15/07/2025 23:59' })).toEqual([]);
    expect(toldOf({ ...current, presentedAt: '16/07/2025 00:00' })).toEqual(expired);
    const withAssets = { ...current, currentIsee: 'currentWithAssets' } as const;
    expect(toldOf({ ...withAssets, presentedAt: '31/12/2025 23:59' })).toEqual([]);
    expect(toldOf({ ...withAssets, presentedAt: '01/01/2026 00:00' })).toEqual(expired);
  });

  it('of a year whose rule is not ours is not judged by today’s', () => {
    const old = { dsuNumber: 'INPS-ISEE-2018-01480722D-00', dsuDate: '04/03/2018', presentedAt: '10/01/2019 10:00' };
    const call = { ...b2Call2025, dsuYear: 2018 };
    const { issues } = checkRow(sampleRow(old), 0, { ...sampleContext, call });
    expect(issues.map(({ code }) => code)).toEqual(['PRESENTED_OUTSIDE_WINDOW']);
  });
});
