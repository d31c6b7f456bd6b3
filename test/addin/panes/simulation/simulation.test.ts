import { describe, expect, it } from 'vitest';
import type { SimulationBase, SourceRead } from '../../../../addin/panes/simulation/read-source.ts';
import {
  createSimulation,
  nothingTried,
  type OpenSimulation,
  type Simulation,
} from '../../../../addin/panes/simulation/simulation.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { rankWithinBudget } from '../../../../shared/ranking/rank-within-budget.ts';
import { candidateOf, type RowToRank } from '../../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../../shared/rules/compile-rule-set.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import type { Cents, Instant, IstatCode } from '../../../../shared/values/brands.ts';
import { adultRow } from '../../../shared/rules/b2-row.ts';

const known = { call: b2Call2025, ambito: cinisello, ruleSetHash: '', source: 'demonstration' } as const;
const iseeOfAdults = 'gates[5].condition[0][0].value';
const comuni = ['015032', '015077', '015086'];

/** Forty rows from ISEE 1,000 to 40,000, of three Comuni in turn. */
const rows: readonly RowToRank[] = Array.from({ length: 40 }, (_, index) => ({
  rowId: `riga ${index + 2}`,
  comune: (comuni[index % 3] ?? '015077') as IstatCode,
  values: adultRow({ isee: (index + 1) * 1_000_00 }),
  presentedAt: '2025-06-12T08:30:00Z' as Instant,
  isComplete: index !== 3,
  protocolNumber: String(index + 1).padStart(7, '0'),
}));
const base: SimulationBase = {
  source: 'sheet',
  name: 'Foglio «Domande»',
  known,
  ruleSet: b2Call2025.ruleSet,
  budget: 20_000_00 as Cents,
  drawSeed: 'simulazione',
  rows,
};

/** Waits that end when the test says so. */
function waits() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    end: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

interface Pauses {
  readonly settle?: () => Promise<void>;
  readonly breathe?: () => Promise<void>;
}

const atOnce = async () => undefined;
const simulation = ({ breathe = atOnce, settle = atOnce }: Pauses = {}) =>
  createSimulation({ now: () => 0, breathe, settle });

async function opened(pauses?: Pauses): Promise<Simulation> {
  const made = simulation(pauses);
  await made.open(async () => ({ kind: 'read', base }));
  return made;
}

function stateOf({ state }: Simulation): OpenSimulation {
  const current = state.get();
  if (current.kind !== 'open') throw new Error(`the simulation is ${current.kind}`);
  return current;
}

function rankedUnder(ruleSet: RuleSet, budget: number) {
  const compiled = compileRuleSet(ruleSet);
  const candidates = rows.map((row) => candidateOf(row, compiled));
  return rankWithinBudget({ candidates, ruleSet: compiled, budget: budget as Cents, drawSeed: base.drawSeed });
}

const texts = (typed: Readonly<Record<string, string>>) => ({ texts: new Map(Object.entries(typed)) });

