import type { ReportState } from '../../shared/lifecycle/report-lifecycle.ts';
import type { AmbitoId, IsoDate } from '../../shared/values/brands.ts';
import { reportStream } from './audit.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { commitChange, type Effect } from './commit.ts';
import { StoreError } from './errors.ts';
import { findReplay } from './idempotency.ts';
import { keys } from './keys.ts';
import { getItem, queryAll } from './read-items.ts';
import { readReportContent, stageReportContent } from './report-content.ts';
import {
  parseKept,
  parseReportHead,
  parseStoredReportHead,
  type ReportHead,
  type StoredReportHead,
} from './report-head.ts';
import type { Store } from './store.ts';
import { requireVersion } from './versions.ts';

export type { Receipt, ReportHead } from './report-head.ts';

/** A report with its content as JSON text, exactly as it was given. */
export interface StoredReport {
  readonly head: ReportHead;
  readonly content: string;
}

export interface NewReport {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ReportState;
  readonly edition: number;
  readonly corrects: string | null;
  /** JSON text without personal data. */
  readonly content: string;
  /** What the person is told of it beside its head, as JSON text: kept, so that a repetition is told the same. */
  readonly told: string;
}

export interface KeptReport {
  readonly head: ReportHead;
  readonly told: string;
}

export interface ReportChange {
  readonly id: string;
  readonly version: number | null;
  /** For the audit: `saved`, `verified`, `registered`, `delivered`. */
  readonly action: string;
  readonly state?: ReportState;
  readonly content?: string;
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

/** Writes a new report; an id already used, or another report of this edition and period, is `ALREADY_EXISTS`. */
export async function putReport(store: Store, command: Command, report: NewReport): Promise<Done<KeptReport>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: await readKept(store, command, replay.result) };
  const { content, told, ...rest } = report;
  const now = instantOf(store.clock());
  const head: ReportHead = {
    ...rest,
    version: 1,
    preparedBy: command.actor,
    createdAt: now,
    changedAt: now,
    receipt: null,
    facts: {},
  };
  const place = { ambito: command.ambito, id: report.id };
  const staged = await stageReportContent(store, place, content);
  const stagedTold = await stageReportContent(store, place, told);
  const isNew = {
    condition: { expression: 'attribute_not_exists(pk)' },
    refusal: () => new StoreError('ALREADY_EXISTS', 'there is such a report'),
  };
  const effects: readonly Effect[] = [
    { kind: 'put', item: { ...head, content: staged, ...keys.report(command.ambito, report.id) }, ...isNew },
    // Two people who open the same edition of the same period at once would not see each other's in a list.
    { kind: 'put', item: { report: report.id, ...keys.reportEdition(command.ambito, report) }, ...isNew },
  ];
  const done = await commitChange(store, {
    command,
    stream: reportStream(report.id),
    action: 'prepared',
    rows: [],
    facts: { version: 1, edition: report.edition, content: staged.id },
    counters: [],
    build: () => ({ effects, result: { head, told: stagedTold } }),
    parse: parseKept,
  });
  return { replayed: done.replayed, result: await readKept(store, command, done.result) };
}

async function readKept(store: Store, { ambito }: Command, recorded: unknown): Promise<KeptReport> {
  const { head, told } = parseKept(recorded);
  return { head, told: await readReportContent(store, { ambito, id: head.id }, told) };
}

/** The report with its content, or `null`. */
export async function getReport(store: Store, ambito: AmbitoId, id: string): Promise<StoredReport | null> {
  const head = await readStoredHead(store, ambito, id);
  if (head === null) return null;
  const content = await readReportContent(store, { ambito, id }, head.content);
  return { head: parseReportHead(head), content };
}

/** Heads of the Ambito's reports, newest first. */
export async function listReports(store: Store, ambito: AmbitoId): Promise<readonly ReportHead[]> {
  return (await queryAll(store, { pk: keys.reports(ambito), newestFirst: true })).map(parseReportHead);
}

/** Changes content, state or facts under `If-Match`. New content of a submitted report is `FROZEN`. */
export async function changeReport(store: Store, command: Command, change: ReportChange): Promise<Done<ReportHead>> {
  const replay = await findReplay(store, command);
  if (replay !== null) return { replayed: true, result: parseReportHead(replay.result) };
  const { ambito } = command;
  const stored = await readStoredHead(store, ambito, change.id);
  if (stored === null) throw new StoreError('NOT_FOUND', 'no such report');
  requireVersion(stored.version, change.version);
  if (change.content !== undefined && stored.receipt !== null) {
    throw new StoreError('FROZEN', 'a submitted report does not change; correct it with a new one');
  }
  const place = { ambito, id: change.id };
  const content =
    change.content === undefined ? stored.content : await stageReportContent(store, place, change.content);
  const next: StoredReportHead = {
    ...stored,
    content,
    state: change.state ?? stored.state,
    facts: { ...stored.facts, ...change.facts },
    version: stored.version + 1,
    changedAt: instantOf(store.clock()),
  };
  return commitChange(store, {
    command,
    stream: reportStream(change.id),
    action: change.action,
    rows: [],
    facts: { ...change.facts, version: next.version, state: next.state, content: content.id },
    counters: [],
    build: () => ({ effects: [replaceHead(ambito, stored, next)], result: parseReportHead(next) }),
    parse: parseReportHead,
  });
}

/** The head with where its content lies, or `null`. */
export async function readStoredHead(store: Store, ambito: AmbitoId, id: string): Promise<StoredReportHead | null> {
  const item = await getItem(store, keys.report(ambito, id));
  return item === null ? null : parseStoredReportHead(item);
}

/** Writes the next head if the one that was read is still there, otherwise refuses. */
export function replaceHead(
  ambito: AmbitoId,
  read: StoredReportHead,
  next: StoredReportHead,
  refusal: () => Error = () => new StoreError('STALE_VERSION', 'the report changed meanwhile'),
): Effect {
  return {
    kind: 'put',
    item: { ...next, ...keys.report(ambito, read.id) },
    condition: { expression: 'version = :version', values: { ':version': read.version } },
    refusal,
  };
}
