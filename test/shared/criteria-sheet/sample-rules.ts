import type { FieldDefinition, FieldType } from '../../../shared/fields/field-definition.ts';
import type { SimpleAmount } from '../../../shared/rules/amount.ts';
import type { BudgetMode } from '../../../shared/rules/budget-mode.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, IsoDate, Points } from '../../../shared/values/brands.ts';

/** Rules with every kind of part, each once and easy to name in a test. They may be published as they are. */
export function sampleRules(changes: Partial<RuleSet> = {}): RuleSet {
  return { ...sample, ...changes };
}

/** Money shared by two rankings, the first of which takes what the second leaves over. */
export const sharedBudget: BudgetMode = {
  kind: 'rankings',
  field: 'profile',
  rankings: [
    {
      id: 'home',
      label: 'A casa',
      values: ['caregiver', 'assistant'],
      budget: cents(90_000_00),
      mode: { kind: 'fullOnly' },
      overflowsTo: null,
    },
    {
      id: 'services',
      label: 'Con i servizi',
      values: ['services'],
      budget: cents(30_000_00),
      mode: { kind: 'places', places: 12 },
      overflowsTo: 'home',
    },
  ],
};

export const onALine: SimpleAmount = {
  kind: 'linearShare',
  field: 'isee',
  from: { at: 7_500_00, cents: cents(2_00) },
  to: { at: 30_000_00, cents: cents(8_00) },
  below: cents(0),
  above: cents(13_80),
};

export const shareOfRent: SimpleAmount = { kind: 'share', field: 'rent', basisPoints: 7_000, cap: cents(2_000_00) };

const named = { article: 'art. 5', whenMissing: 'incomplete' } as const;

