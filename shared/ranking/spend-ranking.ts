import type { BudgetMode } from '../rules/budget-mode.ts';
import { type Spending, spendInOrder } from './spend-in-order.ts';

/** A row in its place, as far as the money is concerned. */
export interface Asking {
  readonly rowId: string;
  /** What it is entitled to, in cents. */
  readonly amount: number;
  readonly tier: string | null;
}

/** How the money of one ranking goes down its order. */
export type RankingMode = Exclude<BudgetMode, { kind: 'rankings' }>;

/**
 * Spends what one ranking has. By tier, the next tier sees money only once those before it were paid in full.
 *
 * @param rows in order, from the first place on
 * @example spendRanking({ kind: 'fullOnly' }, rows, 650_000_00) // [120000, 480000, null, …]
 */
export function spendRanking(mode: RankingMode, rows: readonly Asking[], available: number): Spending {
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
    const inFull = spending.every((cents, index) => cents === asked[index]);
    left = inFull && left !== null ? left - spent(spending) : null;
  }
  return rows.map((row) => given.get(row) ?? null);
}

/**
 * What a spending comes to, in cents.
 *
 * @example spent([4000, null, 1000]) // 5000
 */
export function spent(spending: Spending): number {
  return spending.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
}
