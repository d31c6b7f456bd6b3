import type { AmbitoId, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import type { CounterKind } from '../store/counter-kinds.ts';
import { type CounterChange, readCounters } from '../store/counters.ts';
import type { RankingHead, RankingRow } from '../store/ranking.ts';
import { readRowStates } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';

/**
 * What the approval of a ranking adds to the counters of each Comune. Incomplete applications stay in review. Those
 * withdrawn or refused since the draft are in its outcomes and in their own state: `leftRanking` counts them, anew with
 * each approval.
 */
export async function outcomeCounters(
  store: Store,
  approval: {
    readonly ambito: AmbitoId;
    readonly head: RankingHead;
    readonly rows: readonly RankingRow[];
    readonly day: IsoDate;
  },
): Promise<readonly CounterChange[]> {
  const { ambito, head, rows, day } = approval;
  const comuni = [...new Set(rows.map((row) => row.entry.comune))];
  const closed = await closedRows(store, { ambito, call: head.call, comuni });
  const known = await readCounters(store, { ambito, call: head.call, from: day, to: day });
  const byComune = new Map<IstatCode, Partial<Record<CounterKind, number>>>(
    known.map(({ comune, closing }) => [comune, { leftRanking: -closing.leftRanking }]),
  );
  for (const { entry } of rows) {
    const movements = byComune.get(entry.comune) ?? {};
    byComune.set(entry.comune, movements);
    const add = (kind: CounterKind, by: number): void => {
      movements[kind] = (movements[kind] ?? 0) + by;
    };
    if (entry.outcome === 'incomplete') continue;
    if (closed.has(`${entry.comune}/${entry.rowId}`)) add('leftRanking', 1);
    if (entry.outcome === 'notEligible') {
      add('notEligible', 1);
      continue;
    }
    add('eligible', 1);
    add(entry.outcome, 1);
    if (entry.outcome === 'funded') add('assignedCents', entry.assigned);
  }
  return [...byComune].map(([comune, movements]) => ({ call: head.call, comune, day, movements }));
}

async function closedRows(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: RankingHead['call']; readonly comuni: readonly IstatCode[] },
): Promise<ReadonlySet<string>> {
  const closed = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readRowStates>> = await readRowStates(store, {
      ...request,
      cursor,
      limit: 500,
    });
    for (const { comune, rowId, state } of page.items) {
      if (state === 'withdrawn' || state === 'refused') closed.add(`${comune}/${rowId}`);
    }
    cursor = page.cursor;
  } while (cursor !== null);
  return closed;
}
