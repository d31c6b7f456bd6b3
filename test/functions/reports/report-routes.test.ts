import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPageSchema, auditVerificationSchema } from '../../../shared/contracts/audit.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import {
  reportPackageSchema,
  reportPreparationSchema,
  reportSchema,
  reportSummarySchema,
  reportsSchema,
} from '../../../shared/contracts/reports.ts';
import { checkReport } from '../../../shared/report/check-report.ts';
import { reportCell, reportSheet } from '../../../shared/report/report-cells.ts';
import type { SemesterReport } from '../../../shared/report/semester-report.ts';
import { completed, withCell } from '../../shared/report/filled-report.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { approve, draft, transmit } from '../send-steps.ts';
import { bresso, transmission, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const budget = 3_000_000;
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, transmission(60), 'transmit-all');
});
afterAll(() => served.stop());

const prepare = async (from: string, to: string): Promise<SemesterReport> => {
  const answer = await served.ask({ as: 'ufficio', path: `reports/preparation?from=${from}&to=${to}` });
  return answer.read(reportPreparationSchema).report;
};
const create = (report: SemesterReport, key: string) =>
  served.ask({ as: 'ufficio', method: 'POST', path: 'reports', body: { report }, key });
const step = (
  report: { readonly id: string; readonly version: number },
  name: string,
  options: { readonly as?: string; readonly body?: unknown; readonly key?: string } = {},
) =>
  served.ask({
    as: options.as ?? 'ufficio',
    method: 'POST',
    path: `reports/${report.id}/${name}`,
    key: options.key ?? `${name}-${report.id}`,
    version: report.version,
    ...(options.body === undefined ? {} : { body: options.body }),
  });
const figure = (report: SemesterReport, column: string) => {
  const sheet = reportSheet(report, 'calls');
  const [row] = sheet?.rows ?? [];
  return sheet && row ? reportCell(sheet, row, column) : undefined;
};

describe('preparing from the store', () => {
  test('figures of a call not yet ranked are unknown, not 0', async () => {
    const report = await prepare('2025-07-01', '2025-12-31');
    expect(figure(report, 'received')).toBe(60);
    expect(figure(report, 'pending')).toBe(60);
    expect(figure(report, 'funded')).toBeNull();
  });

  test('after the approval they are the ranking’s, and the identities hold with refused and withdrawn ones', async () => {
    const [incomplete, withdrawn, refused] = trueApplications(77, 3);
    if (incomplete === undefined || withdrawn === undefined || refused === undefined) throw new Error('none');
    const rows = [transmittedRow(incomplete, { iban: 'IT00' }), transmittedRow(withdrawn), transmittedRow(refused)];
    await transmit(served, { comune: bresso, rows }, 'three-more');
    for (const [application, event] of [
      [withdrawn, 'withdraw'],
      [refused, 'refuse'],
    ] as const) {
      const path = `calls/B2-2025/applications/${bresso}/${application.rowId}/transitions`;
      const body = { event, reason: 'Fuori termine' };
      await served.ask({ as: 'ufficio', method: 'POST', path, body, key: `step-${event}`, version: 1 });
    }
    const ranking = await draft(served, 'draft-report', budget);
    await approve(served, ranking, 'approve-report');
    const report = await prepare('2025-07-01', '2025-12-31');
    expect(figure(report, 'received')).toBe(63);
    expect(figure(report, 'funded')).toBe(ranking.funded);
    expect(figure(report, 'waiting')).toBe(ranking.waiting);
    expect(figure(report, 'eligible')).toBe(ranking.funded + ranking.waiting);
    expect(figure(report, 'refused')).toBe(ranking.notEligible + 1);
    expect(figure(report, 'withdrawn')).toBe(1);
    expect(figure(report, 'pending')).toBe(1);
    expect(figure(report, 'assigned')).toBe(ranking.assigned);
  });

  test('a report of the first half says what was true on 30 June, whenever it is made', async () => {
    expect(figure(await prepare('2025-01-01', '2025-06-30'), 'received')).toBe(0);
  });

  test('a re-issued ranking replaces the figures of the one before', async () => {
    const ranking = await draft(served, 'draft-reissue', budget / 2);
    await approve(served, ranking, 'approve-reissue');
    const report = await prepare('2025-07-01', '2025-12-31');
    expect(figure(report, 'funded')).toBe(ranking.funded);
    expect(figure(report, 'assigned')).toBe(ranking.assigned);
  });
});

