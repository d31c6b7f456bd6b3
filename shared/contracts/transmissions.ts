import * as z from 'zod';
import { applicationStates } from '../lifecycle/application-lifecycle.ts';
import { cellValueSchema, istatCodeSchema } from './branded.ts';

/** Rows one request may carry (422 beyond), and the rows of one transaction of the store. */
export const maximumRowsPerTransmission = 500;
export const rowsPerChunk = 45;
/** A larger body is answered 413 before it is read. */
export const maximumBodyBytes = 1_000_000;

/**
 * One row as it lies in the sheet: cells by field id, as read. `version` is the version the sender last saw (null for a
 * row never sent); the preview's answer gives it.
 */
export const transmittedRowSchema = z.object({
  rowId: z.string().min(1).max(64),
  version: z.int().positive().nullable(),
  cells: z.record(z.string().max(64), cellValueSchema),
});
export type TransmittedRow = z.infer<typeof transmittedRowSchema>;

/** The body of the preview and of the transmission: the same, so that what was counted is what is written. */
export const transmissionRequestSchema = z.object({
  comune: istatCodeSchema,
  rows: z.array(transmittedRowSchema).readonly(),
});
export type TransmissionRequest = z.infer<typeof transmissionRequestSchema>;

/** Why a row was not received. Everything else is received, complete or not. */
export const refusalReasons = [
  /** The beneficiary already has an application for this call, under another row id. */
  'DUPLICATE_BENEFICIARY',
  /** The row id already belongs to another beneficiary, or stands twice in the same batch. */
  'ROW_ID_REUSED',
  /** Not a UUID: the column *ID Ambito* was overwritten. */
  'ROW_ID_FORM',
  /** Without a readable beneficiary's tax code there is nobody to receive. */
  'BENEFICIARY_MISSING',
  /** The row declares another collecting Comune, or the call is not open to it. */
  'FOREIGN_ROW',
  /** Changed here and on the server, and the version was not given or is old: *Riallinea* first. */
  'VERSION_MISSING',
  'VERSION_STALE',
  /** The application is withdrawn or refused: its row cannot change any more. */
  'CLOSED',
] as const;
export const refusalReasonSchema = z.enum(refusalReasons);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

export const rowOutcomes = ['accepted', 'incomplete', 'unchanged', 'refused'] as const;
export const rowOutcomeSchema = z.enum(rowOutcomes);
export type RowOutcome = z.infer<typeof rowOutcomeSchema>;

/** An issue as the server tells it: code and field only, never the value; `reference` is the code of another call. */
export const rowIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'information']),
  field: z.string().nullable(),
  reference: z.exactOptional(z.string()),
});
export type RowIssue = z.infer<typeof rowIssueSchema>;

/** What happened (or, in a preview, would happen) to one row. `state` and `version` are null when it was refused. */
export const transmittedRowResultSchema = z.object({
  rowId: z.string(),
  outcome: rowOutcomeSchema,
  change: z.enum(['new', 'changed', 'same']).nullable(),
  reason: refusalReasonSchema.nullable(),
  state: z.enum(applicationStates).nullable(),
  version: z.int().nullable(),
  issues: z.array(rowIssueSchema).readonly(),
});
export type TransmittedRowResult = z.infer<typeof transmittedRowResultSchema>;

/** Rows by outcome (they sum to the rows sent) and, of those received, by change. */
export const transmissionCountsSchema = z.object({
  accepted: z.int(),
  incomplete: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  new: z.int(),
  changed: z.int(),
});
export type TransmissionCounts = z.infer<typeof transmissionCountsSchema>;

/** Answer of both routes, rows in the order sent. In a preview `version` is the one now stored, to be sent back. */
export const transmissionResultSchema = z.object({
  counts: transmissionCountsSchema,
  rows: z.array(transmittedRowResultSchema).readonly(),
});
export type TransmissionResult = z.infer<typeof transmissionResultSchema>;
