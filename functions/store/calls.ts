import * as z from 'zod';
import type { Call } from '../../shared/calls/call.ts';
import {
  callCodeSchema,
  centsSchema,
  instantSchema,
  isoDateSchema,
  istatCodeSchema,
} from '../../shared/contracts/branded.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { ruleSetSchema } from '../../shared/rules/rule-set-schema.ts';
import type { AmbitoId, CallCode, Instant } from '../../shared/values/brands.ts';
import { callStream } from './audit.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import { getItem, queryAll, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

/** A call as published, with the hash that freezes its rule set. */
export interface StoredCall {
  readonly call: Call;
  readonly ruleSetHash: string;
  readonly publishedAt: Instant;
  readonly version: number;
}

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

/** Publishes a call or a new version of it. A rule set version once published under another hash is `FROZEN`. */
export async function publishCall(
  store: Store,
  command: Command,
  publication: CallPublication,
): Promise<Done<Published>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: publishedSchema.parse(replay.result) };
  const { call, ruleSetHash } = publication;
  const existing = await getCall(store, command.ambito, call.code);
  if (existing !== null) requireVersion(existing.version, publication.version);
  const version = (existing?.version ?? 0) + 1;
  const stored = { call: JSON.stringify(call), ruleSetHash, publishedAt: instantOf(store.clock()), version };
  const effects: Effect[] = [
    {
      kind: 'put',
      item: { ...stored, ...keys.call(command.ambito, call.code) },
      condition:
        existing === null
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: 'version = :version', values: { ':version': existing.version } },
    },
    {
      kind: 'put',
      item: {
        ruleSet: JSON.stringify(call.ruleSet),
        hash: ruleSetHash,
        ...keys.ruleSet(command.ambito, call.code, call.ruleSet.version),
      },
      condition: {
        expression: 'attribute_not_exists(pk) OR #hash = :hash',
        values: { ':hash': ruleSetHash },
        names: { '#hash': 'hash' },
      },
      refusal: () => new StoreError('FROZEN', 'this version of the rules was published with other content'),
    },
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

/** A rule set version as it was published, or `null`. */
export async function getRuleSet(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: CallCode; readonly version: number },
): Promise<{ readonly ruleSet: RuleSet; readonly hash: string } | null> {
  const item = await getItem(store, keys.ruleSet(request.ambito, request.call, request.version));
  if (item === null) return null;
  const { ruleSet, hash } = z.object({ ruleSet: z.string(), hash: z.string() }).parse(item);
  return { ruleSet: ruleSetSchema.parse(JSON.parse(ruleSet)), hash };
}

function parseCall(item: RawItem): StoredCall {
  const { call, ...rest } = storedSchema.parse(item);
  return { ...rest, call: callSchema.parse(JSON.parse(call)) };
}

const publishedSchema = z.object({ code: callCodeSchema, version: z.int() });

const storedSchema = z.object({
  call: z.string(),
  ruleSetHash: z.string(),
  publishedAt: instantSchema,
  version: z.int(),
});

// Strict: a member of a call that this list forgets must fail, not vanish.
const callSchema: z.ZodType<Call> = z.strictObject({
  code: callCodeSchema,
  title: z.string(),
  measure: z.string(),
  fund: z.string(),
  act: z.object({ reference: z.string(), date: isoDateSchema.nullable() }),
  window: z.object({ opensAt: instantSchema, closesAt: instantSchema }),
  dsuYear: z.int(),
  comuni: z.array(istatCodeSchema),
  iseeTypes: z.exactOptional(z.array(z.object({ appliesTo: z.enum(['adult', 'minor']), types: z.array(z.string()) }))),
  currentIsee: z.exactOptional(z.enum(['current', 'currentWithAssets'])),
  budget: centsSchema,
  ruleSet: ruleSetSchema,
});
