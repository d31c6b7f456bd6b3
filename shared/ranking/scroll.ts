import type { BudgetMode, SpendingMode } from '../rules/budget-mode.ts';
import type { Cents } from '../values/brands.ts';
import type { RankedEntry, Ranking, RankingPart } from './ranking.ts';
import { sourcesFirst } from './spend-budget.ts';
import type { Spending } from './spend-in-order.ts';
import { type RankingMode, spendRanking, spent } from './spend-ranking.ts';

/** Money that comes back to a ranking, or is added to it, in cents by ranking id; under '' where there is one. */
export type MoneyByRanking = Readonly<Record<string, Cents>>;

export interface ScrollRequest {
  readonly ranking: Pick<Ranking, 'entries' | 'parts'>;
  readonly mode: BudgetMode;
  /** Who leaves the ranking for good (renunciation, death, forfeiture): what is still due to it comes back. */
  readonly leaving: readonly string[];
  /** Of those who leave: what was paid already and does not come back, in cents by row id. */
  readonly paid?: Readonly<Record<string, Cents>>;
  /** What came back because the real cost was lower (*minori rimborsi*). */
  readonly returned?: MoneyByRanking;
  /** New money, which stays in the ranking it is for. */
  readonly appropriated?: MoneyByRanking;
}

/** Somebody who is paid now and was not, or is paid more. */
export interface Promotion {
  readonly rowId: string;
  readonly ranking: string | null;
  readonly place: number;
  readonly before: Cents;
  readonly assigned: Cents;
  /** In which rankings the money arose: its own, or those that overflow into it. */
  readonly from: readonly (string | null)[];
}

export interface Scroll {
  /** In the order of the places; empty where the money reaches nobody. */
  readonly promotions: readonly Promotion[];
  /** Who comes next in each ranking that money could reach further, and what is missing for it. */
  readonly next: readonly { readonly ranking: string | null; readonly rowId: string; readonly missing: Cents }[];
  /** What stays unspent, in cents by ranking id; under '' where there is one. */
  readonly left: MoneyByRanking;
}

/**
 * *Scorrimento*: who is reached when money returns (DOMAIN C.0 6). Nobody who was funded loses anything; the money goes
 * down the order the way the rule set spends it, so that exactly the next one allowed is reached. What arises in a ranking
 * that overflows scrolls the ranking it overflows into and not its own waiting list (Cinisello B2 2024 [P]: any residue
 * scrolls ranking 1 alone); only new appropriations scroll the ranking they are for.
 *
 * @example scroll({ ranking, mode: { kind: 'fullOnly' }, leaving: ['row-2'] }).promotions[0]?.rowId // the first waiting
 */
export function scroll(request: ScrollRequest): Scroll {
  const { ranking, mode } = request;
  const purses = new Map<string, Purse>(ranking.parts.map((part) => [part.ranking ?? '', purseOf(part, request)]));
  const outcomes = new Map<string, Outcome>();
  for (const { id, mode: own, overflowsTo } of rankingsOf(mode)) {
    const purse = purses.get(id);
    if (purse === undefined) continue;
    const target = overflowsTo === null ? undefined : purses.get(overflowsTo);
    const rows = stayingRows(request, id);
    const outcome = spendPurse(rows, modeLeft(own, rows), target === undefined ? purse : withoutArisen(purse));
    outcomes.set(id, outcome);
    if (target === undefined) continue;
    const passedOn = purse.arisen + Math.min(outcome.left, purse.incoming);
    outcome.left -= Math.min(outcome.left, purse.incoming);
    if (passedOn === 0) continue;
    target.incoming += passedOn;
    target.from.push(purse.ranking);
  }
  const inOrder = ranking.parts.flatMap((part) => outcomes.get(part.ranking ?? '') ?? []);
  return {
    promotions: inOrder.flatMap(({ promotions }) => promotions),
    next: inOrder.flatMap(({ next }) => (next === null ? [] : [next])),
    left: Object.fromEntries([...outcomes].map(([id, { left }]) => [id, left as Cents])),
  };
}

