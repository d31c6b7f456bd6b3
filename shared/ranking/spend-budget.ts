import type { BudgetMode } from '../rules/budget-mode.ts';
import type { RankingPart } from './ranking.ts';
import type { Spending } from './spend-in-order.ts';
import { type Asking, spendRanking, spent } from './spend-ranking.ts';

/** The rows of one ranking in order, and what each receives. */
export interface SpentRanking extends Omit<RankingPart, 'budget' | 'received' | 'assigned' | 'passedOn'> {
  readonly budget: number;
  readonly received: number;
  readonly assigned: number;
  readonly passedOn: number;
  readonly spending: Spending;
}

/**
 * Spends a budget over rankings that are already in order. Rankings that pass on what they leave over are spent before
 * the one that receives it. What the rankings are promised never exceeds the budget: the later ones are cut first.
 *
 * @param rankings the rows by ranking id, in the order of the rule set; by '' where there is one ranking
 * @example spendBudget({ kind: 'fullOnly' }, new Map([['', rows]]), 650_000_00)[0]?.funded
 */
export function spendBudget(
  mode: BudgetMode,
  rankings: ReadonlyMap<string, readonly Asking[]>,
  budget: number,
): readonly SpentRanking[] {
  if (mode.kind !== 'rankings') {
    const rows = rankings.get('') ?? [];
    return [settle({ ranking: null, rows, budget, received: 0, passesOn: false }, spendRanking(mode, rows, budget))];
  }
  let promised = budget;
  const shares = new Map<string, number>();
  for (const { id, budget: own } of mode.rankings) {
    shares.set(id, Math.min(own, promised));
    promised -= Math.min(own, promised);
  }
  const received = new Map<string, number>();
  const settled = new Map<string, SpentRanking>();
  for (const { id, mode: own, overflowsTo } of sourcesFirst(mode.rankings)) {
    const rows = rankings.get(id) ?? [];
    const share = { ranking: id, rows, budget: shares.get(id) ?? 0, received: received.get(id) ?? 0 };
    const spending = spendRanking(own, rows, share.budget + share.received);
    const outcome = settle({ ...share, passesOn: overflowsTo !== null }, spending);
    if (overflowsTo !== null) received.set(overflowsTo, (received.get(overflowsTo) ?? 0) + outcome.passedOn);
    settled.set(id, outcome);
  }
  return mode.rankings.flatMap(({ id }) => settled.get(id) ?? []);
}

type Shared = Extract<BudgetMode, { kind: 'rankings' }>['rankings'];

/**
 * Every ranking after all those that overflow into it.
 *
 * @throws Error on a circle, which `checkRuleSet` refuses
 */
export function sourcesFirst(rankings: Shared): Shared {
  const waiting = [...rankings];
  const ordered: Shared[number][] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ id }) => !waiting.some(({ overflowsTo }) => overflowsTo === id));
    if (next < 0) throw new Error('The rankings of a published rule set overflow in a circle');
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

interface Share {
  readonly ranking: string | null;
  readonly rows: readonly Asking[];
  readonly budget: number;
  readonly received: number;
  readonly passesOn: boolean;
}

function settle({ ranking, rows, budget, received, passesOn }: Share, spending: Spending): SpentRanking {
  const assigned = spent(spending);
  const excluded = spending.indexOf(null);
  const funded = spending.filter((cents) => cents !== null).length;
  return {
    ranking,
    budget,
    received,
    assigned,
    passedOn: passesOn ? budget + received - assigned : 0,
    funded,
    waiting: rows.length - funded,
    firstExcluded: rows[excluded]?.rowId ?? null,
    spending,
  };
}
