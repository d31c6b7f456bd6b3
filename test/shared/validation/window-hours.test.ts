import { describe, expect, it } from 'vitest';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { Instant } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

/** Whether what stands on a protocol is within a window given in UTC; the other checks of the sample are left aside. */
function isWithin(window: { opensAt: string; closesAt: string }, presentedAt: CellValue): boolean {
  const call = {
    ...b2Call2025,
    window: { opensAt: window.opensAt as Instant, closesAt: window.closesAt as Instant },
  };
  const { issues, values } = checkRow(sampleRow({ presentedAt, dsuDate: null }), 0, { ...sampleContext, call });
  expect(values.presentedAt).not.toBeNull();
  return !issues.some(({ code }) => code === 'PRESENTED_OUTSIDE_WINDOW');
}

describe('a window with its hour, in Rome time', () => {
  it('by noon of a summer day: noon yes, a second later no', () => {
    const window = { opensAt: '2025-06-10T06:00:00Z', closesAt: '2025-07-10T10:00:00Z' };
    expect(isWithin(window, '10/06/2025 07:59:59')).toBe(false);
    expect(isWithin(window, '10/06/2025 08:00')).toBe(true);
    expect(isWithin(window, '10/07/2025 ore 12.00')).toBe(true);
    expect(isWithin(window, '10/07/2025 12:00:01')).toBe(false);
    // 10 July 2025 is the serial 45848; noon is half a day.
    expect(isWithin(window, 45848.5)).toBe(true);
    expect(isWithin(window, 45848.5 + 1 / 86_400)).toBe(false);
  });

  it('from winter into summer: the same hour on the wall at both ends', () => {
    // 08:00 in Rome on 1 March (one hour ahead) to 08:00 on 1 April (two hours ahead).
    const window = { opensAt: '2025-03-01T07:00:00Z', closesAt: '2025-04-01T06:00:00Z' };
    expect(isWithin(window, '01/03/2025 07:59')).toBe(false);
    expect(isWithin(window, '01/03/2025 08:00')).toBe(true);
    expect(isWithin(window, '01/04/2025 08:00')).toBe(true);
    expect(isWithin(window, '01/04/2025 08:01')).toBe(false);
  });

  it('around the hour that is skipped: 01:59 and 03:00 are one minute apart', () => {
    const window = { opensAt: '2025-03-01T07:00:00Z', closesAt: '2025-03-30T00:59:59Z' };
    expect(isWithin(window, '30/03/2025 01:59:59')).toBe(true);
    expect(isWithin(window, '30/03/2025 03:00')).toBe(false);
  });

  it('around the hour that comes twice: what is typed is the first', () => {
    const firstTime = { opensAt: '2025-10-01T06:00:00Z', closesAt: '2025-10-26T00:30:00Z' };
    expect(isWithin(firstTime, '26/10/2025 02:30')).toBe(true);
    expect(isWithin(firstTime, '26/10/2025 02:31')).toBe(false);
    const onlySecondTime = { opensAt: '2025-10-26T01:00:00Z', closesAt: '2025-10-31T12:00:00Z' };
    expect(isWithin(onlySecondTime, '26/10/2025 02:59')).toBe(false);
    expect(isWithin(onlySecondTime, '26/10/2025 03:00')).toBe(true);
    // An export that says its own zone says which of the two it was.
    expect(isWithin(onlySecondTime, '2025-10-26T02:30:00+01:00')).toBe(true);
    expect(isWithin(onlySecondTime, '2025-10-26T02:30:00+02:00')).toBe(false);
  });
});
