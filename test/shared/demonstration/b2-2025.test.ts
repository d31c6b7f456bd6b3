import { beforeAll, describe, expect, it } from 'vitest';
import { instantSchema, istatCodeSchema } from '../../../shared/contracts/branded.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../../shared/ranking/ranking.ts';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Instant } from '../../../shared/values/brands.ts';
import type { TrueApplication } from '../../fixtures/application.ts';
import { makeDemonstration } from '../../fixtures/demonstration.ts';
import { rankNaively } from '../../fixtures/naive-ranking.ts';

let applications: readonly TrueApplication[] = [];
let ranking: Ranking;

beforeAll(async () => {
  const workbooks = await makeDemonstration();
  applications = workbooks.flatMap(({ rows }) => rows.map(({ truth }) => truth));
  ranking = rankAll(applications);
});

describe('the demonstration call', () => {
  it('has rules that may be published, and says that no act backs their weights', () => {
    expect(checkRuleSet(b2Call2025.ruleSet)).toEqual([]);
    expect(b2Call2025.ruleSet.act.demonstration).toBe(true);
  });

  it('opens on 10 June 2025 and closes with the last second of 10 July, in Rome', () => {
    const inRome = (instant: Instant) => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Rome' });
    expect(inRome(b2Call2025.window.opensAt)).toBe('2025-06-10 00:00:00');
    expect(inRome(b2Call2025.window.closesAt)).toBe('2025-07-10 23:59:59');
  });

  it('ranks the 819 applications as a plain recomputation from the notice does', () => {
    const naive = rankNaively(applications, b2Call2025.budget);
    expect(applications).toHaveLength(819);
    expect(ranking.entries.map(({ outcome }) => outcome)).toEqual(naive.map(({ outcome }) => outcome));
    const placed = naive.filter(({ outcome }) => outcome !== 'notEligible');
    expect(ranking.entries.slice(0, placed.length).map(({ score, amount }) => [score, amount])).toEqual(
      placed.map(({ score, amountCents }) => [score, amountCents]),
    );
  });

  it('has money for about half of who is eligible', () => {
    const share = ranking.funded / (ranking.funded + ranking.waiting);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });
});

function rankAll(all: readonly TrueApplication[]): Ranking {
  const ruleSet = compileRuleSet(b2Call2025.ruleSet);
  const candidates = all.map((application, index) => {
    const values = valuesOf(application);
    return {
      evaluation: evaluate(ruleSet, `application ${index}`, values),
      values,
      presentedAt: presentedAt(application),
      comune: istatCodeSchema.parse('015077'),
    };
  });
  return rankWithinBudget({ candidates, ruleSet, budget: b2Call2025.budget, drawSeed: 'verbale' });
}

function valuesOf(application: TrueApplication): FieldValues {
  const { beneficiary, iseeCents, iseeType, iseeDiscrepancy, civilInvalidity100, accompanimentAllowance } = application;
  const { frequencyAllowance, l104Severe, profile, adl, livesAlone, caregiverHours } = application;
  const { year, month, day } = beneficiary.birth;
  return {
    residence: '015077',
    beneficiaryBirthDate: [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
    isee: iseeCents,
    ...{ iseeType, iseeDiscrepancy, civilInvalidity100, accompanimentAllowance, frequencyAllowance, l104Severe },
    ...{ profile, adl, livesAlone, caregiverHours },
  };
}

/** The whole window lies in summer time. */
function presentedAt({ presentedAt: { year, month, day, hour, minute } }: TrueApplication): Instant {
  return instantSchema.parse(new Date(Date.UTC(year, month - 1, day, hour - 2, minute)).toISOString());
}
