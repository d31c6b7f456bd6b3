import * as z from 'zod';
import { instantSchema } from '../../shared/contracts/branded.ts';
import {
  type PublishedRuleSet,
  type RuleSetPublished,
  type RuleSetVersion,
  ruleSetPublishedSchema,
} from '../../shared/contracts/rule-sets.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { ruleSetSchema } from '../../shared/rules/rule-set-schema.ts';
import type { AmbitoId, CallCode, Instant } from '../../shared/values/brands.ts';
import { callStream } from './audit.ts';
import { callItem, type StoredCall } from './call-item.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { keys } from './keys.ts';
import { getItem, queryAll, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';

/**
 * Publishes the next version of a call's rules; everything else of the call stays as it is. A version that was published
 * meanwhile is `STALE_VERSION`.
 */
export async function publishRuleSet(
  store: Store,
  command: Command,
  publication: { readonly stored: StoredCall; readonly ruleSet: RuleSet; readonly hash: string },
): Promise<Done<RuleSetPublished>> {
  const { stored, ruleSet, hash } = publication;
  const { act } = ruleSet;
  const publishedAt = instantOf(store.clock());
  const version = stored.version + 1;
  const published = { ruleSet, hash, publishedAt };
  const call: Effect = {
    kind: 'put',
    item: callItem(command.ambito, { call: { ...stored.call, ruleSet }, ruleSetHash: hash, publishedAt, version }),
    condition: { expression: 'version = :version', values: { ':version': stored.version } },
  };
  return commitChange<RuleSetPublished>(store, {
    command,
    stream: callStream(stored.call.code),
    action: 'publishRuleSet',
    rows: [],
    facts: { version, ruleSetVersion: ruleSet.version, ruleSetHash: hash, act: act.reference, actDate: act.date },
    counters: [],
    build: () => ({
      effects: [call, newRuleSet(command.ambito, stored.call.code, published)],
      result: { version, published: ruleSetVersion(published) },
    }),
    parse: (result) => ruleSetPublishedSchema.parse(result),
  });
}

/** A rule set version as it was published, or `null`. */
export async function getRuleSet(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: CallCode; readonly version: number },
): Promise<PublishedRuleSet | null> {
  const item = await getItem(store, keys.ruleSet(request.ambito, request.call, request.version));
  return item === null ? null : parseRuleSet(item);
}

/** Every published version of a call's rules, oldest first. */
export async function listRuleSets(
  store: Store,
  ambito: AmbitoId,
  code: CallCode,
): Promise<readonly PublishedRuleSet[]> {
  const { pk, sk: from } = keys.ruleSet(ambito, code, 0);
  const { sk: to } = keys.ruleSet(ambito, code, 999_999);
  return (await queryAll(store, { pk, from, to })).map(parseRuleSet);
}

/** A version without its rules, for lists. */
export function ruleSetVersion({ ruleSet, hash, publishedAt }: PublishedRuleSet): RuleSetVersion {
  const { version, title, act } = ruleSet;
  return { version, title, act, hash, publishedAt };
}

/** The write of a version: under its number there is nothing yet, or the very same rules. */
export function newRuleSet(
  ambito: AmbitoId,
  code: CallCode,
  { ruleSet, hash, publishedAt }: { readonly ruleSet: RuleSet; readonly hash: string; readonly publishedAt: Instant },
): Effect {
  return {
    kind: 'put',
    item: { ruleSet: JSON.stringify(ruleSet), hash, publishedAt, ...keys.ruleSet(ambito, code, ruleSet.version) },
    condition: { expression: 'attribute_not_exists(pk)' },
    refusal: frozen,
  };
}

/** The check that a version is still the one with this hash. */
export function sameRuleSet(
  ambito: AmbitoId,
  code: CallCode,
  { ruleSet, hash }: { readonly ruleSet: RuleSet; readonly hash: string },
): Effect {
  return {
    kind: 'check',
    key: keys.ruleSet(ambito, code, ruleSet.version),
    condition: { expression: '#hash = :hash', values: { ':hash': hash }, names: { '#hash': 'hash' } },
    refusal: frozen,
  };
}

function frozen(): StoreError {
  return new StoreError('FROZEN', 'this version of the rules was published with other content');
}

function parseRuleSet(item: RawItem): PublishedRuleSet {
  const { ruleSet, hash, publishedAt } = itemSchema.parse(item);
  return { ruleSet: ruleSetSchema.parse(JSON.parse(ruleSet)), hash, publishedAt };
}

const itemSchema = z.object({ ruleSet: z.string(), hash: z.string(), publishedAt: instantSchema });
