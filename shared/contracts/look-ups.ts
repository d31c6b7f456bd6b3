import * as z from 'zod';
import { applicationStates } from '../lifecycle/application-lifecycle.ts';
import { instantSchema, isoDateSchema, istatCodeSchema } from './branded.ts';
import { wholeAmbito } from './look-up-limits.ts';

/** `AMBITO.CONTEGGIO`: applications that reached a state in a period, both days included. */
export const countQuestionSchema = z.object({
  key: z.string().max(400),
  kind: z.literal('count'),
  call: z.string().max(40),
  state: z.enum([...applicationStates, 'all']),
  comune: z.union([istatCodeSchema, z.literal(wholeAmbito)]),
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
});
/** `AMBITO.DOMANDA`: one field of the application with that protocol number of that year. */
export const applicationFieldQuestionSchema = z.object({
  key: z.string().max(400),
  kind: z.literal('applicationField'),
  call: z.string().max(40),
  comune: istatCodeSchema,
  year: z.int().min(2000).max(2100),
  protocolNumber: z.string().max(40),
  field: z.string().max(64),
});
export const questionSchema = z.discriminatedUnion('kind', [countQuestionSchema, applicationFieldQuestionSchema]);
export type LookUpQuestion = z.infer<typeof questionSchema>;

export const lookUpRequestSchema = z.object({ questions: z.array(questionSchema).readonly() });
export type LookUpRequest = z.infer<typeof lookUpRequestSchema>;

/** Why a question has no value: the cell shows `#N/D` with the words for it. */
export const lookUpErrors = [
  'CALL_UNKNOWN',
  'COMUNE_UNKNOWN',
  'APPLICATION_UNKNOWN',
  'FIELD_UNKNOWN',
  'NOT_ALLOWED',
] as const;
export type LookUpErrorCode = (typeof lookUpErrors)[number];

/** One answer per question, matched by `key` and never by position. A missing value is null without an error. */
export const lookUpAnswerSchema = z.object({
  key: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  error: z.enum(lookUpErrors).nullable(),
});
export type LookUpAnswer = z.infer<typeof lookUpAnswerSchema>;

export const lookUpResultSchema = z.object({
  /** *dati al*: the moment the figures were read. */
  asOf: instantSchema,
  answers: z.array(lookUpAnswerSchema).readonly(),
});
export type LookUpResult = z.infer<typeof lookUpResultSchema>;
