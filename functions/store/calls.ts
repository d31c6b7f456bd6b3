import * as z from 'zod';
import type { Call } from '../../shared/calls/call.ts';
import { callCodeSchema } from '../../shared/contracts/branded.ts';
import { forbiddenSettings } from '../../shared/validation/check-settings.ts';
import type { AmbitoId, CallCode } from '../../shared/values/brands.ts';
import { callStream } from './audit.ts';
import { callItem, parseCall, type StoredCall } from './call-item.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import { getItem, queryAll } from './read-items.ts';
import { newRuleSet, sameRuleSet } from './rule-sets.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

export interface CallPublication {
  readonly call: Call;
  readonly ruleSetHash: string;
  /** Of the call this changes; `null` for a new one. */
  readonly version: number | null;
}

interface Published {
  readonly code: CallCode;
  readonly version: number;
}

/**
 * Publishes a call or a new version of it. A rule set version once published under another hash is `FROZEN`; a call that
 * quiets a check that is not its own to quiet is `CHECKS_FORBIDDEN`.
 */
export async function publishCall(
  store: Store,
  command: Command,
  publication: CallPublication,
): Promise<Done<Published>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: publishedSchema.parse(replay.result) };
  const { call, ruleSetHash } = publication;
  const forbidden = forbiddenSettings(call.checks ?? {});
  if (forbidden.length > 0) throw new StoreError('CHECKS_FORBIDDEN', forbidden.join(', '));
  const existing = await getCall(store, command.ambito, call.code);
  if (existing !== null) requireVersion(existing.version, publication.version);
  const version = (existing?.version ?? 0) + 1;
  const publishedAt = instantOf(store.clock());
  const rules = { ruleSet: call.ruleSet, hash: ruleSetHash, publishedAt };
  const sameRules = existing?.call.ruleSet.version === call.ruleSet.version;
  const effects: Effect[] = [
    {
      kind: 'put',
      item: callItem(command.ambito, { call, ruleSetHash, publishedAt, version }),
      condition:
        existing === null
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: 'version = :version', values: { ':version': existing.version } },
    },
    (sameRules ? sameRuleSet : newRuleSet)(command.ambito, call.code, rules),
  ];
  return commitChange(store, {
    command,
    stream: callStream(call.code),
    action: 'publishCall',
    rows: [],
    facts: { version, ruleSetVersion: call.ruleSet.version, ruleSetHash },
    counters: [],
    build: () => ({ effects, result: { code: call.code, version } }),
    parse: (result) => publishedSchema.parse(result),
  });
}

/** The call with its latest rule set, or `null`. */
export async function getCall(store: Store, ambito: AmbitoId, code: CallCode): Promise<StoredCall | null> {
  const item = await getItem(store, keys.call(ambito, code));
  return item === null ? null : parseCall(item);
}

/** All calls of an Ambito, by code. */
export async function listCalls(store: Store, ambito: AmbitoId): Promise<readonly StoredCall[]> {
  return (await queryAll(store, { pk: keys.calls(ambito) })).map(parseCall);
}

const publishedSchema = z.object({ code: callCodeSchema, version: z.int() });
