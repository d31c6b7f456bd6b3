import * as z from 'zod';
import { rankingStates } from '../lifecycle/ranking-lifecycle.ts';
import { holdsPersonalData } from '../report/find-personal-data.ts';
import { cellValueSchema, centsSchema, instantSchema, isoDateSchema, istatCodeSchema } from './branded.ts';
import { actSchema, evaluationSchema, rankedEntrySchema, rankingPartSchema } from './evaluations.ts';
import { rowDistanceSchema } from './row-distance.ts';

/** `POST calls/{call}/rankings`: null takes the call's own budget, and a seed drawn by the server. */
export const rankingRequestSchema = z.object({
  budget: centsSchema.nullable().refine((budget) => budget === null || budget >= 0, { error: 'NEGATIVE' }),
  drawSeed: z
    .string()
    .trim()
    .min(1)
    .max(200)
    // It goes into the minutes.
    .refine((text) => !holdsPersonalData(text), { error: 'PERSONAL_DATA' })
    .nullable(),
});
export type RankingRequest = z.infer<typeof rankingRequestSchema>;

/** A ranking's head: what was ranked, under which rules, with which result; entries are read by page. */
export const rankingSummarySchema = z.object({
  id: z.string(),
  call: z.string(),
  state: z.enum(rankingStates),
  version: z.int(),
  ruleSetVersion: z.int(),
  ruleSetHash: z.string(),
  demonstration: z.boolean(),
  budget: centsSchema,
  assigned: centsSchema,
  drawSeed: z.string(),
  funded: z.int(),
  waiting: z.int(),
  notEligible: z.int(),
  incomplete: z.int(),
  /** Applications whose assigned score names no minutes: the ranking cannot be approved before they do. */
  lackingMinutes: z.int(),
  firstExcluded: z.string().nullable(),
  parts: z.array(rankingPartSchema).readonly(),
  preparedBy: z.string(),
  preparedAt: instantSchema,
  approvedBy: z.string().nullable(),
  approvedAt: instantSchema.nullable(),
  act: z.object({ number: z.string(), date: isoDateSchema }).nullable(),
  /** Hash of the head of the audit stream when the ranking was committed. */
  auditHead: z.string(),
});
export type RankingSummary = z.infer<typeof rankingSummarySchema>;

export const rankingsSchema = z.object({ items: z.array(rankingSummarySchema).readonly() });
export type Rankings = z.infer<typeof rankingsSchema>;

/**
 * An entry as the office reads it: with the number on the Comune's own protocol, by which a person there knows the
 * application; null when it was transmitted without one. It is not published (`publicRankingSchema`).
 */
export const rankingEntrySchema = rankedEntrySchema.extend({ protocolNumber: z.string().nullable() });
export type RankingEntry = z.infer<typeof rankingEntrySchema>;

export const rankingEntriesPageSchema = z.object({
  items: z.array(rankingEntrySchema).readonly(),
  cursor: z.string().nullable(),
});
export type RankingEntriesPage = z.infer<typeof rankingEntriesPageSchema>;

/**
 * `GET rankings/{id}/candidates`, in the order of the ranking: what its rules read of each application, as it was then, to
 * try other rules on. No field that the rules do not read, and nobody's name.
 */
export const rankingCandidatesPageSchema = z.object({
  items: z
    .array(
      z.object({
        rowId: z.string(),
        comune: istatCodeSchema,
        protocolNumber: z.string().nullable(),
        presentedAt: instantSchema,
        /** False of an application that had to be mended: it stays without a place whatever the rules. */
        isComplete: z.boolean(),
        values: z.record(z.string(), cellValueSchema),
      }),
    )
    .readonly(),
  cursor: z.string().nullable(),
});
export type RankingCandidatesPage = z.infer<typeof rankingCandidatesPageSchema>;

/** *Perché questo posto?*: the entry, its evaluation as ranked, the entry just before it, and what keeps it there. */
export const rankingExplanationSchema = z.object({
  entry: rankingEntrySchema,
  evaluation: evaluationSchema,
  presentedAt: instantSchema,
  before: z
    .object({
      rowId: z.string(),
      place: z.int(),
      score: z.int(),
      comune: istatCodeSchema,
      protocolNumber: z.string().nullable(),
    })
    .nullable(),
  distance: rowDistanceSchema,
});
export type RankingExplanation = z.infer<typeof rankingExplanationSchema>;

/** `POST rankings/{id}/approval`, with `If-Match`. */
export const approvalRequestSchema = actSchema;
export type ApprovalRequest = z.infer<typeof approvalRequestSchema>;

/** What may be published: position, a code that only the applicant can know, outcome. Nothing else (DOMAIN D.3). */
export const publicRankingSchema = z.object({
  call: z.string(),
  title: z.string(),
  measure: z.string(),
  act: z.object({ number: z.string(), date: isoDateSchema }),
  entries: z
    .array(
      z.object({
        position: z.int().nullable(),
        /** The name of its ranking where several share the fund. */
        ranking: z.string().nullable(),
        code: z.string(),
        outcome: z.enum(['funded', 'waiting', 'notEligible', 'incomplete']),
      }),
    )
    .readonly(),
});
export type PublicRanking = z.infer<typeof publicRankingSchema>;
