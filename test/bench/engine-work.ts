import { b2CriterionGroups2025 } from '../../shared/demonstration/b2-2025-criteria.ts';
import { b2Rules2025 } from '../../shared/demonstration/b2-2025-rules.ts';
import type { FieldValues } from '../../shared/fields/field-definition.ts';
import type { CriterionGroup } from '../../shared/rules/criterion.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { Cents, Instant, IstatCode, Points } from '../../shared/values/brands.ts';

/** One row of the engine bench. */
export interface EngineRow {
  readonly rowId: string;
  readonly values: FieldValues;
  readonly presentedAt: Instant;
  readonly comune: IstatCode;
}

const base = { article: 'banco di prova', whenMissing: 'noPoints' } as const;
const added: CriterionGroup = {
  id: 'added',
  label: 'Altri',
  cap: 900 as Points,
  criteria: [
    {
      ...base,
      kind: 'flag',
      id: 'invalidity',
      label: 'Invalidità',
      condition: [[{ field: 'civilInvalidity100', operator: 'isTrue' }]],
      points: 400 as Points,
    },
    {
      ...base,
      kind: 'flag',
      id: 'frequency',
      label: 'Frequenza',
      condition: [[{ field: 'frequencyAllowance', operator: 'isTrue' }]],
      points: 300 as Points,
    },
    {
      ...base,
      kind: 'perUnit',
      id: 'adlUnits',
      label: 'ADL, per unità',
      field: 'adl',
      pointsPerUnit: 100 as Points,
      every: 1,
      cap: 400 as Points,
    },
  ],
};

/** The B2 rules with three criteria more: ten in all. */
export const benchRules: RuleSet = { ...b2Rules2025, groups: [...b2CriterionGroups2025, added] };
export const benchBudget = 8_000_000_00 as Cents;
export const benchSeed = 'banco di prova';

/**
 * Rows from a seeded generator: a tenth not eligible, a few incomplete, moments of presentation that collide.
 *
 * @example engineRows(10_000).length // 10000
 */
export function engineRows(count: number): readonly EngineRow[] {
  const next = numbers(20_250_710);
  const below = (bound: number) => next() % bound;
  return Array.from({ length: count }, (_, index): EngineRow => {
    const minor = below(8) === 0;
    const day = String(10 + below(20)).padStart(2, '0');
    const presentedAt = `2025-06-${day}T${String(6 + below(10)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}:00Z`;
    const comune = ['015032', '015077', '015086', '015098'][below(4)] ?? '015077';
    return {
      rowId: `row-${index.toString(16).padStart(6, '0')}`,
      presentedAt: presentedAt as Instant,
      comune: comune as IstatCode,
      values: {
        presentedAt,
        residence: below(50) === 0 ? '015146' : comune,
        beneficiaryBirthDate: `${minor ? 2009 + below(14) : 1930 + below(70)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
        isee: below(60) === 0 ? null : below(27_000_00),
        iseeType: minor ? 'ordinario' : 'sociosanitario',
        iseeDiscrepancy: below(40) === 0,
        civilInvalidity100: below(3) !== 0,
        accompanimentAllowance: below(2) === 0,
        frequencyAllowance: minor,
        l104Severe: below(6) !== 0,
        profile: ['caregiver', 'homeAssistant', 'homeCareServices'][below(3)] ?? null,
        adl: below(80) === 0 ? null : below(7),
        livesAlone: below(3) === 0,
        caregiverHours: below(5) === 0 ? null : below(60),
      },
    };
  });
}

/** A linear congruential generator: the same rows in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
