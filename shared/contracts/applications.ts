import * as z from 'zod';
import { applicationStates } from '../lifecycle/application-lifecycle.ts';
import { cellValueSchema, instantSchema, istatCodeSchema } from './branded.ts';

/** An application as a list shows it: nothing sealed is opened for it. */
export const applicationSummarySchema = z.object({
  call: z.string(),
  comune: istatCodeSchema,
  rowId: z.string(),
  protocolNumber: z.string().nullable(),
  presentedAt: instantSchema.nullable(),
  state: z.enum(applicationStates),
  version: z.int(),
  receivedAt: instantSchema,
});
export type ApplicationSummary = z.infer<typeof applicationSummarySchema>;

export const applicationsPageSchema = z.object({
  items: z.array(applicationSummarySchema).readonly(),
  cursor: z.string().nullable(),
});

/** One application with its parsed values (money in cents, days ISO, choices by code) and what was found in it when received. */
export const applicationSchema = applicationSummarySchema.extend({
  values: z.record(z.string(), cellValueSchema),
  issues: z.array(z.object({ code: z.string(), field: z.string().nullable() })).readonly(),
});
export type Application = z.infer<typeof applicationSchema>;

/** The steps a person takes on one application; transmitting is not among them. */
export const applicationSteps = ['withdraw', 'requestCompletion', 'complete', 'refuse'] as const;

/** `POST …/transitions`, with `If-Match`. A reason is required to refuse and to ask for completion. */
export const transitionRequestSchema = z
  .object({ event: z.enum(applicationSteps), reason: z.string().trim().max(2000) })
  .refine((request) => request.reason !== '' || !['refuse', 'requestCompletion'].includes(request.event), {
    path: ['reason'],
    error: 'REASON_MISSING',
  });
export type TransitionRequest = z.infer<typeof transitionRequestSchema>;
