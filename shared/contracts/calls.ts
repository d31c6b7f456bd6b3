import * as z from 'zod';
import type { Call } from '../calls/call.ts';
import { callCodeSchema, centsSchema, instantSchema } from './branded.ts';

/** A call as a list shows it. */
export const callSummarySchema = z.object({
  code: callCodeSchema,
  title: z.string(),
  measure: z.string(),
  window: z.object({ opensAt: instantSchema, closesAt: instantSchema }),
  budget: centsSchema,
  ruleSetVersion: z.int(),
  demonstration: z.boolean(),
});
export type CallSummary = z.infer<typeof callSummarySchema>;

export const callsSchema = z.object({ items: z.array(callSummarySchema).readonly() });
export type Calls = z.infer<typeof callsSchema>;

/** `GET calls/{call}`: the call with its published rules and their SHA-256 (RFC 8785), to cache and to compare. */
export interface PublishedCall {
  readonly call: Call;
  readonly ruleSetHash: string;
}
