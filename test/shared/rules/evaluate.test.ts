import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { canonicalEvaluation } from '../../../shared/rules/canonical-evaluation.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import { ruleSetSchema } from '../../../shared/rules/rule-set-schema.ts';
import { arbitraryB2Values } from './arbitrary-values.ts';
import { adultRow, minorRow } from './b2-row.ts';

const compiled = compileRuleSet(b2Rules2025);
const outcomeOf = (values: FieldValues) => evaluate(compiled, 'row', values);
const reasonsOf = (values: FieldValues) => outcomeOf(values).reasons.map(({ code }) => code);

describe('the gates of the 2025 notice', () => {
  it.each([
    ['adult, 100% and L. 104', adultRow()],
    [
      'adult, accompaniment only',
      adultRow({ civilInvalidity100: false, l104Severe: false, accompanimentAllowance: true }),
    ],
    ['adult at the threshold', adultRow({ isee: 25_000_00 })],
    ['ISEE of zero', adultRow({ isee: 0 })],
    ['minor, frequency and L. 104', minorRow()],
    ['minor, accompaniment and L. 104', minorRow({ frequencyAllowance: false, accompanimentAllowance: true })],
    ['minor at the threshold', minorRow({ isee: 40_000_00 })],
    ['18 on the closing day', adultRow({ beneficiaryBirthDate: '2007-07-10' })],
    ['17 on the closing day', minorRow({ beneficiaryBirthDate: '2007-07-11' })],
  ])('let in: %s', (_name, values) => {
    expect(outcomeOf(values)).toMatchObject({ eligibility: 'eligible', reasons: [], missing: [] });
  });

  it.each([
    ['a cent over, adult', adultRow({ isee: 25_000_01 }), ['ISEE_SOGLIA_ADULTI']],
    ['a cent over, minor', minorRow({ isee: 40_000_01 }), ['ISEE_SOGLIA_MINORI']],
    ['100% without L. 104', adultRow({ l104Severe: false }), ['CERTIFICAZIONE_ADULTI']],
    ['minor with accompaniment alone', minorRow({ l104Severe: false }), ['CERTIFICAZIONE_MINORI']],
    ['minor with 100% only', minorRow({ frequencyAllowance: false }), ['CERTIFICAZIONE_MINORI']],
    ['ordinary ISEE of an adult', adultRow({ iseeType: 'ordinario' }), ['ISEE_TIPO_ADULTI']],
    ['a neighbour', adultRow({ residence: '015146', isee: 30_000_00 }), ['RESIDENZA', 'ISEE_SOGLIA_ADULTI']],
  ])('keep out, with every reason: %s', (_name, values, codes) => {
    expect(reasonsOf(values)).toEqual(codes);
    expect(outcomeOf(values)).toMatchObject({ eligibility: 'notEligible', amount: null });
  });
});

