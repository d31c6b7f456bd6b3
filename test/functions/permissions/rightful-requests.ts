import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import type { SemesterReport } from '../../../shared/report/semester-report.ts';
import { completed } from '../../shared/report/filled-report.ts';
import type { Question } from '../open-test-api.ts';
import { bresso, transmission } from '../transmitted-rows.ts';

/** What earlier requests answered: ids and versions that later ones need. */
export interface Known {
  readonly ranking?: { readonly id: string; readonly version: number };
  readonly report?: { readonly id: string; readonly version: number; readonly report?: SemesterReport };
  readonly fresh?: SemesterReport;
}

export type RightfulRequest = (known: Known) => Question;

const call = 'calls/B2-2025';
const rows = transmission(3);
const row = rows.rows[0]?.rowId ?? '';
const leaving = rows.rows[1]?.rowId ?? '';
const intake = encodeURIComponent(`intake#B2-2025#${bresso}`);
const reportPath = (known: Known, step = '') => `reports/${known.report?.id}${step}`;
const reportStep = (known: Known, step: string, as = 'ufficio', body?: unknown): Question => ({
  as,
  method: 'POST',
  path: reportPath(known, `/${step}`),
  key: `rightful-${step}`,
  version: known.report?.version ?? 0,
  ...(body === undefined ? {} : { body }),
});

