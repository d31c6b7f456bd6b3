import * as z from 'zod';
import { holdsPersonalData } from '../report/find-personal-data.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import {
  cellValueSchema,
  centsSchema,
  instantSchema,
  isoDateSchema,
  istatCodeSchema,
  pointsSchema,
} from './branded.ts';

/** One row's outcome with its explanation; same shape as `Evaluation`. Lines sum to the score. */
export const evaluationSchema = z.object({
  rowId: z.string(),
  ruleSet: z.object({ call: z.string(), version: z.int() }),
  eligibility: z.enum(['eligible', 'withReserve', 'incomplete', 'notEligible']),
  reasons: z.array(z.object({ code: z.string(), text: z.string(), article: z.string() })).readonly(),
  missing: z.array(z.string()).readonly(),
  lines: z
    .array(
      z.object({
        criterion: z.string(),
        label: z.string(),
        article: z.string(),
        inputs: z.array(z.object({ field: z.string(), value: cellValueSchema })).readonly(),
        points: pointsSchema,
        pointsBeforeCap: pointsSchema,
        group: z.string(),
        chosen: z.string().exactOptional(),
        minutes: z.string().nullable().exactOptional(),
      }),
    )
    .readonly(),
  score: pointsSchema,
  tier: z.string().nullable(),
  ranking: z.string().nullable(),
  amount: centsSchema.nullable(),
});

/** One entry of a ranking; same shape as `RankedEntry`. `place` is null for who is not in it. */
export const rankedEntrySchema = z.object({
  rowId: z.string(),
  place: z.int().nullable(),
  outcome: z.enum(['funded', 'waiting', 'notEligible', 'incomplete']),
  withReserve: z.boolean(),
  score: pointsSchema,
  amount: centsSchema.nullable(),
  assigned: centsSchema,
  comune: istatCodeSchema,
  ranking: z.string().nullable(),
  tier: z.string().nullable(),
  lacksMinutes: z.boolean(),
  decidedBy: z.string(),
});

/** One of the rankings that share a fund, or the only one; same shape as `RankingPart`. */
export const rankingPartSchema = z.object({
  ranking: z.string().nullable(),
  budget: centsSchema,
  received: centsSchema,
  assigned: centsSchema,
  passedOn: centsSchema,
  funded: z.int(),
  waiting: z.int(),
  firstExcluded: z.string().nullable(),
});

/** Rows of opaque ids and rule fields, never persons. Without a budget there is no ranking. */
export const evaluationRequestSchema = z.object({
  ruleSet: ruleSetSchema,
  rows: z
    .array(
      z.object({
        rowId: z.string().max(64),
        presentedAt: instantSchema.nullable(),
        comune: istatCodeSchema.nullable(),
        values: z.record(z.string().max(64), cellValueSchema).refine(isWithinReach, { error: 'NUMBER_TOO_LARGE' }),
      }),
    )
    .readonly(),
  budget: centsSchema.nullable(),
  drawSeed: z.string().max(200).nullable(),
});

/** `canonical` holds each evaluation's RFC 8785 text in the order of the rows, to compare byte for byte. */
export const evaluationAnswerSchema = z.object({
  ruleSetHash: z.string(),
  evaluations: z.array(evaluationSchema).readonly(),
  canonical: z.array(z.string()).readonly(),
  ranking: z
    .object({
      entries: z.array(rankedEntrySchema).readonly(),
      parts: z.array(rankingPartSchema).readonly(),
      funded: z.int(),
      waiting: z.int(),
      notEligible: z.int(),
      incomplete: z.int(),
      assigned: centsSchema,
      budget: centsSchema,
      firstExcluded: z.string().nullable(),
      drawSeed: z.string(),
    })
    .nullable(),
});

/** The day of an act, with its number: what approving asks for. Both are published and audited: never a person's code. */
export const actSchema = z.object({
  actNumber: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine((text) => !holdsPersonalData(text), { error: 'PERSONAL_DATA' }),
  actDate: isoDateSchema,
});

/** Points times a number beyond exact integers could leave the numbers that JSON can write. */
function isWithinReach(values: Readonly<Record<string, unknown>>): boolean {
  return Object.values(values).every(
    (value) => typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER,
  );
}
