import * as z from 'zod';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import { instantSchema, isoDateSchema } from './branded.ts';
import { actSchema } from './evaluations.ts';

/** A published version of a call's rules as a list shows it. Who published it is in the audit, not here. */
export const ruleSetVersionSchema = z.object({
  version: z.int(),
  title: z.string(),
  act: z.object({ reference: z.string(), date: isoDateSchema.nullable(), demonstration: z.boolean() }),
  /** SHA-256 of the RFC 8785 form: rankings and cells name it. */
  hash: z.string(),
  publishedAt: instantSchema,
});
export type RuleSetVersion = z.infer<typeof ruleSetVersionSchema>;

/** `GET calls/{call}/rule-sets`, newest first. `version` is the call's: publishing names it in `If-Match`. */
export const ruleSetVersionsSchema = z.object({
  version: z.int(),
  items: z.array(ruleSetVersionSchema).readonly(),
});
export type RuleSetVersions = z.infer<typeof ruleSetVersionsSchema>;

/** `GET calls/{call}/rule-sets/{version}`: the rules as they were published. */
export const publishedRuleSetSchema = z.object({
  ruleSet: ruleSetSchema,
  hash: z.string(),
  publishedAt: instantSchema,
});
export type PublishedRuleSet = z.infer<typeof publishedRuleSetSchema>;

/**
 * `POST calls/{call}/rule-sets`, with the call's version in `If-Match`. The version in the rule set is not looked at: the
 * service gives the next one, and writes the act into it.
 */
export const ruleSetPublicationSchema = actSchema.extend({ ruleSet: ruleSetSchema });
export type RuleSetPublication = z.infer<typeof ruleSetPublicationSchema>;

/** What was published, and the call's version after it. */
export const ruleSetPublishedSchema = z.object({ version: z.int(), published: ruleSetVersionSchema });
export type RuleSetPublished = z.infer<typeof ruleSetPublishedSchema>;
