import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { describeRules } from '../../../shared/messages/it/criteria-lines/describe-rules.ts';
import { compareRuleSets } from '../../../shared/rules/compare-rule-sets.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, Points } from '../../../shared/values/brands.ts';
import { arbitraryRuleSet } from './arbitrary-rule-set.ts';
import { uvmRules } from './uvm-rules.ts';

const inItalian = describeRules(cinisello.comuni);
const compare = (before: RuleSet, after: RuleSet) => compareRuleSets(before, after, inItalian);

describe('comparing two versions of the rules', () => {
  it('finds nothing between a version and itself, whatever its number', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, (ruleSet) => {
        expect(compare(ruleSet, { ...structuredClone(ruleSet), version: ruleSet.version + 1 })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('tells every single change exactly once, wherever it is', () => {
    fc.assert(
      fc.property(
        arbitraryRuleSet,
        fc.nat(),
        fc.constantFrom('edit', 'remove', 'insert', 'swap'),
        (ruleSet, pick, way) => {
          const changed = changedOnce(ruleSet, way, pick);
          // Two titles that are the same may change places, and nothing has changed.
          fc.pre(changed !== null && canonicalize(changed) !== canonicalize(ruleSet));
          if (changed === null) return;
          const differences = compare(ruleSet, changed);
          expect(differences).toHaveLength(1);
          const [one] = differences;
          const mirrored = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
          const [back] = compare(changed, ruleSet);
          expect(back).toMatchObject({ part: one?.part, before: one?.after, after: one?.before });
          expect(back?.kind).toBe(mirrored[one?.kind ?? 'moved']);
        },
      ),
      { numRuns: 400, endOnFailure: true },
    );
  });

  it('finds something between any two that are not the same', () => {
    const content = ({ call, version, ...rest }: RuleSet) => canonicalize(rest);
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryRuleSet, (one, other) => {
        expect(compare(one, other).length > 0).toBe(content(one) !== content(other));
      }),
      { numRuns: 100 },
    );
  });
});

const gates = (index: number, change: (gate: RuleSet['gates'][number]) => RuleSet['gates'][number]): RuleSet => ({
  ...b2Rules2025,
  gates: b2Rules2025.gates.map((gate, at) => (at === index ? change(gate) : gate)),
});

describe('a difference reads as the office writes', () => {
  it('a threshold, with its gate and what it compares', () => {
    const after = gates(5, (gate) => ({
      ...gate,
      condition: [[{ field: 'isee', operator: 'lessThan', value: 22_000_00 }]],
    }));
    expect(compare(b2Rules2025, after)).toEqual([
      {
        part: 'gates',
        kind: 'changed',
        place: ['ISEE_SOGLIA_ADULTI', 'requisito'],
        before: [{ name: '', text: 'ISEE fino a (compreso) 25.000,00 €' }],
        after: [{ name: '', text: 'ISEE meno di 22.000,00 €' }],
      },
    ]);
  });

  it('a Comune by its name, a gate left out with all it asked, another order of the gates', () => {
    const [first, second, ...others] = b2Rules2025.gates;
    if (first === undefined || second === undefined) throw new Error('no gates');
    expect(compare(b2Rules2025, { ...b2Rules2025, gates: [second, ...others] })).toMatchObject([
      {
        kind: 'removed',
        place: ['RESIDENZA'],
        before: [
          { name: 'Motivo di esclusione', text: first.text },
          { name: 'Articolo', text: first.article },
          {
            name: 'requisito',
            text: 'Comune di residenza è uno di Bresso; Cinisello Balsamo; Cormano; Cusano Milanino',
          },
        ],
        after: [],
      },
    ]);
    expect(compare(b2Rules2025, { ...b2Rules2025, gates: [second, first, ...others] })).toMatchObject([
      { part: 'gates', kind: 'moved', place: [] },
    ]);
  });

  it('another order of the tie-breaks as one thing', () => {
    const order = [...b2Rules2025.order].reverse();
    expect(compare(b2Rules2025, { ...b2Rules2025, order })).toEqual([
      {
        part: 'order',
        kind: 'moved',
        place: [],
        before: b2Rules2025.order.map(({ label }) => ({ name: '', text: label })),
        after: order.map(({ label }) => ({ name: '', text: label })),
      },
    ]);
  });

  it('the points of a band by the band, and of an amount by its profile', () => {
    const groups = b2Rules2025.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) =>
        criterion.kind === 'band'
          ? {
              ...criterion,
              bands: criterion.bands.map((band, at) => (at === 1 ? { ...band, points: 7_50 as Points } : band)),
            }
          : criterion,
      ),
    }));
    const [band] = compare(b2Rules2025, { ...b2Rules2025, groups });
    expect(band).toMatchObject({ part: 'criteria', kind: 'changed', after: [{ name: 'Punti', text: '7,5' }] });
    expect(band?.place).toHaveLength(3);

    const { amount } = b2Rules2025;
    if (amount.kind !== 'byProfile') throw new Error('another amount');
    const [line, ...table] = amount.table;
    if (line === undefined) throw new Error('no line');
    const raised = { ...line, amount: { kind: 'fixed', cents: 1_300_00 as Cents } as const };
    expect(compare(b2Rules2025, { ...b2Rules2025, amount: { ...amount, table: [raised, ...table] } })).toEqual([
      {
        part: 'amount',
        kind: 'changed',
        place: ['Caregiver familiare'],
        before: [{ name: 'Importo', text: '1.200,00 €' }],
        after: [{ name: 'Importo', text: '1.300,00 €' }],
      },
    ]);
  });

  it('a renamed field once, and not in every line that reads it', () => {
    const fields = b2Rules2025.fields.map((field) => (field.id === 'adl' ? { ...field, label: 'Indice ADL' } : field));
    expect(compare(b2Rules2025, { ...b2Rules2025, fields })).toMatchObject([
      { part: 'fields', place: ['Indice ADL'], after: [{ name: 'Nome', text: 'Indice ADL' }] },
    ]);
  });

  it('other criteria altogether, part by part', () => {
    const parts = compare(b2Rules2025, uvmRules).map(({ part, kind, place }) => `${part} ${kind} ${place.join(' › ')}`);
    expect(parts).toEqual([
      'notice changed ',
      'fields added UVM 1',
      'fields added UVM 2',
      'fields added UVM 3',
      'fields added Verbale UVM',
      ...b2Rules2025.groups.map(({ label }) => `criteria removed ${label}`),
      'criteria added Valutazione UVM',
    ]);
  });
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Way = 'edit' | 'remove' | 'insert' | 'swap';

