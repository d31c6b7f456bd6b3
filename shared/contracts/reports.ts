import * as z from 'zod';
import { reportStates } from '../lifecycle/report-lifecycle.ts';
import { ambitoIdSchema, cellValueSchema, instantSchema, isoDateSchema } from './branded.ts';

const sheetIdSchema = z.enum(['identity', 'implementation', 'services', 'calls', 'satisfaction']);
const narrativeIdSchema = z.enum(['N1', 'N2', 'N3']);

/** A semester report; same shape as `SemesterReport`. */
export const semesterReportSchema = z.object({
  ambito: ambitoIdSchema,
  from: isoDateSchema,
  to: isoDateSchema,
  version: z.int().positive(),
  sheets: z
    .array(
      z.object({
        id: sheetIdSchema,
        title: z.string().max(31),
        columns: z
          .array(
            z.object({
              id: z.string().max(40),
              title: z.string().max(120),
              type: z.enum(['text', 'integer', 'decimal', 'money', 'percent', 'date', 'choice']),
              source: z.enum(['store', 'manual', 'computed']),
              required: z.boolean(),
              choices: z.array(z.string().max(120)).readonly().exactOptional(),
            }),
          )
          .max(30)
          .readonly(),
        rows: z
          .array(z.object({ id: z.string().max(64), cells: z.array(cellValueSchema).readonly() }))
          .max(500)
          .readonly(),
        chart: z
          .object({
            title: z.string(),
            categories: z.array(z.string()).readonly(),
            series: z
              .array(z.object({ name: z.string(), values: z.array(z.number().nullable()).readonly() }))
              .readonly(),
          })
          .exactOptional(),
      }),
    )
    .readonly(),
  narrative: z.array(z.object({ id: narrativeIdSchema, title: z.string(), text: z.string().max(20_000) })).readonly(),
});

export const reportIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  sheet: z.union([sheetIdSchema, narrativeIdSchema]),
  row: z.string().nullable(),
  column: z.string().nullable(),
});

/** What a submission leaves: numbered, dated, with the hash of the frozen content and of the audit stream's head. */
export const receiptSchema = z.object({
  /** `2025-1/1`: year, half or period, version. */
  number: z.string(),
  submittedAt: instantSchema,
  submittedBy: z.string(),
  sha256: z.string(),
  auditHead: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A report's head, as lists show it. `version` counts changes (for `If-Match`); `report.version` counts corrections. */
export const reportSummarySchema = z.object({
  id: z.string(),
  from: isoDateSchema,
  to: isoDateSchema,
  state: z.enum(reportStates),
  version: z.int(),
  correction: z.int(),
  preparedBy: z.string(),
  updatedAt: instantSchema,
  receipt: receiptSchema.nullable(),
  registration: z.object({ protocolNumber: z.string(), date: isoDateSchema }).nullable(),
  deliveredAt: instantSchema.nullable(),
});
export type ReportSummary = z.infer<typeof reportSummarySchema>;

export const reportsSchema = z.object({ items: z.array(reportSummarySchema).readonly() });
export type Reports = z.infer<typeof reportsSchema>;

/** One report with its content and the issues found in it now. */
export const reportSchema = reportSummarySchema.extend({
  report: semesterReportSchema,
  issues: z.array(reportIssueSchema).readonly(),
});
export type Report = z.infer<typeof reportSchema>;

/** `GET reports/preparation?from&to`: a fresh report, figures of the store filled in, nothing written. */
export const reportPreparationSchema = z.object({ report: semesterReportSchema, asOf: instantSchema });
export type ReportPreparation = z.infer<typeof reportPreparationSchema>;

/** Body of `POST reports` and of `PUT reports/{id}`. */
export const reportBodySchema = z.object({ report: semesterReportSchema });
export type ReportBody = z.infer<typeof reportBodySchema>;

/** `POST reports/{id}/registration`: the number of the lead Comune's protocol, at least seven digits. */
export const registrationRequestSchema = z.object({
  protocolNumber: z.string().regex(/^\d{7,}$/),
  date: isoDateSchema,
});
export type RegistrationRequest = z.infer<typeof registrationRequestSchema>;

/** What goes out by PEC: the frozen JSON, its hash, who receives it and the text of the message. */
export const reportPackageSchema = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string(), content: z.string() })).readonly(),
  receipt: receiptSchema,
  recipients: z.array(z.object({ name: z.string(), pec: z.string() })).readonly(),
  subject: z.string(),
  text: z.string(),
});
export type ReportPackageAnswer = z.infer<typeof reportPackageSchema>;
