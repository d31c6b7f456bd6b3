import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePackage } from '../../../addin/panes/report/package/prepare-package.ts';
import type { RankingSummary, Rankings } from '../../../shared/contracts/rankings.ts';
import type { ReportPackageAnswer, Reports } from '../../../shared/contracts/reports.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { DemonstrationWorkbook } from '../../fixtures/demonstration.ts';
import type { OpenedWorkbench } from '../driver/open-workbench.ts';
import type { Api } from '../office/ask-api.ts';
import { element, patience } from '../office/at-the-pane.ts';
import { blankWorkbook } from '../office/blank-workbook.ts';
import {
  checkIntoSheet,
  chooseCall,
  confirmColumns,
  preview,
  type ShownCounts,
  send,
  signIn,
} from '../office/clerk.ts';
import * as planner from '../office/planner.ts';
import { fillReport } from '../office/report-by-hand.ts';
import { type CellScores, insertScores, otherThanRanked } from './cell-scores.ts';
import { compareIssues } from './compare-issues.ts';
import { differences, naiveRankingOf, rankingOf } from './compare-ranking.ts';

/** What one step did; printed as one line of JSON. */
export interface Step {
  readonly step: string;
  readonly [fact: string]: unknown;
}

export interface MainJob {
  readonly opened: OpenedWorkbench;
  readonly workbooks: readonly DemonstrationWorkbook[];
  /** Asks the API as the office does. */
  readonly api: Api;
  /** Where workbooks and the report's package are left. */
  readonly folder: string;
  /** The report's period; the figures of the store are those of the days on which things happened there. */
  readonly period: { readonly from: string; readonly to: string };
  readonly say: (step: Step) => void;
}

const operators: Readonly<Record<string, string>> = {
  '015032': 'operatore.bresso',
  '015077': 'operatore.cinisello',
  '015086': 'operatore.cormano',
  '015098': 'operatore.cusano',
};

/** The office's main job, end to end, through the workbench: from four spreadsheets to a delivered semester report. */
export async function runMainJob(job: MainJob): Promise<void> {
  const scores = await checkAndTransmit(job);
  const ranking = await rank(job, scores);
  await report(job, ranking);
  await verifyAudit(job);
}

async function checkAndTransmit({ opened, workbooks, folder, say }: MainJob): Promise<CellScores> {
  const { workbench } = opened;
  const totals = { rows: 0, found: 0, planted: 0, accepted: 0, incomplete: 0, refused: 0 };
  const wrong: string[] = [];
  let scores: CellScores = new Map();
  for (const workbook of workbooks) {
    const name = workbook.file.replace('.xlsx', '');
    await workbench.openBytes(workbook.file, workbook.bytes);
    await opened.screenshot(`${name}-1-oggi`);
    await chooseCall(workbench, 'B2-2025', workbook.istat);
    await element(workbench, 'confirm-columns').waitFor(patience);
    await opened.screenshot(`${name}-2-abbina-colonne`);
    await confirmColumns(workbench);
    await opened.screenshot(`${name}-3-controlla`);
    const { found, planted, missed, unexpected } = compareIssues(await checkIntoSheet(workbench), workbook);
    await opened.screenshot(`${name}-4-esiti`);
    say({ step: 'check', file: workbook.file, rows: workbook.rows.length, issuesFound: found, issuesPlanted: planted });
    wrong.push(
      ...missed.map((issue) => `missed ${name} ${issue}`),
      ...unexpected.map((issue) => `unexpected ${name} ${issue}`),
    );

    if (workbook.istat === '015077') {
      await workbench.call('activateSheet', workbook.sheetName);
      scores = await insertScores(workbench);
      await opened.screenshot(`${name}-4-impostazioni`);
      say({ step: 'formulas', file: workbook.file, cells: scores.size });
    }
    await signIn(workbench, operators[workbook.istat] ?? '');
    const counted = await preview(workbench);
    await opened.screenshot(`${name}-5-anteprima`);
    const sent = await send(workbench);
    await opened.screenshot(`${name}-6-trasmesse`);
    if (JSON.stringify(counted) !== JSON.stringify(sent)) wrong.push(`${name}: the preview counted otherwise`);
    writeFileSync(join(folder, workbook.file), await workbench.save());
    const counts = totalsOf(sent);
    totals.rows += workbook.rows.length;
    totals.found += found;
    totals.planted += planted;
    totals.accepted += counts.accepted;
    totals.incomplete += counts.incomplete;
    totals.refused += counts.refused;
  }
  say({ step: 'validate', rows: totals.rows, issuesFound: totals.found, issuesPlanted: totals.planted });
  say({ step: 'transmit', accepted: totals.accepted, incomplete: totals.incomplete, refused: totals.refused });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return scores;
}

/** The pane counts received rows (new and changed) with the incomplete among them, and duplicates apart from refusals. */
function totalsOf(counts: ShownCounts): {
  readonly accepted: number;
  readonly incomplete: number;
  readonly refused: number;
} {
  const { new: added = 0, changed = 0, incomplete = 0, duplicate = 0, refused = 0 } = counts;
  return { accepted: added + changed - incomplete, incomplete, refused: refused + duplicate };
}

