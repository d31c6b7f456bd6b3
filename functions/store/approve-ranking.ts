import type { IsoDate } from '../../shared/values/brands.ts';
import { callStream } from './audit.ts';
import { instantOf, romeDayOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import type { CounterKind } from './counter-kinds.ts';
import type { CounterChange } from './counter-updates.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import { parseRankingHead, type RankingHead } from './ranking.ts';
import { RankingsMoved, replaceCurrent, supersede, untilStill } from './ranking-pointer.ts';
import { readCurrentRankings, readRanking } from './rankings.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

export interface RankingApprovalRequest {
  readonly id: string;
  readonly version: number | null;
  readonly actNumber: string;
  readonly actDate: IsoDate;
  /**
   * Outcomes per Comune, dated the day of approval; kept to be taken back when another ranking replaces this one. Counted
   * again when an application leaves meanwhile.
   */
  readonly count: () => Promise<readonly CounterChange[]>;
}

/**
 * Approves a draft under `If-Match`; what is not a draft is `FROZEN`. The ranking it replaces is superseded and its
 * counters are taken back in the same transaction.
 */
export async function approveRanking(
  store: Store,
  command: Command,
  request: RankingApprovalRequest,
): Promise<Done<RankingHead>> {
  return untilStill(store, () => approveOnce(store, command, request));
}

async function approveOnce(
  store: Store,
  command: Command,
  request: RankingApprovalRequest,
): Promise<Done<RankingHead>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: parseRankingHead(replay.result) };
  const { ambito, actor } = command;
  const { id, actNumber, actDate } = request;
  const draft = await readRanking(store, ambito, id);
  if (draft === null) throw new StoreError('NOT_FOUND', 'no such ranking');
  requireVersion(draft.version, request.version);
  if (draft.state !== 'draft') throw new StoreError('FROZEN', `the ranking is ${draft.state}`);
  const current = await readCurrentRankings(store, ambito, draft.call);
  // After the pointer: whoever leaves later moves it, and this begins anew.
  const counters = await request.count();
  const replaced = await supersede(store, ambito, current.approved);
  const approval = { actNumber, actDate, approvedBy: actor, approvedAt: instantOf(store.clock()) };
  return commitChange<RankingHead>(store, {
    command,
    stream: callStream(draft.call),
    action: 'approveRanking',
    rows: [],
    facts: { ranking: id, actNumber, actDate, sha256: draft.sha256 },
    counters: [...counters, ...takenBack(store, replaced.counted)],
    build: (auditHead) => {
      const head: RankingHead = { ...draft, state: 'approved', version: draft.version + 1, approval, auditHead };
      const approved: Effect = {
        kind: 'put',
        item: { ...head, counted: counters, ...keys.ranking(ambito, id) },
        condition: { expression: 'version = :version', values: { ':version': draft.version } },
        refusal: () => new RankingsMoved(),
      };
      const next = { draft: current.draft === id ? null : current.draft, approved: id };
      const pointer = replaceCurrent(ambito, draft.call, current, next);
      return { result: head, effects: [approved, pointer, ...replaced.effects] };
    },
    parse: parseRankingHead,
  });
}

function takenBack(store: Store, counted: readonly CounterChange[]): readonly CounterChange[] {
  return counted.map((change) => {
    const movements: Partial<Record<CounterKind, number>> = {};
    for (const [kind, moved] of Object.entries(change.movements)) {
      // Who left is counted anew with each approval, not taken back.
      if (kind !== 'leftRanking') Object.assign(movements, { [kind]: -moved });
    }
    return { ...change, day: romeDayOf(store.clock()), movements };
  });
}
