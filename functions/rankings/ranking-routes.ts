import * as z from 'zod';
import type { Call } from '../../shared/calls/call.ts';
import { istatCodeSchema } from '../../shared/contracts/branded.ts';
import {
  approvalRequestSchema,
  publicRankingSchema,
  rankingCandidatesPageSchema,
  rankingEntriesPageSchema,
  rankingExplanationSchema,
  rankingRequestSchema,
  rankingSummarySchema,
  rankingsSchema,
} from '../../shared/contracts/rankings.ts';
import { compilePublished } from '../../shared/rules/compile-published.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { callOrThrow } from '../calls/call-of-path.ts';
import { listRankings, type RankingHead, readRanking, readRankingPage } from '../store/rankings.ts';
import type { Store } from '../store/store.ts';
import { approveDraft } from './approve-ranking.ts';
import { makeDraft } from './draft-ranking.ts';
import { explainPlace } from './explain-place.ts';
import { publicRanking, rankingEntry, rankingSummary } from './ranking-answers.ts';
import { allRows } from './read-rows.ts';
import { readRowsToRank } from './read-rows-to-rank.ts';
import { rulesOfRankings } from './rules-of-ranking.ts';

const cursorQuery = z.object({ cursor: z.string().max(1000).optional() });
const entryQuery = z.object({ comune: istatCodeSchema.optional() });

/** Rankings: draft, list, head, entries, one place explained, approval by act, and what may be published. */
export function addRankingRoutes(api: Api): void {
  addRankingsOfCall(api);
  addRankingReads(api);
  addApproval(api);
}

function addRankingsOfCall(api: Api): void {
  const { store } = api.dependencies;
  const path = '/v1/ambiti/:ambito/calls/:call/rankings';
  addRoute(
    api,
    {
      method: 'POST',
      path,
      action: 'rankings.draft',
      summary: 'Evaluates every application of the call and ranks them within the budget, as a draft',
      status: 201,
      body: rankingRequestSchema,
      answer: rankingSummarySchema,
      idempotent: true,
    },
    async (request) => {
      const stored = await callOrThrow(store, request.ambito, request.param('call'));
      const head = await makeDraft(api.dependencies, request, stored);
      // A repetition answers the first time's draft, which newer rules may have followed.
      return rankingSummary(head, await rulesOfRankings(store, request.ambito, stored)(head));
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path,
      action: 'rankings.read',
      summary: 'The rankings of the call, newest first',
      status: 200,
      answer: rankingsSchema,
    },
    async ({ ambito, param }) => {
      const stored = await callOrThrow(store, ambito, param('call'));
      const heads = await listRankings(store, ambito, stored.call.code);
      const rulesOf = rulesOfRankings(store, ambito, stored);
      return { items: await Promise.all(heads.map(async (head) => rankingSummary(head, await rulesOf(head)))) };
    },
  );
}

function addRankingReads(api: Api): void {
  const { store } = api.dependencies;
  const path = '/v1/ambiti/:ambito/rankings/:ranking';
  addRoute(
    api,
    {
      method: 'GET',
      path,
      action: 'rankings.read',
      summary: 'A ranking without its entries',
      status: 200,
      answer: rankingSummarySchema,
    },
    async ({ ambito, param }) => {
      const { head, call } = await rankingOrThrow(store, ambito, param('ranking'));
      return rankingSummary(head, call.ruleSet);
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: `${path}/entries`,
      action: 'rankings.read',
      summary: 'The entries of a ranking, by page and in order',
      status: 200,
      query: cursorQuery,
      answer: rankingEntriesPageSchema,
    },
    async ({ ambito, param, query }) => {
      const { id } = await headOrThrow(store, ambito, param('ranking'));
      const page = await readRankingPage(store, { ambito, id, cursor: query.cursor ?? null });
      return { items: page.rows.map(rankingEntry), cursor: page.cursor };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: `${path}/candidates`,
      action: 'rankings.candidates.read',
      summary: 'What the rules of a ranking read of each application, by page, to try other rules on',
      status: 200,
      query: cursorQuery,
      answer: rankingCandidatesPageSchema,
    },
    async ({ ambito, param, query }) => {
      const { head, call } = await rankingOrThrow(store, ambito, param('ranking'));
      const ruleSet = compilePublished(call.ruleSet);
      return readRowsToRank(store, { ambito, id: head.id, ruleSet, cursor: query.cursor ?? null });
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: `${path}/entries/:rowId`,
      action: 'rankings.read',
      summary: 'Why this place: the evaluation as ranked, and who comes just before',
      status: 200,
      query: entryQuery,
      answer: rankingExplanationSchema,
    },
    async ({ ambito, param, query }) => {
      const head = await headOrThrow(store, ambito, param('ranking'));
      const rowId = param('rowId').toLowerCase();
      return explainPlace(store, { ambito, head, rowId, comune: query.comune ?? null });
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: `${path}/public`,
      action: 'rankings.public.read',
      summary: 'What may be published of an approved ranking: position, code, outcome',
      status: 200,
      answer: publicRankingSchema,
    },
    async ({ ambito, param }) => {
      const { head, call } = await rankingOrThrow(store, ambito, param('ranking'));
      return publicRanking(head, call, await allRows(store, ambito, head.id));
    },
  );
}

function addApproval(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/rankings/:ranking/approval',
      action: 'rankings.approve',
      summary: 'Approves a draft by act number and date',
      status: 200,
      body: approvalRequestSchema,
      answer: rankingSummarySchema,
      idempotent: true,
      versioned: true,
    },
    async (request) => {
      const { head, call } = await rankingOrThrow(store, request.ambito, request.param('ranking'));
      return rankingSummary(await approveDraft(api.dependencies, request, head), call.ruleSet);
    },
  );
}

/** A ranking with its call, whose rules are those that the ranking was made with. */
async function rankingOrThrow(
  store: Store,
  ambito: AmbitoId,
  id: string,
): Promise<{ readonly head: RankingHead; readonly call: Call }> {
  const head = await headOrThrow(store, ambito, id);
  const stored = await callOrThrow(store, ambito, head.call);
  return { head, call: { ...stored.call, ruleSet: await rulesOfRankings(store, ambito, stored)(head) } };
}

async function headOrThrow(store: Store, ambito: AmbitoId, id: string): Promise<RankingHead> {
  const head = /^[0-9A-Z]{26}$/.test(id) ? await readRanking(store, ambito, id) : null;
  if (head === null) {
    throw new ProblemError('NOT_FOUND');
  }
  return head;
}