describe('a simulation', () => {
  it('starts from the published rules, where nothing differs', async () => {
    const { before, difference, problems, tried } = stateOf(await opened());
    expect(before).toEqual(rankedUnder(base.ruleSet, base.budget));
    expect([difference.entered, difference.left, difference.moved]).toEqual([[], [], []]);
    expect([tried, problems]).toEqual([nothingTried, []]);
  });

  it('is the same engine run again under what was typed', async () => {
    const made = await opened();
    await made.attempt(texts({ budgetOfCall: '30.000', 'groups[1].criteria[0].points': '0' }));
    const without: RuleSet = {
      ...base.ruleSet,
      groups: base.ruleSet.groups.map((group, index) =>
        index === 1 ? { ...group, criteria: group.criteria.slice(1) } : group,
      ),
    };
    const { difference, running } = stateOf(made);
    expect(difference.all.map(({ after }) => after)).toEqual(rankedUnder(without, 30_000_00).entries);
    expect(running).toBe(false);
  });

  it('keeps the last effect that could be worked out while something cannot be read, or cannot be right', async () => {
    const made = await opened();
    await made.attempt(texts({ [iseeOfAdults]: '22.000' }));
    const { difference } = stateOf(made);
    expect(difference.left.length + difference.moved.length).toBeGreaterThan(0);
    await made.attempt(texts({ [iseeOfAdults]: '22.000 euri' }));
    expect(stateOf(made)).toMatchObject({ difference, problems: [], running: false });
    expect(stateOf(made).wrong.get(iseeOfAdults)).toContain('importo');
    await made.attempt(texts({ [iseeOfAdults]: '22.000', 'groups[1].cap': '5' }));
    expect(stateOf(made)).toMatchObject({
      difference,
      problems: [{ paths: ['groups[1].cap'] }, { paths: ['groups[1].cap'] }],
    });
    await made.attempt(texts({ [iseeOfAdults]: '22.000', 'groups[1].cap': '' }));
    expect(stateOf(made).problems).toEqual([]);
  });

  it('waits for the typing to stop, and only the last value is worked out', async () => {
    const typing = waits();
    let rankings = 0;
    const breathe = async () => {
      rankings += 1;
    };
    const made = await opened({ settle: typing.wait, breathe });
    rankings = 0;
    const attempts = ['2', '22', '22.000'].map((text) => made.attempt(texts({ [iseeOfAdults]: text })));
    expect(stateOf(made)).toMatchObject({ running: true });
    expect(stateOf(made).tried.texts.get(iseeOfAdults)).toBe('22.000');
    let settled = 0;
    made.state.subscribe(() => {
      settled += 1;
    });
    typing.end();
    await Promise.all(attempts);
    expect([settled, rankings]).toEqual([1, 1]);
    const { difference } = stateOf(made);
    expect(difference.outcomes.notEligible).toEqual({ before: 15, after: 18 });
  });

  it('spends another way and orders by other keys', async () => {
    const made = await opened();
    await made.attempt({ modes: new Map([['budget', { kind: 'places', places: 3 }]]) });
    expect(stateOf(made).difference.outcomes.funded.after).toBe(3);
    expect(stateOf(made).rules[0]?.quantities.map(({ path }) => path)).toEqual(['budgetOfCall', 'budget.places']);
    await made.attempt(texts({ 'budget.places': '5' }));
    expect(stateOf(made).difference.outcomes.funded.after).toBe(5);
    const order = base.ruleSet.order.slice(0, 1);
    await made.attempt({ order });
    expect(stateOf(made).order).toEqual(order);
    await made.attempt(nothingTried);
    expect(stateOf(made).difference.entered).toEqual([]);
    expect(stateOf(made).difference.moved).toEqual([]);
  });

  it('discarded leaves nothing, and nothing of a trial under way comes back', async () => {
    const typing = waits();
    const made = await opened({ settle: typing.wait });
    const attempt = made.attempt(texts({ [iseeOfAdults]: '22.000' }));
    made.discard();
    typing.end();
    await attempt;
    expect(made.state.get()).toEqual({ kind: 'idle' });
    await made.open(async () => ({ kind: 'read', base }));
    expect(stateOf(made).tried).toEqual(nothingTried);
  });

  it('discarded while it is worked out never comes to its ranking', async () => {
    const working = waits();
    const started = waits();
    const breathe = () => {
      started.end();
      return working.wait();
    };
    const made = simulation({ breathe });
    const waiting = started.wait();
    const opening = made.open(async () => ({ kind: 'read', base }));
    await waiting;
    made.discard();
    working.end();
    await opening;
    expect(made.state.get()).toEqual({ kind: 'idle' });
  });

  it('says why there is nothing to work on, and what failed', async () => {
    const made = simulation();
    const refused: SourceRead = { kind: 'refused', advice: { what: 'x', next: 'y' }, toColumns: true };
    await made.open(async () => refused);
    expect(made.state.get()).toEqual(refused);
    await made.open(async () => {
      throw new Error('no network');
    });
    expect(made.state.get().kind).toBe('failed');
  });

  it('tells how many rows have come, and a reading that was given up says nothing more', async () => {
    const coming = waits();
    const made = simulation();
    const reading = made.open(async (onProgress) => {
      onProgress(500);
      await coming.wait();
      onProgress(1000);
      return { kind: 'read', base };
    });
    expect(made.state.get()).toEqual({ kind: 'reading', read: 500 });
    made.discard();
    coming.end();
    await reading;
    expect(made.state.get()).toEqual({ kind: 'idle' });
  });

  it('works on no rows at all', async () => {
    const made = simulation();
    await made.open(async () => ({ kind: 'read', base: { ...base, rows: [] } }));
    await made.attempt(texts({ budgetOfCall: '1' }));
    expect(stateOf(made).difference.outcomes.funded).toEqual({ before: 0, after: 0 });
  });
});
