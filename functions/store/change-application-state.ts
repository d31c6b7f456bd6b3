import * as z from 'zod';
import { instantSchema, istatCodeSchema } from '../../shared/contracts/branded.ts';
import { type ApplicationState, applicationStates } from '../../shared/lifecycle/application-lifecycle.ts';
import type { CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { RowState } from './application.ts';
import { plannedSchema, rowState, rowStateSchema } from './application-item.ts';
import { intakeStream } from './audit.ts';
import { instantOf, romeDayOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { type Key, keys } from './keys.ts';
import { keepCurrent, untilStill } from './ranking-pointer.ts';
import { readCurrentRankings } from './rankings.ts';
import { getItem, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

export interface StateChange {
  readonly call: CallCode;
  readonly comune: IstatCode;
  readonly rowId: string;
  readonly version: number | null;
  /** Name of the life-cycle event, for the audit. */
  readonly event: string;
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  /** Kept sealed with the application; `null` where the event needs none. */
  readonly reason: string | null;
  /** Whether this approved ranking of the call judges it eligible or not. Asked when it is withdrawn or refused. */
  readonly isJudgedBy?: (approved: string) => Promise<boolean>;
}

/**
 * Moves one application to another state under `If-Match` (`NOT_FOUND`, `VERSION_REQUIRED`, `STALE_VERSION`).
 * Going to `received` without a sure beneficiary is `FROZEN`. Going to `withdrawn` releases the beneficiary's guard; the reason stays with the application, not in the audit.
 */
export async function changeApplicationState(
  store: Store,
  command: Command,
  change: StateChange,
): Promise<Done<RowState>> {
  return untilStill(store, () => changeOnce(store, command, change));
}

async function changeOnce(store: Store, command: Command, change: StateChange): Promise<Done<RowState>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: parseState(replay.result) };
  const { call, comune, rowId, from, to } = change;
  const key = keys.application(command.ambito, call, comune, rowId);
  const raw = await getItem(store, key);
  if (raw === null) throw new StoreError('NOT_FOUND', 'no such application');
  const stored = plannedSchema.parse(raw);
  requireVersion(stored.version, change.version);
  if (stored.state !== from) throw new StoreError('STALE_VERSION', 'the application is in another state');
  // Without a sure beneficiary nothing keeps the person from applying twice: only the row sent again can mend that.
  if (to === 'received' && !stored.guarded) throw new StoreError('FROZEN', 'the beneficiary is in doubt');
  const leaving = await leaveRankings(store, command, change);
  const secrets = await store.keyring.keysOf(command.ambito);
  const release = to === 'withdrawn' && stored.guarded;
  const item: Key & RawItem = {
    ...raw,
    ...key,
    state: to,
    version: stored.version + 1,
    guarded: stored.guarded && !release,
    changedAt: instantOf(store.clock()),
    ...(change.reason === null ? {} : { reason: secrets.seal({ ...key, sealedClass: 'reason' }, change.reason) }),
  };
  const stale = () => new StoreError('STALE_VERSION', 'the application changed meanwhile');
  const effects: Effect[] = [
    {
      kind: 'put',
      item,
      condition: { expression: 'version = :version', values: { ':version': stored.version } },
      refusal: stale,
    },
    ...leaving.effects,
    ...(release ? [{ kind: 'delete' as const, key: keys.guard(command.ambito, call, stored.beneficiary) }] : []),
  ];
  const result = rowState(comune, rowStateSchema.parse(item));
  const movements = from === to ? {} : { [from]: -1, [to]: 1, ...(leaving.judged ? { leftRanking: 1 } : {}) };
  return commitChange(store, {
    command,
    stream: intakeStream(call, comune),
    action: change.event,
    rows: [{ rowId, contentHash: stored.contentHash }],
    facts: { from, to, version: stored.version + 1 },
    counters: [{ call, comune, day: romeDayOf(store.clock()), movements }],
    build: () => ({ effects, result }),
    parse: parseState,
  });
}

/**
 * Who is withdrawn or refused counts as having left the approved ranking. An approval that comes in between must see it
 * or be seen by it, so that both move the pointer of the call.
 */
async function leaveRankings(
  store: Store,
  { ambito }: Command,
  { call, to, isJudgedBy }: StateChange,
): Promise<{ readonly judged: boolean; readonly effects: readonly Effect[] }> {
  if (to !== 'withdrawn' && to !== 'refused') return { judged: false, effects: [] };
  const current = await readCurrentRankings(store, ambito, call);
  const judged = current.approved !== null && (await isJudgedBy?.(current.approved)) === true;
  return { judged, effects: [keepCurrent(ambito, call, current)] };
}

function parseState(stored: unknown): RowState {
  return stateSchema.parse(stored);
}

const stateSchema = z.object({
  rowId: z.string(),
  comune: istatCodeSchema,
  state: z.enum(applicationStates),
  version: z.int(),
  protocolNumber: z.string().nullable(),
  receivedAt: instantSchema,
});