describe('who leaves after the approval', () => {
  const withdrawSecond = async (key: string) => {
    const [second] = transmission(60).rows.slice(1);
    const path = `calls/B2-2025/applications/${bresso}/${second?.rowId}/transitions`;
    return served.ask({
      as: 'ufficio',
      method: 'POST',
      path,
      body: { event: 'withdraw', reason: '' },
      key,
      version: 1,
    });
  };

  test('is counted as having left, and the identities still hold; a re-issue counts anew', async () => {
    const before = await prepare('2025-07-01', '2025-12-31');
    expect((await withdrawSecond('leave-once')).status).toBe(200);
    expect((await withdrawSecond('leave-once')).status).toBe(200);
    const after = await prepare('2025-07-01', '2025-12-31');
    expect(figure(after, 'withdrawn')).toBe(Number(figure(before, 'withdrawn')) + 1);
    expect(figure(after, 'leftRanking')).toBe(1);
    expect(figure(after, 'pending')).toBe(figure(before, 'pending'));
    expect(checkReport(completed(after))).toEqual([]);
    await approve(served, await draft(served, 'draft-without', budget), 'approve-without');
    const reissued = await prepare('2025-07-01', '2025-12-31');
    expect(figure(reissued, 'leftRanking')).toBe(0);
    expect(figure(reissued, 'pending')).toBe(figure(before, 'pending'));
    expect(checkReport(completed(reissued))).toEqual([]);
  });

  test('between draft and approval is counted the same way', async () => {
    const ranking = await draft(served, 'draft-before-leaving', budget);
    const third = transmission(60).rows[2];
    const path = `calls/B2-2025/applications/${bresso}/${third?.rowId}/transitions`;
    const body = { event: 'withdraw', reason: '' };
    await served.ask({ as: 'ufficio', method: 'POST', path, body, key: 'leave-between', version: 1 });
    await approve(served, ranking, 'approve-after-leaving');
    const report = await prepare('2025-07-01', '2025-12-31');
    expect(figure(report, 'leftRanking')).toBe(1);
    expect(checkReport(completed(report))).toEqual([]);
  });
});

