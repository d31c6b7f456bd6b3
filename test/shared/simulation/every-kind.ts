import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import type { Criterion } from '../../../shared/rules/criterion.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, IsoDate, Points } from '../../../shared/values/brands.ts';

const points = (hundredths: number) => hundredths as Points;
const cents = (value: number) => value as Cents;
const base = { article: 'art. 1', whenMissing: 'noPoints' } as const;
const field = (id: string, type: FieldDefinition['type']): FieldDefinition => ({
  id,
  type,
  label: id,
  titles: [id],
  privacy: 'answers',
  required: false,
});

const added: readonly Criterion[] = [
  {
    ...base,
    id: 'ties',
    label: 'Legame con il territorio',
    kind: 'best',
    alternatives: [
      {
        id: 'resident',
        label: 'Residenza',
        article: 'art. 2',
        kind: 'band',
        field: 'yearsHere',
        // Whole years side by side: from 0 to 4, from 5 on.
        bands: [
          { from: 0, fromIncluded: true, to: 4, toIncluded: true, points: points(100) },
          { from: 5, fromIncluded: true, to: null, toIncluded: false, points: points(300) },
        ],
        outside: points(0),
      },
      {
        id: 'alone',
        label: 'Solo',
        article: 'art. 2',
        kind: 'flag',
        condition: [[{ field: 'livesAlone', operator: 'isTrue' }]],
        points: points(200),
      },
    ],
  },
  {
    ...base,
    id: 'left',
    label: 'Rinuncia recente',
    kind: 'penalty',
    field: 'leftOn',
    from: '2024-01-01' as IsoDate,
    to: '2024-12-31' as IsoDate,
    points: points(-500),
  },
  {
    ...base,
    id: 'uvm',
    label: 'Valutazione UVM',
    kind: 'assigned',
    evaluators: ['uvm1', 'uvm2'],
    atLeast: 1,
    most: points(2000),
    minutes: 'minutes',
  },
  {
    ...base,
    id: 'costs',
    label: 'Spese ogni 100 euro',
    kind: 'perUnit',
    field: 'cost',
    pointsPerUnit: points(10),
    every: 100_00,
    cap: null,
  },
  {
    ...base,
    id: 'burden',
    label: 'Peso delle spese sull’ISEE',
    kind: 'band',
    field: 'burden',
    bands: [
      { from: null, fromIncluded: false, to: 1400, toIncluded: true, points: points(0) },
      { from: 1400, fromIncluded: false, to: null, toIncluded: false, points: points(400) },
    ],
    outside: null,
  },
];

/** Rules that use every kind of condition, criterion, order key, amount and budget there is, in made-up measure. */
export const everyKind: RuleSet = {
  ...b2Rules2025,
  fields: [
    ...b2Rules2025.fields,
    field('bornHere', 'date'),
    field('leftOn', 'date'),
    field('uvm1', 'decimal'),
    field('uvm2', 'decimal'),
    field('minutes', 'text'),
    field('cost', 'money'),
    field('months', 'integer'),
  ],
  derived: [
    ...b2Rules2025.derived,
    {
      id: 'yearsHere',
      label: 'Anni di residenza',
      kind: 'completedYears',
      field: 'bornHere',
      on: { date: '2025-06-10' as IsoDate },
    },
    { id: 'burden', label: 'Spese su ISEE', kind: 'ratio', field: 'cost', by: 'isee', whenByIsZero: 'aboveAny' },
  ],
  groups: [...b2Rules2025.groups, { id: 'added', label: 'Altro', cap: points(4000), criteria: added }],
  totalCap: points(9000),
  tiers: [
    {
      id: 'A',
      label: 'Fascia A',
      article: 'art. 3',
      condition: [[{ field: 'isee', operator: 'atMost', value: 10_000_00 }]],
    },
    { id: 'B', label: 'Fascia B', article: 'art. 3', condition: null },
  ],
  order: [
    { by: 'tier', label: 'Fascia' },
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'group', group: 'household', direction: 'descending', label: 'Condizione familiare' },
    { by: 'field', field: 'burden', direction: 'descending', label: 'Peso delle spese' },
    { by: 'field', field: 'beneficiaryBirthDate', direction: 'ascending', label: 'Più anziano' },
  ],
  amount: {
    kind: 'byProfile',
    field: 'profile',
    table: [
      { value: 'caregiver', amount: { kind: 'months', field: 'months', monthly: cents(150_00), most: 12 } },
      {
        value: 'homeAssistant',
        amount: {
          kind: 'linearShare',
          field: 'isee',
          from: { at: 7_500_00, cents: cents(2_000_00) },
          to: { at: 20_000_00, cents: cents(800_00) },
          below: cents(2_400_00),
          above: cents(500_00),
        },
      },
      {
        value: 'homeCareServices',
        amount: {
          kind: 'stepTable',
          field: 'isee',
          steps: [
            { from: null, fromIncluded: false, to: 10_000_00, toIncluded: true, gives: 10_000 },
            { from: 10_000_00, fromIncluded: false, to: null, toIncluded: false, gives: 5_000 },
          ],
          shareOf: 'cost',
          outside: null,
        },
      },
    ],
  },
  budget: {
    kind: 'byTier',
    tiers: [
      { tier: 'A', mode: { kind: 'places', places: 40 } },
      { tier: 'B', mode: { kind: 'partialLast' } },
    ],
  },
};

/** The same with three rankings that share the fund, and a share of the costs as amount. */
export const sharedFund: RuleSet = {
  ...everyKind,
  amount: { kind: 'share', field: 'cost', basisPoints: 7000, cap: cents(20_000_00) },
  budget: {
    kind: 'rankings',
    field: 'profile',
    rankings: [
      ranking('one', 'Caregiver', 'caregiver', null),
      ranking('two', 'Assistente', 'homeAssistant', 'one'),
      ranking('three', 'Servizi', 'homeCareServices', 'one'),
    ],
  },
};

function ranking(id: string, label: string, value: string, overflowsTo: string | null) {
  return { id, label, values: [value], budget: cents(20_000_00), mode: { kind: 'fullOnly' as const }, overflowsTo };
}
