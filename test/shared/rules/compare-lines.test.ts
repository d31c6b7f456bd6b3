import { describe, expect, it } from 'vitest';
import { compareRuleSets, type RuleDifference, type RuleLine } from '../../../shared/rules/compare-rule-sets.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { smallRuleSet } from './small-rule-set.ts';

/** Lines of the gates, made up, compared as two versions of the rules. */
function compareLines(before: readonly RuleLine[], after: readonly RuleLine[]): readonly RuleDifference[] {
  const [old, fresh] = [smallRuleSet(), smallRuleSet()];
  const nothing = { notice: [], fields: [], derived: [], reserves: [], criteria: [], tiers: [], order: [] };
  const inWords = (ruleSet: RuleSet) => ({
    ...nothing,
    amount: [],
    budget: [],
    gates: ruleSet === old ? before : after,
  });
  return compareRuleSets(old, fresh, inWords);
}

const line = (parts: Partial<RuleLine>): RuleLine => ({
  key: null,
  name: '',
  kind: 'line',
  says: [],
  lines: [],
  ...parts,
});
const says = (name: string, text: string) => ({ name, text, value: text });

describe('lines that only their place tells apart', () => {
  const [one, two, three] = ['1', '2', '3'].map((text) => line({ says: [says('Da', text), says('', 'compreso')] }));
  const lines = [one, two, three].flatMap((each) => each ?? []);

  it('in another order are one thing, each called by all it says', () => {
    expect(compareLines(lines, lines.toReversed())).toEqual([
      {
        part: 'gates',
        kind: 'moved',
        place: [],
        before: ['1', '2', '3'].map((text) => ({ name: '', text: `Da: ${text} compreso` })),
        after: ['3', '2', '1'].map((text) => ({ name: '', text: `Da: ${text} compreso` })),
      },
    ]);
  });

  it('are called by their name where they have one', () => {
    const named = lines.map((each, index) => ({ ...each, name: `riga ${index + 1}` }));
    expect(compareLines(named, named.toReversed())[0]?.after.map(({ text }) => text)).toEqual([
      'riga 3',
      'riga 2',
      'riga 1',
    ]);
  });

  it('are told as come where one was put between others, and as gone where it was taken away', () => {
    const fresh = line({ says: [says('Da', '1,5')] });
    const longer = lines.toSpliced(1, 0, fresh);
    const told = [{ name: 'Da', text: '1,5' }];
    expect(compareLines(lines, longer)).toEqual([{ part: 'gates', kind: 'added', place: [], before: [], after: told }]);
    expect(compareLines(longer, lines)).toEqual([
      { part: 'gates', kind: 'removed', place: [], before: told, after: [] },
    ]);
  });

  it('are told one by one where the same line was added once more', () => {
    expect(compareLines(lines, [...lines, ...lines.slice(2)])).toHaveLength(1);
    expect(compareLines([...lines, ...lines.slice(2)], lines)).toHaveLength(1);
  });
});

describe('what is said of a line', () => {
  it('is told where it changed, and from nothing where it was not there', () => {
    const before = line({ key: 'a', name: 'Requisito', says: [says('Testo', 'uno'), says('Articolo', 'art. 1')] });
    const after = { ...before, says: [says('Testo', 'uno'), says('Articolo', 'art. 2'), says('Nota', 'nuova')] };
    expect(compareLines([before], [after])).toEqual([
      {
        part: 'gates',
        kind: 'changed',
        place: ['Requisito'],
        before: [{ name: 'Articolo', text: 'art. 1' }],
        after: [
          { name: 'Articolo', text: 'art. 2' },
          { name: 'Nota', text: 'nuova' },
        ],
      },
    ]);
  });

  it('is told as a whole with the lines under it where the line came: each under its name, silent ones by their name alone', () => {
    const whole = line({
      key: 'g',
      name: 'Gruppo',
      says: [says('Tetto', '40'), says('Nota', '')],
      lines: [
        line({ name: 'Età', says: [says('Punti', '8'), says('Articolo', 'art. 5')] }),
        line({ name: 'Vive da solo', says: [says('', 'sì: 10 punti')] }),
        line({ name: 'Altro' }),
        line({}),
      ],
    });
    const told = [
      { name: 'Tetto', text: '40' },
      { name: 'Età, Punti', text: '8' },
      { name: 'Articolo', text: 'art. 5' },
      { name: 'Vive da solo', text: 'sì: 10 punti' },
      { name: 'Altro', text: '' },
    ];
    expect(compareLines([], [whole])).toEqual([
      { part: 'gates', kind: 'added', place: ['Gruppo'], before: [], after: told },
    ]);
  });

  it('is told as a whole where the line is now another kind of thing', () => {
    const before = line({ key: 'a', name: 'ADL', kind: 'band', says: [says('Punti', '5')] });
    const after = { ...before, kind: 'flag' };
    expect(compareLines([before], [after])).toEqual([
      {
        part: 'gates',
        kind: 'changed',
        place: ['ADL'],
        before: [{ name: 'Punti', text: '5' }],
        after: [{ name: 'Punti', text: '5' }],
      },
    ]);
  });

  it('is found below, with the way to it', () => {
    const inner = line({ key: 'c', name: 'Criterio', says: [says('Punti', '5')] });
    const outer = line({ key: 'g', name: 'Gruppo', lines: [inner] });
    const changed = { ...outer, lines: [{ ...inner, says: [says('Punti', '6')] }] };
    expect(compareLines([outer], [changed])[0]).toMatchObject({ kind: 'changed', place: ['Gruppo', 'Criterio'] });
  });
});

describe('an id that a draft holds twice', () => {
  const twice = [
    line({ key: 'a', name: 'Primo', says: [says('', 'x')] }),
    line({ key: 'a', name: 'Secondo', says: [says('', 'y')] }),
  ];

  it('is two lines, compared turn by turn', () => {
    expect(compareLines(twice, twice)).toEqual([]);
    expect(compareLines(twice, twice.slice(0, 1))).toMatchObject([{ kind: 'removed', place: ['Secondo'] }]);
    expect(compareLines(twice.slice(0, 1), twice)).toMatchObject([{ kind: 'added', place: ['Secondo'] }]);
  });
});

describe('lines that an id tells apart', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key) => line({ key, name: key.toUpperCase(), says: [says('', key)] }));
  const lines = [a, b, c].flatMap((each) => each ?? []);

  it('in another order are one thing, beside what came and went', () => {
    const fresh = line({ key: 'd', name: 'D', says: [says('', 'd')] });
    const after = [...lines.slice(1).toReversed(), fresh];
    expect(compareLines(lines, after)).toEqual([
      { part: 'gates', kind: 'removed', place: ['A'], before: [{ name: '', text: 'a' }], after: [] },
      { part: 'gates', kind: 'added', place: ['D'], before: [], after: [{ name: '', text: 'd' }] },
      {
        part: 'gates',
        kind: 'moved',
        place: [],
        before: [
          { name: '', text: 'B' },
          { name: '', text: 'C' },
        ],
        after: [
          { name: '', text: 'C' },
          { name: '', text: 'B' },
        ],
      },
    ]);
  });

  it('beside one that no id tells apart are compared by their place', () => {
    const mixed = [...lines, line({ says: [says('', 'z')] })];
    expect(compareLines(mixed, mixed.toReversed())).toMatchObject([{ kind: 'moved' }]);
  });
});
