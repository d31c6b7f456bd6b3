import type { Calls, PublishedCall } from '../../shared/contracts/calls.ts';
import type { LookUpRequest, LookUpResult } from '../../shared/contracts/look-ups.ts';
import type { Me } from '../../shared/contracts/me.ts';
import type * as rankings from '../../shared/contracts/rankings.ts';
import type * as reports from '../../shared/contracts/reports.ts';
import type { RowStatesPage } from '../../shared/contracts/row-states.ts';
import type * as rules from '../../shared/contracts/rule-sets.ts';
import type { TransmissionRequest, TransmissionResult } from '../../shared/contracts/transmissions.ts';
import type { answers } from './answers.ts';
import type { Send } from './send.ts';

/** What a post that changes something needs beside its body: the key of the intention, and a way to stop waiting. */
export interface Keyed {
  readonly key: string;
  readonly signal?: AbortSignal;
}

export interface Api {
  me(): Promise<Me>;
  calls(ambito: string): Promise<Calls>;
  call(ambito: string, call: string): Promise<PublishedCall>;
  ruleSets(ambito: string, call: string): Promise<rules.RuleSetVersions>;
  ruleSet(ambito: string, call: string, version: number): Promise<rules.PublishedRuleSet>;
  publishRules(
    ambito: string,
    call: { readonly code: string; readonly version: number },
    body: rules.RuleSetPublication,
    keyed: Keyed,
  ): Promise<rules.RuleSetPublished>;
  preview(ambito: string, call: string, body: TransmissionRequest, signal?: AbortSignal): Promise<TransmissionResult>;
  transmit(ambito: string, call: string, body: TransmissionRequest, keyed: Keyed): Promise<TransmissionResult>;
  rowStates(ambito: string, call: string, comune: string, cursor: string | null): Promise<RowStatesPage>;
  rankings(ambito: string, call: string): Promise<rankings.Rankings>;
  draftRanking(
    ambito: string,
    call: string,
    body: rankings.RankingRequest,
    keyed: Keyed,
  ): Promise<rankings.RankingSummary>;
  rankingEntries(ambito: string, id: string, cursor: string | null): Promise<rankings.RankingEntriesPage>;
  rankingCandidates(ambito: string, id: string, cursor: string | null): Promise<rankings.RankingCandidatesPage>;
  /** A row id is unique within a Comune, not beyond. */
  explainEntry(
    ambito: string,
    id: string,
    entry: Pick<rankings.RankingEntry, 'comune' | 'rowId'>,
  ): Promise<rankings.RankingExplanation>;
  approveRanking(
    ambito: string,
    ranking: { readonly id: string; readonly version: number },
    body: rankings.ApprovalRequest,
    keyed: Keyed,
  ): Promise<rankings.RankingSummary>;
  publicRanking(ambito: string, id: string): Promise<rankings.PublicRanking>;
  reports(ambito: string): Promise<reports.Reports>;
  report(ambito: string, id: string): Promise<reports.Report>;
  prepareReport(ambito: string, from: string, to: string): Promise<reports.ReportPreparation>;
  createReport(ambito: string, body: reports.ReportBody, keyed: Keyed): Promise<reports.Report>;
  saveReport(ambito: string, report: ReportVersion, body: reports.ReportBody): Promise<reports.Report>;
  moveReport(
    ambito: string,
    report: ReportVersion,
    step: ReportStep,
    body: unknown,
    keyed: Keyed,
  ): Promise<reports.ReportSummary>;
  reportPackage(ambito: string, id: string): Promise<reports.ReportPackageAnswer>;
  lookUps(ambito: string, body: LookUpRequest, signal?: AbortSignal): Promise<LookUpResult>;
}

export interface ReportVersion {
  readonly id: string;
  readonly version: number;
}
export type ReportStep = 'verification' | 'submission' | 'registration' | 'delivery' | 'corrections';

type Answers = typeof answers;

function answer<Name extends keyof Answers>(name: Name): () => Promise<Answers[Name]> {
  return async () => (await import('./answers.ts')).answers[name];
}

