import { describe, expect, it } from 'vitest';
import { fieldNaming } from '../../../../addin/panes/ranking/field-naming.ts';
import { ruleNaming } from '../../../../addin/panes/ranking/rule-naming.ts';
import { partsToShow } from '../../../../addin/panes/simulation/rules-to-show.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { quantityName } from '../../../../shared/messages/it/quantity-words.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import { adjustableRules } from '../../../../shared/simulation/adjustable-rules.ts';
import { everyKind, sharedFund } from '../../../shared/simulation/every-kind.ts';

function naming(ruleSet: RuleSet) {
  const known = { call: { ...b2Call2025, ruleSet }, ambito: cinisello, ruleSetHash: '', source: 'service' } as const;
  return ruleNaming(fieldNaming(known), cinisello.comuni);
}

const rules = adjustableRules(b2Call2025.ruleSet, b2Call2025.budget);
const namesOf = (search: string) =>
  partsToShow(rules, search, naming(b2Call2025.ruleSet)).map(({ part, rules: shown }) => [
    part,
    shown.map(({ rule, isFound }) => [rule.path, rule.quantities.length, isFound]),
  ]);

describe('what may be tried, as it is listed', () => {
  it('comes under its headings, all of it', () => {
    const parts = partsToShow(rules, '  ', naming(b2Call2025.ruleSet));
    expect(parts.map(({ part }) => part)).toEqual(['budget', 'gate', 'criterion', 'amount', 'other']);
    expect(parts.flatMap(({ rules: shown }) => shown)).toHaveLength(rules.length);
  });

  it('is found by what people call it: the threshold alone, and by a title the whole rule', () => {
    expect(namesOf('isee non oltre')).toEqual([
      [
        'gate',
        [
          ['gates[5]', 1, true],
          ['gates[6]', 1, true],
        ],
      ],
      ['criterion', [['groups[2].criteria[0]', 8, true]]],
    ]);
    expect(namesOf('vive da solo')).toEqual([['criterion', [['groups[1].criteria[0]', 1, false]]]]);
    expect(namesOf('RISORSE')).toEqual([['budget', [['budget', 1, true]]]]);
    const places: RuleSet = { ...b2Call2025.ruleSet, budget: { kind: 'places', places: 3 } };
    const [budget] = partsToShow(adjustableRules(places, b2Call2025.budget), 'risorse', naming(places));
    expect(budget?.rules[0]?.rule.quantities.map(({ path }) => path)).toEqual(['budgetOfCall', 'budget.places']);
    expect(namesOf('nessuno la chiama così')).toEqual([]);
  });
});

describe('the name of a quantity', () => {
  it('says what it is within its rule', () => {
    const names = new Map(
      rules.flatMap(({ quantities }) =>
        quantities.map((one) => [one.path, quantityName(one, naming(b2Call2025.ruleSet))] as const),
      ),
    );
    expect(names.get('gates[5].condition[0][0].value')).toBe('ISEE non oltre');
    expect(names.get('gates[5].appliesWhen[0][0].value')).toBe('Si applica se: Età alla chiusura del bando almeno');
    expect(names.get('groups[0].criteria[0].bands[3].points')).toBe('ADL perdute oltre 5: punti');
    expect(names.get('groups[2].criteria[0].bands[1].points')).toBe(
      'ISEE oltre 6.000,00 €, non oltre 12.000,00 €: punti',
    );
    expect(names.get('groups[2].criteria[0].bands[1].to')).toBe('Fascia 2: ISEE non oltre');
    expect(names.get('groups[3].criteria[0].table[1].points')).toBe('Assistente familiare: punti');
    expect(names.get('amount.table[0].amount.cents')).toBe('Caregiver familiare · Importo');
    expect(names.get('budgetOfCall')).toBe('Risorse');
  });

  it('is there for every kind of rule, and tells the quantities of one rule apart', () => {
    for (const ruleSet of [everyKind, sharedFund]) {
      for (const { quantities } of adjustableRules(ruleSet, b2Call2025.budget)) {
        const names = quantities.map((one) => quantityName(one, naming(ruleSet)));
        expect(names.every((name) => /^\p{L}/u.test(name))).toBe(true);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });
});
