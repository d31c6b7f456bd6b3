import { describe, expect, it } from 'vitest';
import { homeAdaptation } from '../../../shared/notices/home-adaptation.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(homeAdaptation);
const row = { severity: 'complete', coherence: 'coherent', income: 12_000_00, admittedCost: 5_000_00 };

describe('home adaptation, G.U. 2005, art. 7', () => {
  it.each([
    ['notWalking', 'veryCoherent', 100],
    ['complete', 'coherent', 75],
    ['severe', 'veryCoherent', 70],
    ['notWalking', 'coherent', 85],
    ['complete', 'veryCoherent', 90],
    ['severe', 'coherent', 55],
  ])('gives %s and %s %d points', (severity, coherence, expected) => {
    expect(evaluateRow({ ...row, severity, coherence })).toMatchObject({
      eligibility: 'eligible',
      score: expected * 100,
    });
  });

  it('puts the worse income first among equals, to the cent, and a zero before all', () => {
    const rows = {
      richer: { ...row, income: 12_000_01 },
      poorer: { ...row, income: 12_000_00 },
      none: { ...row, income: 0 },
      best: { ...row, severity: 'notWalking', income: 90_000_00 },
      unknown: { ...row, income: null },
    };
    const ranking = rankNotice(homeAdaptation, rows, 20_000_00);
    // Who does not say the income gains nothing by it.
    expect(placed(ranking)).toEqual(['best', 'none', 'poorer', 'richer', 'unknown']);
    expect(ranking.entries[2]?.decidedBy).toBe('Situazione di reddito peggiore');
    expect(received(ranking)).toMatchObject({ richer: 5_000_00, unknown: null });
  });

  describeBoundaries(homeAdaptation, row, []);
});
