import * as z from 'zod';
import type { ReportState } from '../../shared/lifecycle/report-lifecycle.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { reportStream } from './audit.ts';
import { instantOf, romeDayOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys, padded } from './keys.ts';
import { getItem } from './read-items.ts';
import { parseReportHead, type Receipt, type ReportHead } from './report-head.ts';
import { readStoredHead, replaceHead } from './reports.ts';
import { pause } from './retry.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

export interface ReportSubmission {
  readonly id: string;
  readonly version: number | null;
  readonly state: ReportState;
  readonly sha256: string;
}

/**
 * Freezes the content under its hash and gives the receipt: once, whatever is repeated. A report already submitted
 * under the same hash answers with the receipt it has; under another it is `FROZEN`.
 */
export async function freezeReport(
  store: Store,
  command: Command,
  submission: ReportSubmission,
): Promise<Done<ReportHead>> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      return await freezeOnce(store, command, submission);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      await pause(store, attempt);
    }
  }
  throw new StoreError('BUSY', 'the report or the receipt numbers kept moving');
}

/** The report was changed, or its receipt number taken, between reading and writing: look again. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

async function freezeOnce(store: Store, command: Command, submission: ReportSubmission): Promise<Done<ReportHead>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: parseReportHead(replay.result) };
  const { ambito, actor } = command;
  const { id, sha256, state } = submission;
  const stored = await readStoredHead(store, ambito, id);
  if (stored === null) throw new StoreError('NOT_FOUND', 'no such report');
  if (stored.receipt?.sha256 === sha256) return { replayed: true, result: parseReportHead(stored) };
  if (stored.receipt !== null) throw new StoreError('FROZEN', 'the report was submitted with other content');
  requireVersion(stored.version, submission.version);
  const year = romeDayOf(store.clock()).slice(0, 4);
  const last = await lastReceipt(store, ambito, year);
  const submittedAt = instantOf(store.clock());
  const number = `${year}/${padded(last + 1, 6)}`;
  return commitChange<ReportHead>(store, {
    command,
    stream: reportStream(id),
    action: 'submitted',
    rows: [],
    facts: { receipt: number, sha256, version: stored.version + 1 },
    counters: [],
    build: (auditHead) => {
      const receipt: Receipt = { number, reportId: id, sha256, submittedBy: actor, submittedAt, auditHead };
      const next = { ...stored, state, receipt, version: stored.version + 1, changedAt: submittedAt };
      const effects = [
        replaceHead(ambito, stored, next, () => new Overtaken()),
        ...receiptEffects(ambito, { year, last, receipt }),
      ];
      return { effects, result: parseReportHead(next) };
    },
    parse: parseReportHead,
  });
}

function receiptEffects(
  ambito: AmbitoId,
  taking: { readonly year: string; readonly last: number; readonly receipt: Receipt },
): Effect[] {
  const { year, last, receipt } = taking;
  return [
    {
      kind: 'put',
      item: { ...keys.lastReceipt(ambito, year), last: last + 1 },
      condition:
        last === 0
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: '#last = :last', values: { ':last': last }, names: { '#last': 'last' } },
      refusal: () => new Overtaken(),
    },
    { kind: 'put', item: { ...receipt, ...keys.receipt(ambito, receipt.number) } },
  ];
}

async function lastReceipt(store: Store, ambito: AmbitoId, year: string): Promise<number> {
  const item = await getItem(store, keys.lastReceipt(ambito, year));
  return item === null ? 0 : z.object({ last: z.int() }).parse(item).last;
}
