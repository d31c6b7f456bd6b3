import { describe, expect, it } from 'vitest';
import { ruleSetSchema } from '../../../shared/rules/rule-set-schema.ts';
import { sampleRules, sharedBudget } from '../criteria-sheet/sample-rules.ts';

type Path = readonly (string | number)[];

const sample: unknown = sampleRules();
const byRankings: unknown = sampleRules({ budget: sharedBudget });
const byTiers: unknown = sampleRules({
  budget: { kind: 'byTier', tiers: [{ tier: 'a', mode: { kind: 'fullOnly' } }] },
});

function isAccepted(rules: unknown): boolean {
  return ruleSetSchema.safeParse(JSON.parse(JSON.stringify(rules))).success;
}

/** The same rules with something else at a place. */
function having(rules: unknown, [step, ...rest]: Path, change: (there: unknown) => unknown): unknown {
  if (step === undefined) return change(rules);
  if (Array.isArray(rules)) return rules.map((item, at) => (at === step ? having(item, rest, change) : item));
  if (typeof rules !== 'object' || rules === null) throw new Error(`nothing at ${step}`);
  return { ...rules, [step]: having(Object.entries(rules).find(([name]) => name === step)?.[1], rest, change) };
}

const timesAs = (count: number) => (list: unknown) => {
  if (!Array.isArray(list) || list.length === 0) throw new Error('no list to make longer');
  return Array.from({ length: count }, () => list[0]);
};

