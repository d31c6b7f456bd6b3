import type { BudgetMode } from '../rules/budget-mode.ts';
import type { RankingPart } from './ranking.ts';
import { type Spending, spendInOrder } from './spend-in-order.ts';

/** A row in its place, as far as the money is concerned. */
export interface Asking {
  readonly rowId: string;
  /** Cents. */
  readonly amount: number;
  readonly tier: string | null;
}

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
    return [settle({ ranking: null, rows, budget, received: 0, passesOn: false }, spendOne(mode, rows, budget))];
  }
  let promised = budget;
  const shares = new Map<string, number>();
  for (const { id, budget: own } of mode.rankings) {
    shares.set(id, Math.min(own, promised));
    promised -= Math.min(own, promised);
  }
  const received = new Map<string, number>();
  const spent = new Map<string, SpentRanking>();
  for (const { id, mode: own, overflowsTo } of sourcesFirst(mode.rankings)) {
    const rows = rankings.get(id) ?? [];
    const share = { ranking: id, rows, budget: shares.get(id) ?? 0, received: received.get(id) ?? 0 };
    const spending = spendOne(own, rows, share.budget + share.received);
    const settled = settle({ ...share, passesOn: overflowsTo !== null }, spending);
    if (overflowsTo !== null) received.set(overflowsTo, (received.get(overflowsTo) ?? 0) + settled.passedOn);
    spent.set(id, settled);
  }
  return mode.rankings.flatMap(({ id }) => spent.get(id) ?? []);
}

type Shared = Extract<BudgetMode, { kind: 'rankings' }>['rankings'];

/** Every ranking after all those that overflow into it; `checkRuleSet` refuses circles. */
function sourcesFirst(rankings: Shared): Shared {
  const waiting = [...rankings];
  const ordered: Shared[number][] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ id }) => !waiting.some(({ overflowsTo }) => overflowsTo === id));
    if (next < 0) throw new Error('The rankings of a published rule set overflow in a circle');
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

function spendOne(
  mode: Exclude<BudgetMode, { kind: 'rankings' }>,
  rows: readonly Asking[],
  available: number,
): Spending {
  if (mode.kind !== 'byTier') {
    return spendInOrder(
      mode,
      rows.map(({ amount }) => amount),
      available,
    );
  }
  const given = new Map<Asking, number | null>();
  let left: number | null = available;
  for (const { tier, mode: own } of mode.tiers) {
    const asking = rows.filter((row) => row.tier === tier);
    const asked = asking.map(({ amount }) => amount);
    const spending: Spending = left === null ? asked.map(() => null) : spendInOrder(own, asked, left);
    for (const [index, row] of asking.entries()) given.set(row, spending[index] ?? null);
    // The next tier sees money only once this one was paid in full.
    const inFull = spending.every((cents, index) => cents === asked[index]);
    left = inFull && left !== null ? left - sum(spending) : null;
  }
  return rows.map((row) => given.get(row) ?? null);
}

interface Share {
  readonly ranking: string | null;
  readonly rows: readonly Asking[];
  readonly budget: number;
  readonly received: number;
  readonly passesOn: boolean;
}

function settle({ ranking, rows, budget, received, passesOn }: Share, spending: Spending): SpentRanking {
  const assigned = sum(spending);
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

function sum(spending: Spending): number {
  return spending.reduce<number>((total, cents) => total + (cents ?? 0), 0);
}
