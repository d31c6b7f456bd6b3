import * as z from 'zod';
import type { Call } from '../../shared/calls/call.ts';
import {
  callCodeSchema,
  centsSchema,
  instantSchema,
  isoDateSchema,
  istatCodeSchema,
} from '../../shared/contracts/branded.ts';
import { checkSettingsSchema } from '../../shared/contracts/check-settings.ts';
import { ruleSetSchema } from '../../shared/rules/rule-set-schema.ts';
import type { AmbitoId, Instant } from '../../shared/values/brands.ts';
import { type Key, keys } from './keys.ts';
import type { RawItem } from './read-items.ts';

/** A call as published, with the hash that freezes its rule set. */
export interface StoredCall {
  readonly call: Call;
  readonly ruleSetHash: string;
  readonly publishedAt: Instant;
  readonly version: number;
}

/** A call in the form of the table. */
export function callItem(ambito: AmbitoId, stored: StoredCall): Key & RawItem {
  return { ...stored, call: JSON.stringify(stored.call), ...keys.call(ambito, stored.call.code) };
}

/** Reads {@link callItem} back. */
export function parseCall(item: RawItem): StoredCall {
  const { call, ...rest } = storedSchema.parse(item);
  return { ...rest, call: callSchema.parse(JSON.parse(call)) };
}

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
  checks: z.exactOptional(checkSettingsSchema),
  incompatibleWith: z.exactOptional(z.array(callCodeSchema).max(20)),
  budget: centsSchema,
  ruleSet: ruleSetSchema,
});
