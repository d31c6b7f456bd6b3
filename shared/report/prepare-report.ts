import type { AmbitoProfile } from '../ambito/profile.ts';
import { reportFormWords as words } from '../messages/it/report-form.ts';
import type { Cents, IsoDate } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';
import { callsChart } from './calls-chart.ts';
import { withComputedCells } from './computed-cells.ts';
import { reportColumns } from './report-columns.ts';
import type { NarrativeId, ReportRow, ReportSheet, ReportSheetId, SemesterReport } from './semester-report.ts';

/** What the store knows of one call in the period. `null` is *not known yet* and prints *n.d.*. */
export interface CallFigures {
  readonly code: string;
  readonly measure: string;
  readonly act: string;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly received: number;
  /** The next three are null until a ranking was approved. */
  readonly eligible: number | null;
  readonly funded: number | null;
  readonly waiting: number | null;
  /** Refused by the office, or not eligible in the approved ranking. */
  readonly refused: number;
  readonly pending: number;
  readonly withdrawn: number;
  /** Withdrawn or refused after the ranking judged them: counted twice above, once here. */
  readonly leftRanking: number;
  readonly fund: Cents | null;
  readonly assigned: Cents | null;
  readonly liquidated: Cents | null;
}

export interface PrepareReportInput {
  readonly ambito: AmbitoProfile;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly version: number;
  readonly calls: readonly CallFigures[];
}

/** The row of *Identità*, and the row of a call of the store, keep these ids across rebuilds. */
export const identityRowId = 'identity';
export function callRowId(code: string): string {
  return `call:${code}`;
}

/**
 * A fresh report: what the store knows is filled in, what people write is blank, what nobody knows yet is null.
 *
 * @example `prepareReport({ ambito, from, to, version: 1, calls }).sheets[3]` is *Bandi* with one row per call.
 */
export function prepareReport(input: PrepareReportInput): SemesterReport {
  return withComputedCells({
    ambito: input.ambito.id,
    from: input.from,
    to: input.to,
    version: input.version,
    sheets: [
      sheet('identity', [identityRow(input)]),
      sheet('implementation', []),
      sheet('services', []),
      { ...sheet('calls', input.calls.map(callRow)), chart: callsChart(input.calls) },
      sheet('satisfaction', []),
    ],
    narrative: narrativeIds.map((id) => ({ id, title: words.narrative[id], text: '' })),
  });
}

const narrativeIds: readonly NarrativeId[] = ['N1', 'N2', 'N3'];

function sheet(id: ReportSheetId, rows: readonly ReportRow[]): ReportSheet {
  return { id, title: words.sheets[id], columns: reportColumns[id], rows };
}

function identityRow({ ambito, from, to }: PrepareReportInput): ReportRow {
  return row('identity', identityRowId, {
    ambito: ambito.name,
    office: ambito.officeName,
    from,
    to,
    comuni: ambito.comuni.length,
    recipients: ambito.reportRecipients.map((recipient) => recipient.name).join('; '),
  });
}

function callRow(call: CallFigures): ReportRow {
  return row('calls', callRowId(call.code), {
    measure: call.measure,
    call: call.code,
    act: call.act,
    opensOn: call.opensOn,
    closesOn: call.closesOn,
    received: call.received,
    eligible: call.eligible,
    funded: call.funded,
    waiting: call.waiting,
    refused: call.refused,
    pending: call.pending,
    withdrawn: call.withdrawn,
    leftRanking: call.leftRanking,
    fund: call.fund,
    assigned: call.assigned,
    liquidated: call.liquidated,
  });
}

function row(id: ReportSheetId, rowId: string, values: Readonly<Record<string, CellValue>>): ReportRow {
  return { id: rowId, cells: reportColumns[id].map((column) => values[column.id] ?? null) };
}
