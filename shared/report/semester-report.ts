import type { AmbitoId, IsoDate } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';

/**
 * The semester report as data: what a workbook shows, a person completes and the store freezes.
 *
 * Cells by column type: `money` integer cents, `decimal` integer hundredths (425 is 4,25), `percent` integer hundredths of
 * a percent (1250 is 12,50 %), `date` ISO text, `choice` the text of one of `choices`. A figure not known yet is `null` and prints *n.d.*: never 0.
 */
export interface SemesterReport {
  readonly ambito: AmbitoId;
  /** Both days included; calendar halves are only the default. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** 1 for the first submission; a correction is the next number. */
  readonly version: number;
  readonly sheets: readonly ReportSheet[];
  readonly narrative: readonly NarrativePart[];
}

export type ReportSheetId = 'identity' | 'implementation' | 'services' | 'calls' | 'satisfaction';

export interface ReportSheet {
  readonly id: ReportSheetId;
  /** The Italian sheet name: `Bandi`. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Present where the sheet carries a chart. */
  readonly chart?: ReportChart;
}

export type ReportColumnType = 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'choice';

export interface ReportColumn {
  readonly id: string;
  readonly title: string;
  readonly type: ReportColumnType;
  /** `store` comes from the server and is not typed over; `manual` is a person's; `computed` follows from the others. */
  readonly source: 'store' | 'manual' | 'computed';
  readonly required: boolean;
  readonly choices?: readonly string[];
}

export interface ReportRow {
  /** Stable across rebuilds: the call's code, `identity`, or the id a person's own row was given. */
  readonly id: string;
  /** In the order of the columns. */
  readonly cells: readonly CellValue[];
}

export type NarrativeId = 'N1' | 'N2' | 'N3';

export interface NarrativePart {
  readonly id: NarrativeId;
  readonly title: string;
  readonly text: string;
}

/** A chart as data; the workbook draws it natively. `null` is a gap, not a zero. */
export interface ReportChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What stands between a report and its submission, with the cell to jump to. */
export interface ReportIssue {
  readonly code: ReportIssueCode;
  readonly severity: 'error' | 'warning';
  /** A sheet, or a part of the narrative. */
  readonly sheet: ReportSheetId | NarrativeId;
  readonly row: string | null;
  readonly column: string | null;
}

export type ReportIssueCode =
  | 'REQUIRED_MISSING'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'DATE_UNREADABLE'
  | 'DATE_OUTSIDE_PERIOD'
  | 'DATES_REVERSED'
  | 'CHOICE_UNKNOWN'
  | 'CALL_RECEIVED_MISMATCH'
  | 'CALL_ELIGIBLE_MISMATCH'
  | 'ASSIGNED_OVER_FUND'
  | 'USERS_NEW_OVER_TOTAL'
  | 'RETURNED_OVER_SENT'
  | 'MEAN_OVER_SCALE'
  | 'COMUNI_OVER_TOTAL'
  | 'SHEET_EMPTY'
  | 'PERSONAL_DATA'
  | 'ROW_ID_REPEATED'
  | 'STORE_FIGURE_CHANGED';