describe('the shape of rules in JSON', () => {
  it('accepts every kind of part', () => {
    for (const rules of [sample, byRankings, byTiers]) expect(isAccepted(rules)).toBe(true);
  });

  it.each<[Path, number, unknown?]>([
    [['fields'], 200],
    [['fields', 0, 'titles'], 100],
    [['fields', 1, 'choices'], 500],
    [['fields', 1, 'choices', 0, 'synonyms'], 100],
    [['derived'], 100],
    [['derived', 3, 'fields'], 100],
    [['gates'], 200],
    [['gates', 0, 'condition'], 100],
    [['gates', 0, 'condition', 0], 100],
    [['gates', 1, 'condition', 0, 0, 'value'], 500],
    [['reserves'], 50],
    [['groups'], 50],
    [['groups', 0, 'criteria'], 200],
    [['groups', 0, 'criteria', 0, 'bands'], 200],
    [['groups', 1, 'criteria', 0, 'table'], 500],
    [['groups', 1, 'criteria', 2, 'alternatives'], 50],
    [['groups', 1, 'criteria', 4, 'evaluators'], 50],
    [['tiers'], 20],
    [['order'], 20],
    [['amount', 'table'], 500],
    [['amount', 'table', 1, 'amount', 'steps'], 500],
    [['budget', 'tiers'], 20, byTiers],
    [['budget', 'rankings'], 20, byRankings],
    [['budget', 'rankings', 0, 'values'], 100, byRankings],
  ])('holds so many and not one more at %j: %i', (path, most, rules = sample) => {
    expect(isAccepted(having(rules, path, timesAs(most)))).toBe(true);
    expect(isAccepted(having(rules, path, timesAs(most + 1)))).toBe(false);
  });

  it.each<[Path, number]>([
    [['call'], 64],
    [['title'], 2_000],
    [['act', 'reference'], 2_000],
    [['fields', 0, 'id'], 64],
    [['fields', 0, 'label'], 2_000],
    [['fields', 1, 'choices', 0, 'value'], 64],
    [['gates', 0, 'code'], 64],
    [['gates', 0, 'condition', 0, 0, 'field'], 64],
    [['gates', 1, 'condition', 1, 0, 'value'], 500],
    [['gates', 1, 'condition', 0, 0, 'value', 0], 500],
    [['groups', 0, 'criteria', 0, 'article'], 2_000],
  ])('holds a text of so many characters and not one more at %j: %i', (path, most) => {
    expect(isAccepted(having(sample, path, () => 'x'.repeat(most)))).toBe(true);
    expect(isAccepted(having(sample, path, () => 'x'.repeat(most + 1)))).toBe(false);
  });

  it.each<[Path, readonly unknown[]]>([
    [
      ['fields', 0, 'type'],
      [
        ...['text', 'taxCode', 'vatNumber', 'date', 'moment', 'money', 'integer', 'decimal', 'flag', 'choice'],
        ...['comune', 'iban', 'dsuNumber', 'protocolNumber', 'phone', 'email', 'certifiedEmail', 'rowId'],
      ],
    ],
    [
      ['fields', 0, 'privacy'],
      ['plain', 'identity', 'contactAndBank', 'answers'],
    ],
    [
      ['gates', 1, 'condition', 0, 1, 'operator'],
      [
        ...['equals', 'differs', 'atMost', 'lessThan', 'atLeast', 'moreThan', 'oneOf', 'noneOf'],
        ...['isTrue', 'isFalse', 'isFilled', 'isBlank'],
      ],
    ],
    [
      ['derived', 0, 'kind'],
      ['ageInYears', 'completedYears', 'completedMonths'],
    ],
    [
      ['derived', 2, 'whenByIsZero'],
      ['aboveAny', 'missing'],
    ],
    [
      ['derived', 3, 'kind'],
      ['count', 'min', 'max', 'sum'],
    ],
    [
      ['derived', 3, 'blanks'],
      ['missing', 'leftOut'],
    ],
    [
      ['groups', 0, 'criteria', 0, 'whenMissing'],
      ['incomplete', 'noPoints'],
    ],
    [
      ['order', 1, 'direction'],
      ['ascending', 'descending'],
    ],
    [['budget'], ['fullOnly', 'skipToSmaller', 'partialLast', 'proRata'].map((kind) => ({ kind }))],
    [['version'], [1, 7]],
    [['totalCap'], [null, 100]],
    [
      ['derived', 1, 'on'],
      [{ date: '2025-07-10' }, { field: 'presentedAt' }],
    ],
  ])('knows these words at %j', (path, words) => {
    for (const word of words) expect(isAccepted(having(sample, path, () => word)), JSON.stringify(word)).toBe(true);
  });

  it.each<[Path, unknown]>([
    [['call'], ''],
    [['version'], 0],
    [['version'], 1.5],
    [['act', 'date'], '10/07/2025'],
    [['fields', 0, 'type'], 'nothing'],
    [['fields', 0, 'privacy'], 'secret'],
    [['fields', 0, 'required'], 'yes'],
    [['derived', 0, 'on'], { date: '2025-07-10', field: 'presentedAt' }],
    [['derived', 0, 'on'], {}],
    [['gates', 0, 'condition', 0, 0, 'operator'], 'likes'],
    [['gates', 0, 'condition', 0, 0, 'value'], true],
    [['groups', 0, 'cap'], 'none'],
    [['groups', 0, 'criteria', 0, 'kind'], 'guess'],
    [['groups', 0, 'criteria', 0, 'bands', 0, 'fromIncluded'], 'no'],
    [['groups', 1, 'criteria', 3, 'from'], '2024'],
    [['order', 1, 'direction'], 'up'],
    [['amount'], { kind: 'fixed' }],
    [['amount'], { kind: 'generous', cents: 1 }],
    [['budget'], { kind: 'places' }],
    [['budget'], { kind: 'whoever' }],
  ])('refuses at %j: %j', (path, value) => {
    expect(isAccepted(having(sample, path, () => value))).toBe(false);
  });

  it('needs every part that a person reads', () => {
    const parts: readonly Path[] = [
      ['title'],
      ['act', 'demonstration'],
      ['fields', 0, 'label'],
      ['fields', 1, 'choices', 0, 'label'],
      ['gates', 0, 'text'],
      ['gates', 0, 'article'],
      ['gates', 0, 'condition'],
      ['reserves', 0, 'condition'],
      ['groups', 0, 'label'],
      ['groups', 0, 'criteria', 0, 'label'],
      ['tiers', 0, 'condition'],
      ['order', 0, 'label'],
    ];
    for (const path of parts) expect(isAccepted(having(sample, path, () => undefined)), path.join('.')).toBe(false);
  });
});