/** One request per route that its rightful person succeeds with, in an order in which each finds what it needs. */
export const rightfulRequests: Readonly<Record<string, RightfulRequest>> = {
  'GET /v1/me': () => ({ as: 'ufficio', path: '/v1/me' }),
  'GET /v1/ambiti/:ambito': () => ({ as: 'sindaco', path: '/v1/ambiti/cinisello' }),
  'GET /v1/ambiti/:ambito/calls': () => ({ as: 'sindaco', path: 'calls' }),
  'GET /v1/ambiti/:ambito/calls/:call': () => ({ as: 'sindaco', path: call }),
  'GET /v1/ambiti/:ambito/calls/:call/rule-sets': () => ({ as: 'sindaco', path: `${call}/rule-sets` }),
  'GET /v1/ambiti/:ambito/calls/:call/rule-sets/:version': () => ({ as: 'sindaco', path: `${call}/rule-sets/1` }),
  'POST /v1/ambiti/:ambito/calls/:call/rule-sets': () => ({
    as: 'responsabile',
    method: 'POST',
    path: `${call}/rule-sets`,
    body: { ruleSet: b2Call2025.ruleSet, actNumber: '12/2025', actDate: '2025-07-11' },
    key: 'rightful-rules',
    version: 1,
  }),
  'POST /v1/ambiti/:ambito/calls/:call/transmissions/preview': () => ({
    as: 'operatore.bresso',
    method: 'POST',
    path: `${call}/transmissions/preview`,
    body: rows,
  }),
  'POST /v1/ambiti/:ambito/calls/:call/transmissions': () => ({
    as: 'operatore.bresso',
    method: 'POST',
    path: `${call}/transmissions`,
    body: rows,
    key: 'rightful-transmission',
  }),
  'GET /v1/ambiti/:ambito/calls/:call/row-states': () => ({
    as: 'operatore.bresso',
    path: `${call}/row-states?comune=${bresso}`,
  }),
  'GET /v1/ambiti/:ambito/calls/:call/applications': () => ({
    as: 'operatore.bresso',
    path: `${call}/applications?comune=${bresso}`,
  }),
  'GET /v1/ambiti/:ambito/calls/:call/applications/:comune/:rowId': () => ({
    as: 'operatore.bresso',
    path: `${call}/applications/${bresso}/${row}`,
  }),
  'POST /v1/ambiti/:ambito/calls/:call/applications/:comune/:rowId/transitions': () => ({
    as: 'operatore.bresso',
    method: 'POST',
    path: `${call}/applications/${bresso}/${leaving}/transitions`,
    body: { event: 'withdraw', reason: '' },
    key: 'rightful-transition',
    version: 1,
  }),
  'POST /v1/ambiti/:ambito/evaluations': () => ({
    as: 'sindaco',
    method: 'POST',
    path: 'evaluations',
    body: { ruleSet: b2Call2025.ruleSet, rows: [], budget: null, drawSeed: null },
  }),
  'POST /v1/ambiti/:ambito/calls/:call/rankings': () => ({
    as: 'ufficio',
    method: 'POST',
    path: `${call}/rankings`,
    body: { budget: null, drawSeed: null },
    key: 'rightful-ranking',
  }),
  'GET /v1/ambiti/:ambito/calls/:call/rankings': () => ({ as: 'ufficio', path: `${call}/rankings` }),
  'GET /v1/ambiti/:ambito/rankings/:ranking': ({ ranking }) => ({ as: 'ufficio', path: `rankings/${ranking?.id}` }),
  'GET /v1/ambiti/:ambito/rankings/:ranking/entries': ({ ranking }) => ({
    as: 'ufficio',
    path: `rankings/${ranking?.id}/entries`,
  }),
  'GET /v1/ambiti/:ambito/rankings/:ranking/candidates': ({ ranking }) => ({
    as: 'ufficio',
    path: `rankings/${ranking?.id}/candidates`,
  }),
  'GET /v1/ambiti/:ambito/rankings/:ranking/entries/:rowId': ({ ranking }) => ({
    as: 'ufficio',
    path: `rankings/${ranking?.id}/entries/${row}`,
  }),
  'POST /v1/ambiti/:ambito/rankings/:ranking/approval': ({ ranking }) => ({
    as: 'responsabile',
    method: 'POST',
    path: `rankings/${ranking?.id}/approval`,
    body: { actNumber: '1/2025', actDate: '2025-07-11' },
    key: 'rightful-approval',
    version: ranking?.version ?? 0,
  }),
  'GET /v1/ambiti/:ambito/rankings/:ranking/public': ({ ranking }) => ({
    as: 'sindaco',
    path: `rankings/${ranking?.id}/public`,
  }),
  'GET /v1/ambiti/:ambito/reports/preparation': () => ({
    as: 'ufficio',
    path: 'reports/preparation?from=2025-07-01&to=2025-12-31',
  }),
  'POST /v1/ambiti/:ambito/reports': ({ fresh }) => ({
    as: 'ufficio',
    method: 'POST',
    path: 'reports',
    body: { report: fresh },
    key: 'rightful-report',
  }),
  'GET /v1/ambiti/:ambito/reports': () => ({ as: 'sindaco', path: 'reports' }),
  'GET /v1/ambiti/:ambito/reports/:report': (known) => ({ as: 'ufficio', path: reportPath(known) }),
  'PUT /v1/ambiti/:ambito/reports/:report': (known) => ({
    as: 'ufficio',
    method: 'PUT',
    path: reportPath(known),
    body: { report: known.fresh && completed(known.fresh) },
    version: known.report?.version ?? 0,
  }),
  'POST /v1/ambiti/:ambito/reports/:report/verification': (known) => reportStep(known, 'verification'),
  'POST /v1/ambiti/:ambito/reports/:report/submission': (known) => reportStep(known, 'submission', 'responsabile'),
  'GET /v1/ambiti/:ambito/reports/:report/package': (known) => ({ as: 'sindaco', path: reportPath(known, '/package') }),
  'POST /v1/ambiti/:ambito/reports/:report/registration': (known) =>
    reportStep(known, 'registration', 'ufficio', { protocolNumber: '0001234', date: '2025-07-12' }),
  'POST /v1/ambiti/:ambito/reports/:report/delivery': (known) => reportStep(known, 'delivery'),
  'POST /v1/ambiti/:ambito/reports/:report/corrections': (known) => reportStep(known, 'corrections'),
  'GET /v1/ambiti/:ambito/audit/:stream': () => ({ as: 'amministratore', path: `audit/${intake}` }),
  'GET /v1/ambiti/:ambito/audit/:stream/verification': () => ({
    as: 'amministratore',
    path: `audit/${intake}/verification`,
  }),
  'POST /v1/ambiti/:ambito/look-ups': () => ({
    as: 'ufficio',
    method: 'POST',
    path: 'look-ups',
    body: { questions: [] },
  }),
};
