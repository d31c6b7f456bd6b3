import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { adjustableRules } from '../../../shared/simulation/adjustable-rules.ts';
import { adjustableModes } from '../../../shared/simulation/budget-quantities.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import { everyKind, sharedFund } from './every-kind.ts';

const budget = 650_000_00 as Cents;
const ruleAt = (path: string) => adjustableRules(b2Rules2025, budget).find((rule) => rule.path === path);

describe('what may be tried of the B2 rules', () => {
  it('is the budget first, then gates, criteria, amounts, in the order of the notice', () => {
    const kinds = adjustableRules(b2Rules2025, budget).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['budget', 'gate', 'group', 'criterion', 'total', 'amount', 'derived']);
    expect(ruleAt('budget')?.quantities).toMatchObject([{ path: 'budgetOfCall', unit: 'euro', value: budget }]);
  });

  it('are the thresholds of a gate, and to whom it applies', () => {
    expect(ruleAt('gates[5]')).toMatchObject({
      title: 'L’ISEE sociosanitario supera 25.000 euro',
      quantities: [
        { role: { kind: 'threshold', field: 'isee', operator: 'atMost', asks: true }, unit: 'euro', value: 25_000_00 },
        { role: { field: 'ageAtClosing', asks: false }, unit: 'years', value: 18 },
      ],
    });
  });

  it('are not choices, which are not quantities', () => {
    expect(ruleAt('gates[0]')).toBeUndefined();
  });

  it('are the ends of bands, each once, and what each band gives', () => {
    expect(ruleAt('groups[0].criteria[0]')?.quantities.map(({ path, value }) => [path.slice(22), value])).toEqual([
      ['bands[0].to', 1],
      ['bands[0].points', 0],
      ['bands[1].to', 3],
      ['bands[1].points', 1500],
      ['bands[2].to', 5],
      ['bands[2].points', 2800],
      ['bands[3].points', 4000],
    ]);
  });
});

describe('what may be tried of any rules', () => {
  const found = [everyKind, sharedFund, b2Rules2025].flatMap((ruleSet) => adjustableRules(ruleSet, budget));
  const quantities = found.flatMap((rule) => rule.quantities);

  it('is every kind of threshold, weight, cap, amount and budget there is', () => {
    expect(new Set(quantities.map(({ role }) => role.kind))).toEqual(
      new Set([
        ...['threshold', 'bandEnd', 'ofBand', 'outside', 'ofChoice', 'perUnit', 'unit', 'lineAt', 'lineGives'],
        ...[
          'points',
          'cap',
          'periodFrom',
          'periodTo',
          'mostPoints',
          'evaluators',
          'amount',
          'share',
          'monthly',
          'mostMonths',
        ],
        ...['budget', 'places', 'referenceDay'],
      ]),
    );
    expect(new Set(quantities.map(({ unit }) => unit))).toEqual(
      new Set(['euro', 'points', 'percent', 'years', 'months', 'whole', 'date']),
    );
  });

  it('has a place of its own each, and belongs to an alternative, a choice or a ranking by its name', () => {
    for (const ruleSet of [everyKind, sharedFund]) {
      const paths = adjustableRules(ruleSet, budget).flatMap((rule) => rule.quantities.map(({ path }) => path));
      expect(new Set(paths).size).toBe(paths.length);
    }
    const parts = new Set(quantities.map(({ partOf }) => partOf));
    for (const name of ['Residenza', 'Caregiver familiare', 'Fascia A', 'Assistente']) expect(parts).toContain(name);
  });

  it('are the ways to spend: one, one a tier, one a ranking', () => {
    expect(adjustableModes(b2Rules2025)).toEqual([{ path: 'budget', mode: { kind: 'fullOnly' }, partOf: '' }]);
    expect(adjustableModes(everyKind).map(({ path, partOf }) => [path, partOf])).toEqual([
      ['budget.tiers[0].mode', 'Fascia A'],
      ['budget.tiers[1].mode', 'Fascia B'],
    ]);
    expect(adjustableModes(sharedFund).map(({ partOf }) => partOf)).toEqual(['Caregiver', 'Assistente', 'Servizi']);
  });
});