/** The rule set with one thing of it changed in one way; `null` where nothing of it can be. */
function changedOnce(ruleSet: RuleSet, way: Way, pick: number): RuleSet | null {
  const whole: Json = JSON.parse(JSON.stringify(ruleSet));
  const places = placesFor(whole, way, []);
  const place = places[pick % Math.max(1, places.length)];
  if (place === undefined) return null;
  // The shape is kept: only ids of nothing, texts, numbers and the length of lists change.
  return JSON.parse(JSON.stringify(changeAt(whole, place, way))) as RuleSet;
}

type Path = readonly (string | number)[];

/** Ids tell things apart, kinds decide what else there is: neither is a change of one line. */
const fixed = new Set(['call', 'version', 'id', 'code', 'kind', 'by']);
const keyMembers = ['id', 'code'];

function placesFor(node: Json, way: Way, path: Path): readonly Path[] {
  if (Array.isArray(node)) {
    const own: readonly Path[] =
      way === 'edit' ? [] : node.map((_, index) => [...path, index]).slice(way === 'swap' ? 1 : 0);
    return [...own, ...node.flatMap((item, index) => placesFor(item, way, [...path, index]))];
  }
  if (typeof node !== 'object' || node === null) return way === 'edit' ? [path] : [];
  return Object.entries(node)
    .filter(([name]) => !fixed.has(name) && !isKey(node, name))
    .flatMap(([name, value]) => placesFor(value, way, [...path, name]));
}

/** A choice, a line of a table and a tier's share of the budget are known by what they are for. */
function isKey(node: object, name: string): boolean {
  return (name === 'value' && !('operator' in node)) || (name === 'tier' && 'mode' in node);
}

function changeAt(node: Json, [step, ...rest]: Path, way: Way, member = ''): Json {
  if (step === undefined) return edited(node, member);
  if (Array.isArray(node) && typeof step === 'number') {
    if (rest.length > 0 || way === 'edit')
      return node.map((item, at) => (at === step ? changeAt(item, rest, way) : item));
    if (way === 'remove') return node.filter((_, at) => at !== step);
    const item = node[step] ?? null;
    if (way === 'swap') return [...node.slice(0, step - 1), item, node[step - 1] ?? null, ...node.slice(step + 1)];
    return [...node.slice(0, step), fresh(item), ...node.slice(step)];
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, name === step ? changeAt(value, rest, way, name) : value]),
  );
}

function edited(node: Json, member: string): Json {
  if (typeof node === 'boolean') return !node;
  if (typeof node === 'number') return node + 1;
  if (typeof node === 'string') return `${node}·`;
  return insteadOfNull[member] ?? 7;
}

/** What can stand where nothing stood, where it is no number. */
const insteadOfNull: Readonly<Record<string, Json>> = {
  date: '2025-01-01',
  condition: [],
  overflowsTo: 'other',
  shareOf: 'other',
};

/** A copy under another id. */
function fresh(item: Json): Json {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return typeof item === 'string' ? `${item}·` : item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      keyMembers.includes(name) || isKey(item, name) ? `${String(value)}·` : value,
    ]),
  );
}
