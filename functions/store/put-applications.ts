import * as z from 'zod';
import { callCodeSchema } from '../../shared/contracts/branded.ts';
import { applicationStates } from '../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { AmbitoKeys } from './ambito-keys.ts';
import type { ApplicationChunk, RowOutcome } from './application.ts';
import { applicationItem } from './application-item.ts';
import { intakeStream } from './audit.ts';
import { instantOf, romeDayOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect, recordAnswer } from './commit.ts';
import type { CounterKind } from './counter-kinds.ts';
import type { CounterChange } from './counters.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import { holder, type PlannedWrite, planApplications } from './plan-applications.ts';
import { pause } from './retry.ts';
import type { Store } from './store.ts';

/** At most this many rows in one transaction: two items each, and room for counters, audit and record. */
export const chunkLimit = 45;

const attempts = 10;

/**
 * Receives a chunk of rows of one Comune in one transaction: applications, guards, counters, audit entry and the record
 * of the idempotency key. Refused rows are reported, the others are written; the same content again writes nothing.
 */
export async function putApplications(
  store: Store,
  command: Command,
  chunk: ApplicationChunk,
): Promise<Done<readonly RowOutcome[]>> {
  if (chunk.rows.length > chunkLimit) throw new StoreError('TOO_MANY_ITEMS', `${chunk.rows.length} rows in a chunk`);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const replay = await findReplay(store, command);
    if (replay !== null) return { replayed: true, result: parseOutcomes(replay.result) };
    try {
      return await planAndCommit(store, command, chunk);
    } catch (error) {
      if (!(error instanceof PlanOvertaken)) throw error;
      await pause(store, attempt);
    }
  }
  throw new StoreError('BUSY', 'the rows kept changing');
}

/**
 * What {@link putApplications} would do with the rows, of any number, without writing. Each version is the one stored
 * now (`null` for a new row): the sender gives it back, and a change in between is noticed.
 */
export async function previewApplications(
  store: Store,
  ambito: AmbitoId,
  chunk: ApplicationChunk,
): Promise<readonly RowOutcome[]> {
  const plan = await planApplications(store, ambito, chunk);
  return plan.map(({ outcome, write }) =>
    write === null ? outcome : { ...outcome, version: write.existing?.version ?? null },
  );
}

/** Another writer changed a row or took a guard between the plan and its commit: plan again. */
class PlanOvertaken extends Error {
  override readonly name = 'PlanOvertaken';
}

async function planAndCommit(
  store: Store,
  command: Command,
  chunk: ApplicationChunk,
): Promise<Done<readonly RowOutcome[]>> {
  const secrets = await store.keyring.keysOf(command.ambito);
  const plan = await planApplications(store, command.ambito, chunk);
  const outcomes = plan.map((row) => row.outcome);
  const writes = plan.flatMap((row) => (row.write === null ? [] : [row.write]));
  if (writes.length === 0) return recordAnswer(store, command, outcomes, parseOutcomes);
  const effects = writes.flatMap((write) => rowEffects({ store, secrets, ambito: command.ambito, chunk }, write));
  return commitChange(store, {
    command,
    stream: intakeStream(chunk.call, chunk.comune),
    action: 'transmit',
    rows: writes.map((write) => ({ rowId: write.input.rowId, contentHash: write.contentHash })),
    facts: { written: writes.length, refused: outcomes.filter((row) => row.outcome === 'refused').length },
    counters: [movements(store, chunk, writes)],
    build: () => ({ effects, result: outcomes }),
    parse: parseOutcomes,
  });
}

interface Placing {
  readonly store: Store;
  readonly secrets: AmbitoKeys;
  readonly ambito: AmbitoId;
  readonly chunk: ApplicationChunk;
}

function rowEffects(placing: Placing, write: PlannedWrite): Effect[] {
  const { store, secrets, ambito, chunk } = placing;
  const { input, existing, state, beneficiary, contentHash, takesGuard } = write;
  const refusal = () => new PlanOvertaken();
  const now = instantOf(store.clock());
  const marks = {
    state,
    version: (existing?.version ?? 0) + 1,
    contentHash,
    beneficiary,
    guarded: takesGuard || existing?.guarded === true,
    receivedAt: existing?.receivedAt ?? now,
    changedAt: now,
  };
  const key = keys.application(ambito, chunk.call, chunk.comune, input.rowId);
  const application: Effect = {
    kind: 'put',
    item: applicationItem(secrets, key, { input, fields: chunk.fields, marks }),
    condition:
      existing === null
        ? { expression: 'attribute_not_exists(pk)' }
        : { expression: 'version = :version', values: { ':version': existing.version } },
    refusal,
  };
  if (!takesGuard) return [application];
  const item = { ...keys.guard(ambito, chunk.call, beneficiary), holder: holder(chunk, input) };
  return [application, { kind: 'put', item, condition: { expression: 'attribute_not_exists(pk)' }, refusal }];
}

function movements(store: Store, chunk: ApplicationChunk, writes: readonly PlannedWrite[]): CounterChange {
  const sums: Partial<Record<CounterKind, number>> = {};
  const move = (kind: CounterKind, by: number) => {
    sums[kind] = (sums[kind] ?? 0) + by;
  };
  for (const { existing, state } of writes) {
    if (existing === null) move('transmitted', 1);
    else move(existing.state, -1);
    move(state, 1);
  }
  return { call: chunk.call, comune: chunk.comune, day: romeDayOf(store.clock()), movements: sums };
}

function parseOutcomes(stored: unknown): readonly RowOutcome[] {
  return z.array(outcomeSchema).parse(stored);
}

const outcomeSchema = z.object({
  rowId: z.string(),
  outcome: z.enum(['accepted', 'incomplete', 'unchanged', 'refused']),
  change: z.enum(['new', 'changed', 'same']).nullable(),
  reason: z.enum(['DUPLICATE_BENEFICIARY', 'ROW_ID_REUSED', 'VERSION_MISSING', 'VERSION_STALE', 'CLOSED']).nullable(),
  state: z.enum(applicationStates).nullable(),
  version: z.int().nullable(),
  // Absent in answers recorded before calls could be incompatible.
  incompatibleWith: z.array(callCodeSchema).default([]),
});
