import type { ReportState } from '../../shared/lifecycle/report-lifecycle.ts';
import type { AmbitoId, Instant, IsoDate } from '../../shared/values/brands.ts';
import type { StreamHead } from './audit.ts';
import type { Command, Done } from './command.ts';
import type { Store } from './store.ts';

/** The number and moment that prove a submission. */
export interface Receipt {
  /** `2026/000001`, in sequence within the Ambito and the year. */
  readonly number: string;
  readonly reportId: string;
  readonly sha256: string;
  readonly submittedBy: string;
  readonly submittedAt: Instant;
  /** Head of the report's audit stream just before the submission. */
  readonly auditHead: StreamHead;
}

/** A semester report without its sheets. */
export interface ReportHead {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ReportState;
  /** For `If-Match`: grows with every change. */
  readonly version: number;
  /** 1, then one more for each correction after submission. */
  readonly edition: number;
  /** The report this one corrects. */
  readonly corrects: string | null;
  readonly preparedBy: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly receipt: Receipt | null;
  /** Registration and delivery: `protocolNumber`, `protocolDate`, … */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** A report with its content as JSON text, exactly as it was given. */
export interface StoredReport {
  readonly head: ReportHead;
  readonly content: string;
}

/** Writes a new report. `content` is JSON text without personal data. */
export function putReport(
  store: Store,
  command: Command,
  report: {
    readonly id: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly state: ReportState;
    readonly edition: number;
    readonly corrects: string | null;
    readonly content: string;
  },
): Promise<Done<ReportHead>> {
  throw new Error(`${store.table} ${command.ambito} ${report.id}`);
}

/** The report with its content, or `null`. */
export function getReport(store: Store, ambito: AmbitoId, id: string): Promise<StoredReport | null> {
  throw new Error(`${store.table} ${ambito} ${id}`);
}

/** Heads of the Ambito's reports, newest first. */
export function listReports(store: Store, ambito: AmbitoId): Promise<readonly ReportHead[]> {
  throw new Error(`${store.table} ${ambito}`);
}

/** Changes content, state or facts under `If-Match`. New content of a submitted report is `FROZEN`. */
export function changeReport(
  store: Store,
  command: Command,
  change: {
    readonly id: string;
    readonly version: number | null;
    /** For the audit: `saved`, `verified`, `registered`, `delivered`. */
    readonly action: string;
    readonly state?: ReportState;
    readonly content?: string;
    readonly facts?: Readonly<Record<string, string | number | null>>;
  },
): Promise<Done<ReportHead>> {
  throw new Error(`${store.table} ${command.ambito} ${change.id}`);
}

/** Freezes the content under its hash and gives the receipt: once, whatever is repeated. */
export function freezeReport(
  store: Store,
  command: Command,
  request: {
    readonly id: string;
    readonly version: number | null;
    readonly state: ReportState;
    readonly sha256: string;
  },
): Promise<Done<ReportHead>> {
  throw new Error(`${store.table} ${command.ambito} ${request.id}`);
}