describe('a missing value', () => {
  it('makes the row incomplete and is named, never read as zero', () => {
    expect(outcomeOf(adultRow({ isee: null }))).toMatchObject({
      eligibility: 'incomplete',
      missing: ['isee'],
      amount: null,
    });
  });

  it('is no matter where the gate is settled without it', () => {
    const values = adultRow({ civilInvalidity100: null, l104Severe: null, accompanimentAllowance: true });
    expect(outcomeOf(values)).toMatchObject({ eligibility: 'eligible', missing: [] });
  });

  it('is named as the field to fill in, not as the value derived from it', () => {
    expect(outcomeOf(adultRow({ beneficiaryBirthDate: null })).missing).toContain('beneficiaryBirthDate');
  });

  it('does not hide that another gate fails', () => {
    expect(outcomeOf(adultRow({ adl: null, l104Severe: false }))).toMatchObject({
      eligibility: 'notEligible',
      missing: ['adl'],
    });
  });

  it('gives no points and no blame where the criterion says so', () => {
    const { eligibility, lines } = outcomeOf(adultRow({ caregiverHours: null }));
    expect(eligibility).toBe('eligible');
    expect(lines.find(({ criterion }) => criterion === 'caregiverHours')).toMatchObject({ points: 0 });
  });

  it('never turns into eligibility that a filled cell would take away', () => {
    fc.assert(
      fc.property(arbitraryB2Values, arbitraryB2Values, (values, filling) => {
        const before = outcomeOf(values).eligibility;
        const filled = Object.fromEntries(
          Object.entries(values).map(([field, value]) => [field, value ?? filling[field] ?? null]),
        );
        const after = outcomeOf(filled).eligibility;
        if (before === 'notEligible') expect(after).toBe('notEligible');
        if (before === 'eligible' || before === 'withReserve') expect(['eligible', 'withReserve']).toContain(after);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is what an incomplete row always names', () => {
    fc.assert(
      fc.property(arbitraryB2Values, (values) => {
        const { eligibility, missing } = outcomeOf(values);
        if (eligibility === 'incomplete') expect(missing.length).toBeGreaterThan(0);
        for (const field of missing) expect(values[field] ?? null).toBeNull();
      }),
    );
  });
});

describe('an ISEE with discrepancies', () => {
  it('leaves the row eligible with reserve, and says why', () => {
    expect(outcomeOf(adultRow({ iseeDiscrepancy: true }))).toMatchObject({
      eligibility: 'withReserve',
      reasons: [{ code: 'ISEE_DIFFORME' }],
      amount: 120_000,
    });
  });
});

describe('the explanation (promise 9)', () => {
  it('has one line per criterion with article, field and input', () => {
    const { lines, score, amount } = outcomeOf(
      adultRow({ accompanimentAllowance: true, livesAlone: true, caregiverHours: 60 }),
    );
    expect(lines.map(({ criterion, points, pointsBeforeCap }) => [criterion, points, pointsBeforeCap])).toEqual([
      ['adl', 2800, 2800],
      ['severeWithAllowance', 1200, 1200],
      ['age', 800, 800],
      ['livesAlone', 1000, 1000],
      ['caregiverHours', 1000, 1500],
      ['isee', 2000, 2000],
      ['profile', 500, 500],
    ]);
    expect(lines[1]?.inputs).toEqual([
      { field: 'l104Severe', value: true },
      { field: 'accompanimentAllowance', value: true },
    ]);
    expect(lines[2]?.inputs).toEqual([{ field: 'ageAtClosing', value: 75 }]);
    expect(lines.every(({ article }) => article !== '')).toBe(true);
    expect([score, amount]).toEqual([9_300, 1_200_00]);
  });

  it('sums to the score within every cap, whatever the row', () => {
    fc.assert(
      fc.property(arbitraryB2Values, (values) => {
        const { lines, score } = outcomeOf(values);
        expect(lines.reduce((total, { points }) => total + points, 0)).toBe(score);
        for (const { id, cap } of b2Rules2025.groups) {
          const given = lines.filter(({ group }) => group === id).reduce((total, { points }) => total + points, 0);
          expect(given).toBeLessThanOrEqual(cap ?? Number.POSITIVE_INFINITY);
        }
        for (const { points, pointsBeforeCap } of lines) expect(points).toBeLessThanOrEqual(pointsBeforeCap);
      }),
    );
  });
});

describe('one answer (promise 11)', () => {
  it('is the same bytes from rules that travelled as JSON and from values in another order', () => {
    const travelled = compileRuleSet(ruleSetSchema.parse(JSON.parse(JSON.stringify(b2Rules2025))));
    fc.assert(
      fc.property(arbitraryB2Values, (values) => {
        const reversed = Object.fromEntries(Object.entries(values).reverse());
        const bytes = canonicalEvaluation(outcomeOf(values));
        expect(canonicalEvaluation(evaluate(travelled, 'row', reversed))).toBe(bytes);
        expect(JSON.parse(bytes)).toEqual(outcomeOf(values));
      }),
    );
  });
});
