import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CallCode } from '../../shared/values/brands.ts';
import { callStream } from './audit.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import {
  parseRankingHead,
  type RankingFigures,
  type RankingHead,
  type RankingRow,
  requireReadable,
} from './ranking.ts';
import { stageRankingPages } from './ranking-pages.ts';
import { RankingsMoved, replaceCurrent, supersede, untilStill } from './ranking-pointer.ts';
import { readCurrentRankings } from './rankings.ts';
import type { Store } from './store.ts';

export interface RankingDraft {
  /** A ULID. */
  readonly id: string;
  readonly call: CallCode;
  readonly ruleSetVersion: number;
  readonly ruleSetHash: string;
  readonly figures: RankingFigures;
  /** In the order of the ranking. */
  readonly rows: readonly RankingRow[];
}

/**
 * Stages the rows in sealed pages, then commits the ranking by one pointer; an earlier draft of the call is superseded.
 * What could not be read back is not written.
 */
export async function draftRanking(store: Store, command: Command, draft: RankingDraft): Promise<Done<RankingHead>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: parseRankingHead(replay.result) };
  requireReadable(draft);
  await stageRankingPages(store, { ambito: command.ambito, id: draft.id }, draft.rows);
  return untilStill(store, () => commitDraft(store, command, draft));
}

async function commitDraft(store: Store, command: Command, draft: RankingDraft): Promise<Done<RankingHead>> {
  const { ambito, actor } = command;
  const { id, call, ruleSetVersion, ruleSetHash, figures, rows } = draft;
  const current = await readCurrentRankings(store, ambito, call);
  const replaced = await supersede(store, ambito, current.draft);
  const unplaced = {
    id,
    call,
    state: 'draft' as const,
    version: 1,
    ruleSetVersion,
    ruleSetHash,
    figures,
    rows: rows.length,
    preparedBy: actor,
    preparedAt: instantOf(store.clock()),
    approval: null,
    sha256: hashOfRows(rows),
  };
  return commitChange<RankingHead>(store, {
    command,
    stream: callStream(call),
    action: 'draftRanking',
    rows: [],
    facts: { ranking: id, ruleSetVersion, rows: rows.length, sha256: unplaced.sha256 },
    counters: [],
    build: (auditHead) => {
      const head = { ...unplaced, auditHead };
      const condition = { expression: 'attribute_not_exists(pk)' };
      const refusal = () => new RankingsMoved();
      const effects: readonly Effect[] = [
        { kind: 'put', item: { ...head, counted: [], ...keys.ranking(ambito, id) }, condition, refusal },
        { kind: 'put', item: { ...keys.rankingOf(ambito, call, id) } },
        replaceCurrent(ambito, call, current, { draft: id, approved: current.approved }),
        ...replaced.effects,
      ];
      return { result: head, effects };
    },
    parse: parseRankingHead,
  });
}

function hashOfRows(rows: readonly RankingRow[]): string {
  return createHash('sha256')
    .update(canonicalize(rows) ?? '', 'utf8')
    .digest('hex');
}