const sample: RuleSet = {
  call: 'PROVA-2025',
  version: 3,
  title: 'Regole di prova',
  act: { reference: 'Determina n. 12', date: '2025-03-01' as IsoDate, demonstration: false },
  fields: [
    field('adl', 'integer', 'ADL perdute'),
    {
      ...field('profile', 'choice', 'Strumento richiesto'),
      choices: [
        { value: 'caregiver', label: 'Caregiver familiare', synonyms: ['familiare'] },
        { value: 'assistant', label: 'Assistente familiare', synonyms: ['badante'] },
        { value: 'services', label: 'Servizi domiciliari' },
      ],
    },
    field('alone', 'flag', 'Vive da solo'),
    field('uvm1', 'decimal', 'Punteggio primo valutatore'),
    field('uvm2', 'decimal', 'Punteggio secondo valutatore'),
    field('minutes', 'text', 'Verbale della UVM'),
    field('rent', 'money', 'Canone annuo'),
    field('ise', 'money', 'ISE del nucleo'),
    field('leftOn', 'date', 'Data della rinuncia'),
    field('months', 'integer', 'Mesi di attesa'),
  ],
  derived: [
    {
      id: 'age',
      label: 'Età alla chiusura',
      kind: 'ageInYears',
      field: 'beneficiaryBirthDate',
      on: { date: '2025-07-10' as IsoDate },
    },
    {
      id: 'waiting',
      label: 'Anni dalla rinuncia',
      kind: 'completedYears',
      field: 'leftOn',
      on: { field: 'presentedAt' },
    },
    {
      id: 'incidence',
      label: 'Incidenza del canone',
      kind: 'ratio',
      field: 'rent',
      by: 'ise',
      whenByIsZero: 'aboveAny',
    },
    { id: 'total', label: 'ISE e canone', kind: 'sum', fields: ['ise', 'rent'], blanks: 'leftOut' },
  ],
  gates: [
    {
      code: 'SOGLIA',
      text: 'L’ISEE supera la soglia',
      article: 'art. 2',
      appliesWhen: [[{ field: 'age', operator: 'atLeast', value: 18 }]],
      condition: [[{ field: 'isee', operator: 'atMost', value: 25_000_00 }]],
    },
    {
      code: 'PROFILO',
      text: 'Manca il profilo',
      article: 'art. 3',
      condition: [
        [
          { field: 'profile', operator: 'oneOf', value: ['caregiver', 'assistant'] },
          { field: 'alone', operator: 'isTrue' },
        ],
        [{ field: 'presentedAt', operator: 'lessThan', value: '2025-07-10T10:00:00Z' }],
      ],
    },
  ],
  reserves: [
    {
      code: 'DIFFORME',
      text: 'ISEE con difformità',
      article: 'art. 4',
      condition: [[{ field: 'iseeDiscrepancy', operator: 'isTrue' }]],
    },
  ],
  groups: [
    {
      id: 'need',
      label: 'Bisogno',
      cap: points(40),
      criteria: [
        {
          ...named,
          id: 'lostAdl',
          label: 'Attività perdute',
          kind: 'band',
          field: 'adl',
          bands: [
            { from: null, fromIncluded: false, to: 1, toIncluded: true, points: points(0) },
            { from: 1, fromIncluded: false, to: 4, toIncluded: true, points: points(20) },
            { from: 4, fromIncluded: false, to: null, toIncluded: false, points: points(40) },
          ],
          outside: null,
        },
        {
          ...named,
          id: 'livesAlone',
          label: 'Persona sola',
          kind: 'flag',
          condition: [[{ field: 'alone', operator: 'isTrue' }]],
          points: points(10),
        },
      ],
    },
    {
      id: 'other',
      label: 'Altro',
      cap: null,
      criteria: [
        {
          ...named,
          id: 'tool',
          label: 'Strumento',
          kind: 'choice',
          field: 'profile',
          table: [
            { value: 'caregiver', points: points(5) },
            { value: 'assistant', points: points(4) },
            { value: 'services', points: points(3) },
          ],
        },
        {
          ...named,
          id: 'wait',
          label: 'Attesa',
          kind: 'perUnit',
          field: 'months',
          pointsPerUnit: points(1),
          every: 1,
          cap: points(10),
        },
        {
          ...named,
          id: 'tie',
          label: 'Legame con il Comune',
          kind: 'best',
          alternatives: [
            {
              id: 'lonely',
              label: 'Senza rete',
              article: 'art. 5',
              kind: 'flag',
              condition: [[{ field: 'alone', operator: 'isTrue' }]],
              points: points(6),
            },
            {
              id: 'long',
              label: 'In attesa da tempo',
              article: 'art. 5',
              kind: 'perUnit',
              field: 'months',
              pointsPerUnit: points(0.5),
              every: 6,
              cap: points(2),
            },
          ],
        },
        {
          ...named,
          id: 'left',
          label: 'Rinuncia recente',
          kind: 'penalty',
          field: 'leftOn',
          from: '2024-01-01' as IsoDate,
          to: '2024-12-31' as IsoDate,
          points: points(-5),
        },
        {
          ...named,
          id: 'uvm',
          label: 'Valutazione della UVM',
          kind: 'assigned',
          evaluators: ['uvm1', 'uvm2'],
          atLeast: 2,
          most: points(30),
          minutes: 'minutes',
        },
      ],
    },
  ],
  totalCap: points(100),
  tiers: [
    {
      id: 'a',
      label: 'Fascia A',
      article: 'art. 6',
      condition: [[{ field: 'incidence', operator: 'atLeast', value: 1_400 }]],
    },
    { id: 'b', label: 'Fascia B', article: 'art. 6', condition: null },
  ],
  order: [
    { by: 'tier', label: 'Prima la fascia A' },
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' },
    { by: 'group', group: 'need', direction: 'descending', label: 'Più bisogno' },
  ],
  amount: {
    kind: 'byProfile',
    field: 'profile',
    table: [
      { value: 'caregiver', amount: { kind: 'fixed', cents: cents(1_200_00) } },
      {
        value: 'assistant',
        amount: {
          kind: 'stepTable',
          field: 'incidence',
          steps: [
            { from: null, fromIncluded: false, to: 1_400, toIncluded: false, gives: 0 },
            { from: 1_400, fromIncluded: true, to: null, toIncluded: false, gives: 5_000 },
          ],
          shareOf: 'rent',
          outside: null,
        },
      },
      { value: 'services', amount: { kind: 'months', field: 'months', monthly: cents(200_00), most: 12 } },
    ],
  },
  budget: {
    kind: 'byTier',
    tiers: [
      { tier: 'a', mode: { kind: 'fullOnly' } },
      { tier: 'b', mode: { kind: 'places', places: 10 } },
    ],
  },
};

function field(id: string, type: FieldType, label: string): FieldDefinition {
  return { id, type, label, titles: [label], privacy: 'answers', required: false };
}

function points(written: number): Points {
  return (written * 100) as Points;
}

function cents(value: number): Cents {
  return value as Cents;
}