/** The money of one ranking, in cents. */
interface Purse {
  readonly ranking: string | null;
  /** Left over, freed by who leaves, returned by who cost less. */
  readonly arisen: number;
  readonly appropriated: number;
  /** From rankings that overflow into it. */
  incoming: number;
  readonly from: (string | null)[];
}

interface Outcome {
  readonly promotions: readonly Promotion[];
  readonly next: Scroll['next'][number] | null;
  left: number;
}

interface OneRanking {
  readonly id: string;
  readonly mode: RankingMode;
  readonly overflowsTo: string | null;
}

function rankingsOf(mode: BudgetMode): readonly OneRanking[] {
  return mode.kind === 'rankings' ? sourcesFirst(mode.rankings) : [{ id: '', mode, overflowsTo: null }];
}

function purseOf(part: RankingPart, { ranking, leaving, paid, returned, appropriated }: ScrollRequest): Purse {
  const id = part.ranking ?? '';
  const freed = ranking.entries
    .filter((entry) => inRanking(entry, id) && leaving.includes(entry.rowId))
    .reduce((sum, { rowId, assigned }) => sum + assigned - (paid?.[rowId] ?? 0), 0);
  const unspent = part.budget + part.received - part.assigned - part.passedOn;
  return {
    ranking: part.ranking,
    arisen: unspent + freed + (returned?.[id] ?? 0),
    appropriated: appropriated?.[id] ?? 0,
    incoming: 0,
    from: [],
  };
}

/** A ranking that overflows does not see what arises in it. */
function withoutArisen(purse: Purse): Purse {
  return { ...purse, arisen: 0 };
}

function inRanking({ place, ranking }: RankedEntry, id: string): boolean {
  return place !== null && (ranking ?? '') === id;
}

function stayingRows({ ranking, leaving }: ScrollRequest, id: string): readonly RankedEntry[] {
  return ranking.entries.filter((entry) => inRanking(entry, id) && !leaving.includes(entry.rowId));
}

/** Places already taken are not given again. */
function modeLeft(mode: RankingMode, rows: readonly RankedEntry[]): RankingMode {
  const funded = rows.filter(({ outcome }) => outcome === 'funded');
  if (mode.kind !== 'byTier') return placesLeft(mode, funded.length);
  return {
    kind: 'byTier',
    tiers: mode.tiers.map(({ tier, mode: own }) => ({
      tier,
      mode: placesLeft(own, funded.filter((entry) => entry.tier === tier).length),
    })),
  };
}

function placesLeft(mode: SpendingMode, taken: number): SpendingMode {
  return mode.kind === 'places' ? { kind: 'places', places: Math.max(0, mode.places - taken) } : mode;
}

function spendPurse(staying: readonly RankedEntry[], mode: RankingMode, purse: Purse): Outcome {
  const available = purse.arisen + purse.appropriated + purse.incoming;
  const rows = staying.filter((entry) => entry.outcome === 'waiting' || lackOf(entry) > 0);
  const asking = rows.map((entry) => ({ rowId: entry.rowId, amount: lackOf(entry), tier: entry.tier }));
  const spending = spendRanking(mode, asking, available);
  const left = available - spent(spending);
  const own = purse.arisen + purse.appropriated > 0 ? [purse.ranking] : [];
  const promotions = rows.flatMap((entry, index): readonly Promotion[] => {
    const given = spending[index] ?? null;
    if (given === null || entry.place === null) return [];
    const assigned = (entry.assigned + given) as Cents;
    const { rowId, ranking, place, assigned: before } = entry;
    return [{ rowId, ranking, place, before, assigned, from: [...own, ...purse.from] }];
  });
  return { promotions, next: nextOf(rows, spending, left), left };
}

function lackOf({ amount, assigned }: RankedEntry): number {
  return (amount ?? 0) - assigned;
}

function nextOf(rows: readonly RankedEntry[], spending: Spending, left: number): Outcome['next'] {
  const at = rows.findIndex((entry, index) => (spending[index] ?? -1) < lackOf(entry));
  const entry = rows[at];
  if (entry === undefined) return null;
  const missing = lackOf(entry) - (spending[at] ?? 0) - left;
  // Where the money would do, it is places that are missing.
  return missing <= 0 ? null : { ranking: entry.ranking, rowId: entry.rowId, missing: missing as Cents };
}
