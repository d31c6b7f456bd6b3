import * as z from 'zod';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import { callCodeSchema, centsSchema, instantSchema, isoDateSchema, istatCodeSchema } from './branded.ts';
import type { PublishedCall } from './calls.ts';
import { checkSettingsSchema } from './check-settings.ts';

/** `GET calls/{call}` as the add-in reads it. Members of a call that a newer service adds are kept. */
export const publishedCallSchema: z.ZodType<PublishedCall> = z.object({
  call: z.looseObject({
    code: callCodeSchema,
    title: z.string(),
    measure: z.string(),
    fund: z.string(),
    act: z.object({ reference: z.string(), date: isoDateSchema.nullable() }),
    window: z.object({ opensAt: instantSchema, closesAt: instantSchema }),
    dsuYear: z.int(),
    comuni: z.array(istatCodeSchema).readonly(),
    checks: z.exactOptional(checkSettingsSchema),
    incompatibleWith: z.exactOptional(z.array(callCodeSchema).readonly()),
    budget: centsSchema,
    ruleSet: ruleSetSchema,
  }),
  ruleSetHash: z.string(),
});
