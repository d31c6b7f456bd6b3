import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationSteps } from '../../../shared/contracts/applications.ts';
import { reportPreparationSchema, reportSchema } from '../../../shared/contracts/reports.ts';
import { rowStateSchema } from '../../../shared/contracts/row-states.ts';
import { applicationLifecycle } from '../../../shared/lifecycle/application-lifecycle.ts';
import { type ReportState, reportLifecycle } from '../../../shared/lifecycle/report-lifecycle.ts';
import { transition } from '../../../shared/lifecycle/transition.ts';
import type { SemesterReport } from '../../../shared/report/semester-report.ts';
import { completed } from '../../shared/report/filled-report.ts';
import { openTestApi, type Question, type TestApi } from '../open-test-api.ts';
import { transmit } from '../send-steps.ts';
import { bresso, transmission } from '../transmitted-rows.ts';

const rows = transmission(40);
let served: TestApi;
let keys = 0;
const nextKey = () => {
  keys += 1;
  return `declared-${keys}`;
};

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, rows, nextKey());
});
afterAll(() => served.stop());

describe('promise 14: whatever is asked in whatever order, only declared steps happen', () => {
  test('to an application', async () => {
    let fresh = 0;
    const sequences = fc.array(fc.constantFrom(...applicationSteps), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sequences, async (events) => {
        const path = `calls/B2-2025/applications/${bresso}/${rows.rows[fresh]?.rowId}`;
        fresh += 1;
        let told = { state: 'received' as (typeof applicationLifecycle)[number]['to'], version: 1 };
        for (const event of events) {
          const next = transition(applicationLifecycle, told.state, event);
          const answer = await served.ask({
            as: 'ufficio',
            method: 'POST',
            path: `${path}/transitions`,
            body: { event, reason: 'Verifica' },
            key: nextKey(),
            version: told.version,
          });
          expect(answer.status).toBe(next === null ? 409 : 200);
          if (next !== null) told = { state: next, version: told.version + 1 };
          expect((await served.ask({ as: 'ufficio', path })).read(rowStateSchema)).toMatchObject(told);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('to a report', async () => {
    const sequences = fc.array(fc.constantFrom(...reportEvents), { minLength: 3, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(sequences, async (events) => {
        const { id, report } = await newReport();
        let told: { state: ReportState; version: number } = { state: 'prepared', version: 1 };
        for (const event of events) {
          const next = transition(reportLifecycle, told.state, event);
          const answer = await served.ask({ ...reportStep(id, report, event), version: told.version });
          expect(answer.status).toBe(next === null ? 409 : 200);
          if (next !== null) told = { state: next, version: told.version + 1 };
          expect((await served.ask({ as: 'ufficio', path: `reports/${id}` })).read(reportSchema)).toMatchObject(told);
        }
      }),
      { numRuns: 6 },
    );
  });
});

const reportEvents = ['edit', 'verify', 'submit', 'register', 'deliver'] as const;
let year = 2000;

async function newReport() {
  year += 1;
  const prepared = await served.ask({
    as: 'ufficio',
    path: `reports/preparation?from=${year}-01-01&to=${year}-06-30`,
  });
  const report = completed(prepared.read(reportPreparationSchema).report);
  const body = { report };
  const made = await served.ask({ as: 'ufficio', method: 'POST', path: 'reports', body, key: nextKey() });
  return { id: made.read(reportSchema).id, report };
}

function reportStep(id: string, report: SemesterReport, event: (typeof reportEvents)[number]): Question {
  const path = `reports/${id}`;
  const post = { as: 'ufficio', method: 'POST', key: nextKey() };
  const registration = { protocolNumber: '0001234', date: '2025-07-12' };
  const questions: Readonly<Record<typeof event, Question>> = {
    edit: { as: 'ufficio', method: 'PUT', path, body: { report } },
    verify: { ...post, path: `${path}/verification` },
    submit: { ...post, as: 'responsabile', path: `${path}/submission` },
    register: { ...post, path: `${path}/registration`, body: registration },
    deliver: { ...post, path: `${path}/delivery` },
  };
  return questions[event];
}
