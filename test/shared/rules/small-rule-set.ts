import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import type { Criterion } from '../../../shared/rules/criterion.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, IsoDate, Points } from '../../../shared/values/brands.ts';

const field = (id: string, type: FieldDefinition['type']): FieldDefinition => ({
  id,
  type,
  label: `Campo ${id}`,
  titles: [`Titolo ${id}`],
  privacy: 'answers',
  required: false,
});

/** One field of each kind, and three where kinds are added up. */
const fields: readonly FieldDefinition[] = [
  field('alone', 'flag'),
  field('deaf', 'flag'),
  field('blind', 'flag'),
  field('children', 'integer'),
  field('members', 'integer'),
  field('hours', 'integer'),
  field('rent', 'money'),
  field('cost', 'money'),
  field('ise', 'money'),
  field('since', 'date'),
  field('left', 'date'),
  field('uvm1', 'decimal'),
  field('uvm2', 'decimal'),
  field('uvm3', 'decimal'),
  field('minutes', 'text'),
  {
    ...field('line', 'choice'),
    choices: [
      { value: 'home', label: 'A domicilio' },
      { value: 'day', label: 'Diurno' },
    ],
  },
];

/**
 * A rule set as small as can be, with the parts a test is about: no gates and no criteria, 100 euro each, one order by
 * ISEE.
 */
export function smallRuleSet(parts: Partial<RuleSet> = {}): RuleSet {
  return {
    call: 'PROVA-2025',
    version: 1,
    title: 'Prova',
    act: { reference: 'Prova', date: '2025-01-01' as IsoDate, demonstration: true },
    fields,
    derived: [],
    gates: [],
    reserves: [],
    groups: [],
    totalCap: null,
    tiers: [],
    order: [
      ...(parts.groups === undefined ? [] : [{ by: 'score', direction: 'descending', label: 'Punteggio' } as const]),
      { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' },
    ],
    amount: { kind: 'fixed', cents: 100_00 as Cents },
    budget: { kind: 'fullOnly' },
    ...parts,
  };
}

/** The same with one criterion alone in its group. */
export function withCriterion(criterion: Criterion, parts: Partial<RuleSet> = {}): RuleSet {
  return smallRuleSet({ groups: [{ id: 'group', label: 'Gruppo', cap: null, criteria: [criterion] }], ...parts });
}

/** What every criterion of a test has. */
export const criterionBase = { id: 'one', label: 'Uno', article: 'art. 1', whenMissing: 'incomplete' } as const;

/** Points in hundredths, as the engine holds them. */
export function points(hundredths: number): Points {
  return hundredths as Points;
}

/** Cents, as the engine holds them. */
export function cents(amount: number): Cents {
  return amount as Cents;
}
