import type * as z from 'zod';
import * as applications from '../../shared/contracts/applications.ts';
import * as audit from '../../shared/contracts/audit.ts';
import * as calls from '../../shared/contracts/calls.ts';
import * as evaluations from '../../shared/contracts/evaluations.ts';
import { healthSchema } from '../../shared/contracts/health.ts';
import * as lookUps from '../../shared/contracts/look-ups.ts';
import * as me from '../../shared/contracts/me.ts';
import { problemIssueSchema, problemSchema } from '../../shared/contracts/problem.ts';
import { publishedCallSchema } from '../../shared/contracts/published-call.ts';
import * as rankings from '../../shared/contracts/rankings.ts';
import * as reports from '../../shared/contracts/reports.ts';
import * as rowStates from '../../shared/contracts/row-states.ts';
import * as ruleSets from '../../shared/contracts/rule-sets.ts';
import * as transmissions from '../../shared/contracts/transmissions.ts';
import { ruleSetSchema } from '../../shared/rules/rule-set-schema.ts';

/** The contracts by the names they have in the description: one name, one schema, referred to wherever it occurs. */
export const schemaNames: Readonly<Record<string, z.ZodType>> = {
  Problem: problemSchema,
  ProblemIssue: problemIssueSchema,
  Health: healthSchema,
  Me: me.meSchema,
  Membership: me.membershipSchema,
  AmbitoProfile: me.ambitoProfileSchema,
  CallSummary: calls.callSummarySchema,
  Calls: calls.callsSchema,
  PublishedCall: publishedCallSchema,
  RuleSet: ruleSetSchema,
  RuleSetVersion: ruleSets.ruleSetVersionSchema,
  RuleSetVersions: ruleSets.ruleSetVersionsSchema,
  PublishedRuleSet: ruleSets.publishedRuleSetSchema,
  RuleSetPublication: ruleSets.ruleSetPublicationSchema,
  RuleSetPublished: ruleSets.ruleSetPublishedSchema,
  TransmissionRequest: transmissions.transmissionRequestSchema,
  TransmissionResult: transmissions.transmissionResultSchema,
  TransmittedRow: transmissions.transmittedRowSchema,
  TransmittedRowResult: transmissions.transmittedRowResultSchema,
  RowIssue: transmissions.rowIssueSchema,
  RowState: rowStates.rowStateSchema,
  RowStatesPage: rowStates.rowStatesPageSchema,
  ApplicationSummary: applications.applicationSummarySchema,
  ApplicationsPage: applications.applicationsPageSchema,
  Application: applications.applicationSchema,
  TransitionRequest: applications.transitionRequestSchema,
  EvaluationRequest: evaluations.evaluationRequestSchema,
  EvaluationAnswer: evaluations.evaluationAnswerSchema,
  Evaluation: evaluations.evaluationSchema,
  RankedEntry: evaluations.rankedEntrySchema,
  RankingEntry: rankings.rankingEntrySchema,
  ApprovalRequest: evaluations.actSchema,
  RankingRequest: rankings.rankingRequestSchema,
  RankingSummary: rankings.rankingSummarySchema,
  Rankings: rankings.rankingsSchema,
  RankingEntriesPage: rankings.rankingEntriesPageSchema,
  RankingCandidatesPage: rankings.rankingCandidatesPageSchema,
  RankingExplanation: rankings.rankingExplanationSchema,
  PublicRanking: rankings.publicRankingSchema,
  SemesterReport: reports.semesterReportSchema,
  ReportIssue: reports.reportIssueSchema,
  Receipt: reports.receiptSchema,
  ReportSummary: reports.reportSummarySchema,
  Reports: reports.reportsSchema,
  Report: reports.reportSchema,
  ReportPreparation: reports.reportPreparationSchema,
  ReportBody: reports.reportBodySchema,
  RegistrationRequest: reports.registrationRequestSchema,
  ReportPackage: reports.reportPackageSchema,
  AuditEntry: audit.auditEntrySchema,
  AuditPage: audit.auditPageSchema,
  AuditVerification: audit.auditVerificationSchema,
  LookUpRequest: lookUps.lookUpRequestSchema,
  LookUpQuestion: lookUps.questionSchema,
  LookUpAnswer: lookUps.lookUpAnswerSchema,
  LookUpResult: lookUps.lookUpResultSchema,
};
