import { callsSchema } from '../../shared/contracts/calls.ts';
import { lookUpResultSchema } from '../../shared/contracts/look-ups.ts';
import { meSchema } from '../../shared/contracts/me.ts';
import { publishedCallSchema } from '../../shared/contracts/published-call.ts';
import * as rankings from '../../shared/contracts/rankings.ts';
import * as reports from '../../shared/contracts/reports.ts';
import { rowStatesPageSchema } from '../../shared/contracts/row-states.ts';
import * as rules from '../../shared/contracts/rule-sets.ts';
import { transmissionResultSchema } from '../../shared/contracts/transmissions.ts';

/** What the service may answer. A script of its own: nothing is asked before the page is shown. */
export const answers = {
  me: meSchema,
  calls: callsSchema,
  call: publishedCallSchema,
  ruleSets: rules.ruleSetVersionsSchema,
  ruleSet: rules.publishedRuleSetSchema,
  rulesPublished: rules.ruleSetPublishedSchema,
  transmission: transmissionResultSchema,
  rowStates: rowStatesPageSchema,
  rankings: rankings.rankingsSchema,
  ranking: rankings.rankingSummarySchema,
  rankingEntries: rankings.rankingEntriesPageSchema,
  rankingCandidates: rankings.rankingCandidatesPageSchema,
  rankingExplanation: rankings.rankingExplanationSchema,
  publicRanking: rankings.publicRankingSchema,
  reports: reports.reportsSchema,
  report: reports.reportSchema,
  reportPreparation: reports.reportPreparationSchema,
  reportSummary: reports.reportSummarySchema,
  reportPackage: reports.reportPackageSchema,
  lookUps: lookUpResultSchema,
} as const;