describe('the life of a report', () => {
  test('prepared, verified, submitted, registered, delivered, corrected', async () => {
    const fresh = await prepare('2025-07-01', '2025-12-31');
    const incomplete = (await create(fresh, 'create-main')).read(reportSchema);
    expect(incomplete.state).toBe('prepared');
    expect((await create(fresh, 'create-main')).read(reportSchema)).toEqual(incomplete);
    expect((await create(fresh, 'create-second')).read(problemSchema).code).toBe('ALREADY_EXISTS');

    const unready = await step(incomplete, 'verification', { key: 'verify-early' });
    expect([unready.status, unready.read(problemSchema).code]).toEqual([422, 'REPORT_NOT_READY']);
    expect(unready.read(problemSchema).issues).toContainEqual({
      code: 'REQUIRED_MISSING',
      pointer: '/identity',
      rowId: 'identity',
      field: 'head',
    });

    const saved = await served.ask({
      as: 'ufficio',
      method: 'PUT',
      path: `reports/${incomplete.id}`,
      body: { report: completed(incomplete.report) },
      version: incomplete.version,
    });
    expect(saved.read(reportSchema).issues).toEqual([]);
    expect(saved.headers.get('etag')).toBe('"2"');
    const stale = await served.ask({
      as: 'ufficio',
      method: 'PUT',
      path: `reports/${incomplete.id}`,
      body: { report: incomplete.report },
      version: incomplete.version,
    });
    expect([stale.status, stale.read(problemSchema).code]).toEqual([409, 'VERSION_STALE']);

    const verified = (await step(saved.read(reportSchema), 'verification')).read(reportSummarySchema);
    expect(verified.state).toBe('verified');
    const own = await step(verified, 'submission', { as: 'ufficio', key: 'submit-own' });
    expect(own.status).toBe(403);
    const answers = await Promise.all([1, 2, 3].map(() => step(verified, 'submission', { as: 'responsabile' })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const submitted = answers[0]?.read(reportSummarySchema);
    if (submitted === undefined) throw new Error('not submitted');
    expect(submitted).toMatchObject({ state: 'submitted', receipt: { submittedBy: 'responsabile' } });

    const sent = await served.ask({ as: 'sindaco', path: `reports/${submitted.id}/package` });
    const { files, receipt } = sent.read(reportPackageSchema);
    const digest = createHash('sha256')
      .update(files[0]?.content ?? '')
      .digest('hex');
    expect(digest).toBe(submitted.receipt?.sha256);
    expect(receipt).toEqual(submitted.receipt);

    const late = await served.ask({
      as: 'ufficio',
      method: 'PUT',
      path: `reports/${submitted.id}`,
      body: { report: completed(fresh) },
      version: submitted.version,
    });
    expect([late.status, late.read(problemSchema).code]).toEqual([409, 'TRANSITION_NOT_ALLOWED']);

    const bad = { protocolNumber: '123', date: '2025-07-20' };
    expect((await step(submitted, 'registration', { body: bad, key: 'register-bad' })).status).toBe(400);
    const registration = { protocolNumber: '0001234', date: '2025-07-20' };
    const registered = (await step(submitted, 'registration', { body: registration })).read(reportSummarySchema);
    expect(registered).toMatchObject({ state: 'registered', registration });
    const delivered = (await step(registered, 'delivery')).read(reportSummarySchema);
    expect(delivered).toMatchObject({ state: 'delivered', deliveredAt: '2025-07-11T08:00:00Z' });

    const correction = (await step(delivered, 'corrections')).read(reportSummarySchema);
    expect(correction).toMatchObject({ state: 'prepared', correction: 2, receipt: null });
    expect((await step(delivered, 'corrections', { key: 'correct-twice' })).status).toBe(409);
    const frozen = (await served.ask({ as: 'sindaco', path: `reports/${submitted.id}` })).read(reportSchema);
    expect(frozen.receipt).toEqual(submitted.receipt);
    const { items } = (await served.ask({ as: 'ufficio', path: 'reports' })).read(reportsSchema);
    expect(items.map((item) => item.state).sort()).toEqual(['delivered', 'prepared']);

    const stream = `audit/${encodeURIComponent(`report#${submitted.id}`)}`;
    const told = (await served.ask({ as: 'amministratore', path: stream })).read(auditPageSchema);
    expect(told.items.map((entry) => entry.action)).toEqual([
      'prepared',
      'saved',
      'verified',
      'submitted',
      'registered',
      'delivered',
    ]);
    const before = told.items.find((entry) => entry.action === 'submitted')?.previousHash;
    expect(submitted.receipt?.auditHead).toBe(before);
    const verification = (await served.ask({ as: 'amministratore', path: `${stream}/verification` })).read(
      auditVerificationSchema,
    );
    expect(verification).toMatchObject({ intact: true, entries: 6, firstBroken: null });
  });

  test('kept, and the same post repeated after the figures moved, is told the same (promise 1)', async () => {
    const report = completed(await prepare('2025-05-01', '2025-10-31'));
    const first = await create(report, 'create-repeated');
    await transmit(served, transmission(4, 99), 'figures-move');
    const later = await served.ask({ as: 'ufficio', path: `reports/${first.read(reportSchema).id}` });
    expect(later.read(reportSchema).issues).not.toEqual([]);
    expect((await create(report, 'create-repeated')).text).toBe(first.text);
  });

  test('is not there for the assembly before it is submitted', async () => {
    const report = completed(await prepare('2025-02-01', '2025-07-31'));
    const prepared = (await create(report, 'create-unseen')).read(reportSchema);
    for (const path of [`reports/${prepared.id}`, `reports/${prepared.id}/package`]) {
      expect((await served.ask({ as: 'sindaco', path })).status).toBe(404);
    }
    const seen = (await served.ask({ as: 'sindaco', path: 'reports' })).read(reportsSchema);
    expect(seen.items.filter((item) => item.receipt === null)).toEqual([]);
  });

  test('is not submitted by who ever changed it, though another changed it later (promise 19)', async () => {
    const report = completed(await prepare('2025-04-01', '2025-09-30'));
    let head = (await create(report, 'create-eyes')).read(reportSummarySchema);
    for (const as of ['responsabile', 'vicario', 'ufficio']) {
      const path = `reports/${head.id}`;
      const saved = await served.ask({ as, method: 'PUT', path, body: { report }, version: head.version });
      head = saved.read(reportSummarySchema);
    }
    head = (await step(head, 'verification')).read(reportSummarySchema);
    for (const as of ['responsabile', 'vicario']) {
      const refused = await step(head, 'submission', { as, key: `submit-as-${as}` });
      expect([refused.status, refused.read(problemSchema).code]).toEqual([403, 'FOUR_EYES']);
    }
  });

  test('a figure typed over what the store says stops the submission', async () => {
    const report = completed(await prepare('2025-03-01', '2025-08-31'));
    const place = { sheet: 'calls', row: 'call:B2-2025', column: 'fund' } as const;
    const { issues } = (await create(withCell(report, place, 1_000_000_00), 'create-typed')).read(reportSchema);
    expect(issues).toEqual([
      { code: 'STORE_FIGURE_CHANGED', severity: 'error', sheet: 'calls', row: 'call:B2-2025', column: 'fund' },
    ]);
  });
});
