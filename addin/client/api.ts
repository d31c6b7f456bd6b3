import { type Calls, callsSchema, type PublishedCall } from '../../shared/contracts/calls.ts';
import { type LookUpRequest, type LookUpResult, lookUpResultSchema } from '../../shared/contracts/look-ups.ts';
import { type Me, meSchema } from '../../shared/contracts/me.ts';
import { publishedCallSchema } from '../../shared/contracts/published-call.ts';
import * as rankings from '../../shared/contracts/rankings.ts';
import * as reports from '../../shared/contracts/reports.ts';
import { type RowStatesPage, rowStatesPageSchema } from '../../shared/contracts/row-states.ts';
import * as rules from '../../shared/contracts/rule-sets.ts';
import {
  type TransmissionRequest,
  type TransmissionResult,
  transmissionResultSchema,
} from '../../shared/contracts/transmissions.ts';
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
  explainEntry(ambito: string, id: string, rowId: string): Promise<rankings.RankingExplanation>;
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
    me: () => send(get('/v1/me'), meSchema),
    calls: (ambito) => send(get(at(ambito, 'calls')), callsSchema),
    call: (ambito, call) => send(get(at(ambito, 'calls', call)), publishedCallSchema),
    ruleSets: (ambito, call) => send(get(at(ambito, 'calls', call, 'rule-sets')), rules.ruleSetVersionsSchema),
    ruleSet: (ambito, call, version) =>
      send(get(at(ambito, 'calls', call, 'rule-sets', String(version))), rules.publishedRuleSetSchema),
    publishRules: (ambito, { code, version }, body, keyed) =>
      send(
        { ...keyedPost(at(ambito, 'calls', code, 'rule-sets'), body, keyed), version },
        rules.ruleSetPublishedSchema,
      ),
    preview: (ambito, call, body, signal) =>
      send(
        { method: 'POST', path: at(ambito, 'calls', call, 'transmissions', 'preview'), body, ...withSignal(signal) },
        transmissionResultSchema,
      ),
    transmit: (ambito, call, body, keyed) =>
      send(keyedPost(at(ambito, 'calls', call, 'transmissions'), body, keyed), transmissionResultSchema),
    rowStates: (ambito, call, comune, cursor) =>
      send(get(page(at(ambito, 'calls', call, 'row-states'), { comune, cursor })), rowStatesPageSchema),
    rankings: (ambito, call) => send(get(at(ambito, 'calls', call, 'rankings')), rankings.rankingsSchema),
    draftRanking: (ambito, call, body, keyed) =>
      send(
        { ...keyedPost(at(ambito, 'calls', call, 'rankings'), body, keyed), timeout: 60_000 },
        rankings.rankingSummarySchema,
      ),
    rankingEntries: (ambito, id, cursor) =>
      send(get(page(at(ambito, 'rankings', id, 'entries'), { cursor })), rankings.rankingEntriesPageSchema),
    rankingCandidates: (ambito, id, cursor) =>
      send(get(page(at(ambito, 'rankings', id, 'candidates'), { cursor })), rankings.rankingCandidatesPageSchema),
    explainEntry: (ambito, id, rowId) =>
      send(get(at(ambito, 'rankings', id, 'entries', rowId)), rankings.rankingExplanationSchema),
    approveRanking: (ambito, { id, version }, body, keyed) =>
      send(
        { ...keyedPost(at(ambito, 'rankings', id, 'approval'), body, keyed), version },
        rankings.rankingSummarySchema,
      ),
    publicRanking: (ambito, id) => send(get(at(ambito, 'rankings', id, 'public')), rankings.publicRankingSchema),
    reports: (ambito) => send(get(at(ambito, 'reports')), reports.reportsSchema),
    report: (ambito, id) => send(get(at(ambito, 'reports', id)), reports.reportSchema),
    prepareReport: (ambito, from, to) =>
      send(get(page(at(ambito, 'reports', 'preparation'), { from, to })), reports.reportPreparationSchema),
    createReport: (ambito, body, keyed) => send(keyedPost(at(ambito, 'reports'), body, keyed), reports.reportSchema),
    saveReport: (ambito, { id, version }, body) =>
      send({ method: 'PUT', path: at(ambito, 'reports', id), body, version }, reports.reportSchema),
    moveReport: (ambito, { id, version }, step, body, keyed) =>
      send({ ...keyedPost(at(ambito, 'reports', id, step), body, keyed), version }, reports.reportSummarySchema),
    reportPackage: (ambito, id) => send(get(at(ambito, 'reports', id, 'package')), reports.reportPackageSchema),
    lookUps: (ambito, body, signal) =>
      send(
        { method: 'POST', path: at(ambito, 'look-ups'), body, timeout: 9_000, ...withSignal(signal) },
        lookUpResultSchema,
      ),
  };
}
