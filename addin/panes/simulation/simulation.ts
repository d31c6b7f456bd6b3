import type { Advice } from '../../../shared/messages/advice.ts';
import type { Ranking } from '../../../shared/ranking/ranking.ts';
import type { SpendingMode } from '../../../shared/rules/budget-mode.ts';
import type { OrderKey } from '../../../shared/rules/order-key.ts';
import {
  type AdjustedRules,
  type AdjustmentProblem,
  adjustRules,
  noAdjustments,
} from '../../../shared/simulation/adjust-rules.ts';
import { adjustableRules } from '../../../shared/simulation/adjustable-rules.ts';
import { type AdjustableMode, adjustableModes } from '../../../shared/simulation/budget-quantities.ts';
import { compareRankings, type RankingDifference } from '../../../shared/simulation/compare-rankings.ts';
import type { AdjustableRule, QuantityValue } from '../../../shared/simulation/quantity.ts';
import { createValueStore, type ValueStore } from '../../state/value-store.ts';
import { adviceFor } from '../shell/advice-for.ts';
import type { ReadSource, SimulationBase } from './read-source.ts';
import { runTrial, type Trial } from './run-trial.ts';
import { readTexts, type TypedTexts } from './typed-quantities.ts';

/** What a person tries, as typed; what is not there is as published. */
export interface Tried {
  readonly texts: TypedTexts;
  readonly modes: ReadonlyMap<string, SpendingMode>;
  readonly order: readonly OrderKey[] | null;
}

/** A simulation under way. */
export interface OpenSimulation {
  readonly kind: 'open';
  readonly base: SimulationBase;
  readonly before: Ranking;
  readonly tried: Tried;
  /** The values of the published rules, by path. */
  readonly published: ReadonlyMap<string, QuantityValue>;
  /** Under the rules of the last trial that could be right: labels follow what is typed. */
  readonly rules: readonly AdjustableRule[];
  readonly modes: readonly AdjustableMode[];
  readonly order: readonly OrderKey[];
  /** Why a text cannot be read, by path. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly problems: readonly AdjustmentProblem[];
  /** Of the last trial that could be right. */
  readonly difference: RankingDifference;
  /** A newer trial is being worked out. */
  readonly running: boolean;
}

export type SimulationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'refused'; readonly advice: Advice; readonly toColumns: boolean }
  | { readonly kind: 'failed'; readonly advice: Advice }
  | OpenSimulation;

/** *Simula*: kept while the person visits other panes, gone when discarded; never written anywhere. */
export interface Simulation {
  readonly state: ValueStore<SimulationState>;
  /** Reads the rows and ranks them under the published rules. */
  open(read: ReadSource): Promise<void>;
  /** Another text, way of spending or order; resolves when its effect is there, or a newer trial has taken over. */
  attempt(change: Partial<Tried>): Promise<void>;
  discard(): void;
}

export interface SimulationNeeds {
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  /** Waits for the person to stop typing. */
  readonly settle: () => Promise<void>;
}

export const nothingTried: Tried = { texts: new Map(), modes: new Map(), order: null };

export function createSimulation({ now, breathe, settle }: SimulationNeeds): Simulation {
  const state = createValueStore<SimulationState>({ kind: 'idle' });
  let turn = new AbortController();

  const newTurn = (): AbortSignal => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
  const rank = ({ drawSeed, rows }: SimulationBase, rules: Pick<Trial, 'ruleSet' | 'budget'>, signal: AbortSignal) =>
    runTrial(rows, { ...rules, drawSeed }, { now, breathe, signal, onProgress: () => undefined });

  const open = async (read: ReadSource, signal: AbortSignal): Promise<void> => {
    const source = await read((count) => {
      if (!signal.aborted) state.set({ kind: 'reading', read: count });
    });
    if (signal.aborted) return;
    if (source.kind === 'refused') {
      state.set(source);
      return;
    }
    const before = await rank(source.base, source.base, signal);
    if (before === null) return;
    state.set({
      kind: 'open',
      base: source.base,
      before,
      ...judge(source.base, nothingTried).shown,
      published: publishedValues(source.base),
      tried: nothingTried,
      wrong: new Map(),
      problems: [],
      difference: compareRankings(before, before),
      running: false,
    });
  };

  const tryAgain = async (tried: Tried, signal: AbortSignal): Promise<void> => {
    await settle();
    const current = state.get();
    if (signal.aborted || current.kind !== 'open') return;
    const { adjusted, shown, wrong } = judge(current.base, tried);
    const problems = adjusted.kind === 'refused' ? adjusted.problems : [];
    if (adjusted.kind === 'refused' || wrong.size > 0) {
      state.set({ ...current, wrong, problems, running: false });
      return;
    }
    const after = await rank(current.base, adjusted, signal);
    if (after === null) return;
    const difference = compareRankings(current.before, after);
    state.set({ ...current, ...shown, wrong, problems, difference, running: false });
  };

  return {
    state,
    async open(read) {
      const signal = newTurn();
      state.set({ kind: 'reading', read: 0 });
      try {
        await open(read, signal);
      } catch (failure) {
        if (!signal.aborted) state.set({ kind: 'failed', advice: adviceFor(failure) });
      }
    },
    async attempt(change) {
      const current = state.get();
      if (current.kind !== 'open') return;
      const tried = { ...current.tried, ...change };
      const signal = newTurn();
      state.set({ ...current, tried, running: true });
      await tryAgain(tried, signal);
    },
    discard() {
      turn.abort();
      state.set({ kind: 'idle' });
    },
  };
}

function publishedValues({ budget, ruleSet }: SimulationBase): ReadonlyMap<string, QuantityValue> {
  return new Map(
    adjustableRules(ruleSet, budget).flatMap(({ quantities }) =>
      quantities.map(({ path, value }) => [path, value] as const),
    ),
  );
}

interface Judged {
  readonly adjusted: AdjustedRules;
  readonly wrong: ReadonlyMap<string, string>;
  /** What the pane lists, where the rules can be right. */
  readonly shown: Pick<OpenSimulation, 'rules' | 'order' | 'modes'>;
}

/** The rules as tried. A way of spending may bring a quantity of its own: texts are read under the ways as tried. */
function judge({ budget, ruleSet }: SimulationBase, { modes, order, texts }: Tried): Judged {
  const spent = adjustRules(ruleSet, budget, { ...noAdjustments, modes });
  const listed = adjustableRules(spent.kind === 'valid' ? spent.whole : ruleSet, budget);
  const { values, wrong } = readTexts(
    texts,
    listed.flatMap(({ quantities }) => quantities),
  );
  const adjusted = adjustRules(ruleSet, budget, { values, modes, order });
  const whole = adjusted.kind === 'valid' ? adjusted.whole : ruleSet;
  return {
    adjusted,
    wrong,
    shown: {
      rules: adjusted.kind === 'valid' ? adjustableRules(whole, adjusted.budget) : listed,
      modes: adjustableModes(whole),
      order: whole.order,
    },
  };
}