async function rank({ opened, workbooks, api, say }: MainJob, scores: CellScores): Promise<RankingSummary> {
  const { workbench } = opened;
  await workbench.openBytes('ufficio-di-piano.xlsx', await blankWorkbook());
  await signIn(workbench, 'ufficio');
  const shown = await planner.draftRanking(workbench);
  await opened.screenshot('graduatoria-1-bozza');
  await planner.explainPlace(workbench, 2);
  await opened.screenshot('graduatoria-2-perche-questo-posto');
  await planner.writeRankingSheet(workbench);
  await opened.screenshot('graduatoria-3-foglio');

  const [ranking] = (await api.get<Rankings>('calls/B2-2025/rankings')).items;
  if (ranking === undefined) throw new Error('the store has no ranking');
  const cells = await otherThanRanked(api, ranking.id, scores);
  const wrong = [
    ...differences(await rankingOf(api, ranking, workbooks), naiveRankingOf(workbooks, ranking.budget)),
    ...cells.wrong,
  ];
  const { funded, waiting, notEligible, incomplete } = ranking;
  say({
    step: 'rank',
    funded,
    waiting,
    notEligible,
    incomplete,
    assignedCents: ranking.assigned,
    cellsCompared: cells.compared,
    differences: wrong.length,
  });
  if (wrong.length > 0) throw new Error(wrong.slice(0, 10).join('\n'));
  if (shown.funded !== funded || shown.waiting !== waiting) throw new Error('the pane shows another ranking');

  await workbench.openBytes('responsabile.xlsx', await blankWorkbook());
  await signIn(workbench, 'responsabile');
  await planner.goTo(workbench, 'graduatoria');
  await planner.approveRanking(workbench, { number: '210/2026', date: '2026-11-20' });
  await opened.screenshot('graduatoria-4-approvata');
  say({ step: 'approve', act: '210/2026', ranking: ranking.id });
  return ranking;
}

async function report({ opened, api, folder, period, say }: MainJob, ranking: RankingSummary): Promise<void> {
  const { workbench } = opened;
  const documents = await workbench.call('documents');
  const office = documents.find(({ name }) => name === 'ufficio-di-piano.xlsx');
  const head = documents.find(({ name }) => name === 'responsabile.xlsx');
  if (office === undefined || head === undefined) throw new Error('the office closed its workbook');
  await workbench.call('activate', office.id);
  await planner.prepareReport(workbench, period);
  await opened.screenshot('relazione-1-predisposta');
  await fillReport(workbench, 'In corso');
  await planner.verifyReport(workbench);
  await workbench.call('activateSheet', 'Bandi');
  await opened.screenshot('relazione-2-verificata');
  const calls = await callsRow(opened);
  say({ step: 'report', period, ...calls });
  if (calls.funded !== ranking.funded || calls.waiting !== ranking.waiting)
    throw new Error('the report says otherwise');
  writeFileSync(join(folder, 'ufficio-di-piano.xlsx'), await workbench.save());

  await workbench.call('activate', head.id);
  await planner.submitReport(workbench);
  await opened.screenshot('relazione-3-inviata');
  const [submitted] = (await api.get<Reports>('reports')).items;
  if (submitted?.receipt === null || submitted === undefined) throw new Error('the store has no receipt');
  const { number, sha256 } = submitted.receipt;
  say({ step: 'submit', report: submitted.id, receipt: number, sha256 });

  await planner.registerAndDeliver(workbench, { protocolNumber: '0012345', date: '2026-11-21' });
  await opened.screenshot('relazione-4-consegnata');
  const sent = await api.get<ReportPackageAnswer>(`reports/${submitted.id}/package`);
  const prepared = await preparePackage(sent, cinisello);
  if (prepared.kind === 'changed') throw new Error('the package is not what the receipt was given for');
  for (const file of prepared.files) writeFileSync(join(folder, file.name), file.content);
  say({ step: 'deliver', files: prepared.files.length, recipients: sent.recipients.length });
}

/** The figures of the call in the sheet *Bandi*, read where the mayors will read them. */
async function callsRow({ workbench }: OpenedWorkbench) {
  const [headings = [], row = []] = await workbench.values('Bandi!A4:P5');
  const figure = (title: string) => Number(row[headings.indexOf(title)]);
  return {
    received: figure('Pervenute'),
    eligible: figure('Idonee'),
    funded: figure('Finanziate'),
    waiting: figure('In lista d’attesa'),
    refused: figure('Non ammesse'),
    pending: figure('In istruttoria'),
  };
}

async function verifyAudit({ api, workbooks, say }: MainJob): Promise<void> {
  const streams = [...workbooks.map(({ istat }) => `intake#B2-2025#${istat}`), 'call#B2-2025'];
  let entries = 0;
  for (const stream of streams) {
    const verified = await api.get<{ readonly intact: boolean; readonly entries: number }>(
      `audit/${encodeURIComponent(stream)}/verification`,
    );
    if (!verified.intact) throw new Error(`the audit chain of ${stream} is broken`);
    entries += verified.entries;
  }
  say({ step: 'audit', streams: streams.length, entries });
}