/** The routes of the service as functions; every answer is parsed by its contract. */
export function createApi(send: Send): Api {
  const at = (ambito: string, ...path: readonly string[]): string =>
    ['/v1/ambiti', ...[ambito, ...path].map(encodeURIComponent)].join('/');
  const withSignal = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });
  const keyedPost = (path: string, body: unknown, keyed: Keyed) => ({
    method: 'POST' as const,
    path,
    body,
    idempotencyKey: keyed.key,
    ...withSignal(keyed.signal),
  });
  const page = (path: string, parameters: Readonly<Record<string, string | null>>): string => {
    const given = Object.entries(parameters).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
  };
  const get = (path: string) => ({ method: 'GET' as const, path });

  return {
    me: () => send(get('/v1/me'), answer('me')),
    calls: (ambito) => send(get(at(ambito, 'calls')), answer('calls')),
    call: (ambito, call) => send(get(at(ambito, 'calls', call)), answer('call')),
    ruleSets: (ambito, call) => send(get(at(ambito, 'calls', call, 'rule-sets')), answer('ruleSets')),
    ruleSet: (ambito, call, version) =>
      send(get(at(ambito, 'calls', call, 'rule-sets', String(version))), answer('ruleSet')),
    publishRules: (ambito, { code, version }, body, keyed) =>
      send({ ...keyedPost(at(ambito, 'calls', code, 'rule-sets'), body, keyed), version }, answer('rulesPublished')),
    preview: (ambito, call, body, signal) =>
      send(
        { method: 'POST', path: at(ambito, 'calls', call, 'transmissions', 'preview'), body, ...withSignal(signal) },
        answer('transmission'),
      ),
    transmit: (ambito, call, body, keyed) =>
      send(keyedPost(at(ambito, 'calls', call, 'transmissions'), body, keyed), answer('transmission')),
    rowStates: (ambito, call, comune, cursor) =>
      send(get(page(at(ambito, 'calls', call, 'row-states'), { comune, cursor })), answer('rowStates')),
    rankings: (ambito, call) => send(get(at(ambito, 'calls', call, 'rankings')), answer('rankings')),
    draftRanking: (ambito, call, body, keyed) =>
      send({ ...keyedPost(at(ambito, 'calls', call, 'rankings'), body, keyed), timeout: 60_000 }, answer('ranking')),
    rankingEntries: (ambito, id, cursor) =>
      send(get(page(at(ambito, 'rankings', id, 'entries'), { cursor })), answer('rankingEntries')),
    rankingCandidates: (ambito, id, cursor) =>
      send(get(page(at(ambito, 'rankings', id, 'candidates'), { cursor })), answer('rankingCandidates')),
    explainEntry: (ambito, id, { comune, rowId }) =>
      send(get(page(at(ambito, 'rankings', id, 'entries', rowId), { comune })), answer('rankingExplanation')),
    approveRanking: (ambito, { id, version }, body, keyed) =>
      send({ ...keyedPost(at(ambito, 'rankings', id, 'approval'), body, keyed), version }, answer('ranking')),
    publicRanking: (ambito, id) => send(get(at(ambito, 'rankings', id, 'public')), answer('publicRanking')),
    reports: (ambito) => send(get(at(ambito, 'reports')), answer('reports')),
    report: (ambito, id) => send(get(at(ambito, 'reports', id)), answer('report')),
    prepareReport: (ambito, from, to) =>
      send(get(page(at(ambito, 'reports', 'preparation'), { from, to })), answer('reportPreparation')),
    createReport: (ambito, body, keyed) => send(keyedPost(at(ambito, 'reports'), body, keyed), answer('report')),
    saveReport: (ambito, { id, version }, body) =>
      send({ method: 'PUT', path: at(ambito, 'reports', id), body, version }, answer('report')),
    moveReport: (ambito, { id, version }, step, body, keyed) =>
      send({ ...keyedPost(at(ambito, 'reports', id, step), body, keyed), version }, answer('reportSummary')),
    reportPackage: (ambito, id) => send(get(at(ambito, 'reports', id, 'package')), answer('reportPackage')),
    lookUps: (ambito, body, signal) =>
      send(
        { method: 'POST', path: at(ambito, 'look-ups'), body, timeout: 9_000, ...withSignal(signal) },
        answer('lookUps'),
      ),
  };
}
