import { describe, expect, it } from 'vitest';
import { ascoliHomeHelp } from '../../../shared/notices/ascoli-home-help.ts';
import { demonstrationTariffs } from '../../../shared/tariffs/demonstration-tariffs.ts';
import { userShare } from '../../../shared/tariffs/user-share.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import { noticeEvaluation } from './rank-notice.ts';
import { thresholdsOf } from './thresholds.ts';

const evaluateRow = noticeEvaluation(ascoliHomeHelp);
/** Of a service of 100 euro the share in cents is the percentage in basis points. */
const percentAt = (monthlyIsee: number) => (evaluateRow({ monthlyIsee, servicePrice: 100_00 }).amount ?? -1) / 100;

describe('home help in Ascoli Piceno', () => {
  it.each([
    [0, 0],
    [630_08, 0],
    [630_59, 20],
    [635_23, 20],
    [635_24, 21],
    [640_40, 21],
    [640_41, 22],
    [1_043_23, 99],
    [1_043_24, 100],
    [5_000_00, 100],
  ])('at a monthly ISEE of %d cents, as published, costs %d%%', (isee, percent) => {
    expect(percentAt(isee)).toBe(percent);
  });

  it('takes 20%, to be confirmed, where the table says nothing: between 630.08 and 630.59', () => {
    expect([630_09, 630_58].map(percentAt)).toEqual([20, 20]);
    expect(ascoliHomeHelp.act.reference).toContain('tra 630,09 e 630,58 euro');
  });

  it('takes what the tariff of QUOTA takes of twelve times the monthly ISEE', () => {
    const tariff = demonstrationTariffs.find(({ code }) => code === 'DEMO-SAD-ASCOLI');
    if (tariff === undefined) throw new Error('The tariff of Ascoli is not there');
    const quota = userShare(tariff);
    for (let monthly = 600_00; monthly <= 1_050_00; monthly += 7) {
      expect([monthly, percentAt(monthly) * 100]).toEqual([monthly, quota((12 * monthly) as Cents)]);
    }
  });

  it('has 81 steps, each a point and some 5.16 euro after the one before', () => {
    const starts: number[] = [];
    for (let isee = 0, before = 0; isee <= 1_100_00; isee += 1) {
      const percent = percentAt(isee);
      if (percent !== before) {
        expect(percent).toBe(before === 0 ? 20 : before + 1);
        starts.push(isee);
      }
      before = percent;
    }
    expect(starts).toHaveLength(81);
    // From the second on a step is 10,000 lire, 5.1646 euro: 5.16 or 5.17 once ends are whole cents.
    const widths = starts.slice(2).map((start, index) => start - (starts[index + 1] ?? 0));
    expect(new Set(widths)).toEqual(new Set([516, 517]));
  });

  it('has no threshold but those', () => {
    const numbers = thresholdsOf(ascoliHomeHelp).map(({ at }) => Number(at));
    expect([Math.min(...numbers), Math.max(...numbers), numbers.length]).toEqual([630_08, 1_043_24, 82]);
  });

  it('takes the share of the price to the cent, halves upwards, and asks for both', () => {
    const cost = (servicePrice: number | null) => evaluateRow({ monthlyIsee: 635_24, servicePrice });
    // 21% of 12.50 is 2.625.
    expect(cost(12_50).amount).toBe(2_63);
    expect(cost(0).amount).toBe(0);
    expect(cost(null)).toMatchObject({ eligibility: 'incomplete', missing: ['servicePrice'] });
  });
});
