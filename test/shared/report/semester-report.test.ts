import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { reportIssueMessage } from '../../../shared/messages/it/report-issues.ts';
import { canonicalReport, reportHash } from '../../../shared/report/canonical-report.ts';
import { checkReport, isReady } from '../../../shared/report/check-report.ts';
import { compareWithStore } from '../../../shared/report/compare-with-store.ts';
import { holdsPersonalData } from '../../../shared/report/find-personal-data.ts';
import { onForm } from '../../../shared/report/on-form.ts';
import { type CallFigures, prepareReport } from '../../../shared/report/prepare-report.ts';
import { rebuildReport } from '../../../shared/report/rebuild-report.ts';
import { reportCell, reportSheet } from '../../../shared/report/report-cells.ts';
import { reportPackage } from '../../../shared/report/report-package.ts';
import type { ReportSheetId, SemesterReport } from '../../../shared/report/semester-report.ts';
import type { Cents, IsoDate } from '../../../shared/values/brands.ts';
import { completed, withCell, withRows } from './filled-report.ts';

const call: CallFigures = {
  code: 'B2-2025',
  measure: 'Misura B2',
  act: 'DGR 3719',
  opensOn: '2025-06-10' as IsoDate,
  closesOn: '2025-07-10' as IsoDate,
  received: 100,
  eligible: 70,
  funded: 50,
  waiting: 20,
  refused: 20,
  pending: 8,
  withdrawn: 2,
  leftRanking: 0,
  fund: 100_000 as Cents,
  assigned: 90_000 as Cents,
  liquidated: null,
};
const period = { from: '2025-01-01' as IsoDate, to: '2025-06-30' as IsoDate };
const prepare = (calls: readonly CallFigures[] = [call]) =>
  prepareReport({ ambito: cinisello, ...period, version: 1, calls });
const codes = (report: SemesterReport) => checkReport(report).map((issue) => issue.code);
const cell = (report: SemesterReport, sheet: ReportSheetId, row: string, column: string) => {
  const found = reportSheet(report, sheet);
  const line = found?.rows.find((candidate) => candidate.id === row);
  return found && line ? reportCell(found, line, column) : undefined;
};

describe('preparing', () => {
  test('fills what the store knows and leaves what nobody knows null, never 0', () => {
    const report = prepare([{ ...call, eligible: null, funded: null, waiting: null, assigned: null }]);
    expect(report.sheets.map((sheet) => sheet.title)).toEqual([
      'Identità',
      'Attuazione',
      'Servizi',
      'Bandi',
      'Soddisfazione',
    ]);
    expect(cell(report, 'calls', 'call:B2-2025', 'received')).toBe(100);
    expect(cell(report, 'calls', 'call:B2-2025', 'eligible')).toBeNull();
    expect(cell(report, 'calls', 'call:B2-2025', 'liquidated')).toBeNull();
    expect(cell(report, 'identity', 'identity', 'comuni')).toBe(4);
    expect(reportSheet(report, 'calls')?.chart?.series[1]?.values).toEqual([null]);
  });

  test('computes shares in whole hundredths of a percent, half-up', () => {
    const report = withRows(prepare(), 'satisfaction', [
      { id: 'q1', questionnaire: 'Famiglie', sent: 7, returned: 3 },
      { id: 'q2', questionnaire: 'Operatori', sent: 0, returned: 0 },
    ]);
    expect(cell(report, 'satisfaction', 'q1', 'rate')).toBe(4286);
    expect(cell(report, 'satisfaction', 'q2', 'rate')).toBeNull();
  });

  test('rebuilding keeps narrative, added rows and manual columns, and takes the fresh figures', () => {
    const before = withCell(completed(prepare()), { sheet: 'calls', row: 'call:B2-2025', column: 'liquidated' }, 4200);
    const after = rebuildReport(before, prepare([{ ...call, received: 110, pending: 18 }]));
    expect(cell(after, 'calls', 'call:B2-2025', 'received')).toBe(110);
    expect(cell(after, 'calls', 'call:B2-2025', 'liquidated')).toBe(4200);
    expect(cell(after, 'implementation', 'a1', 'percent')).toBe(4286);
    expect(after.narrative).toEqual(before.narrative);
    expect(rebuildReport(after, prepare([{ ...call, received: 110, pending: 18 }]))).toEqual(after);
  });
});

describe('checking', () => {
  test('a completed report is ready; a fresh one says what is missing and where', () => {
    expect(checkReport(completed(prepare()))).toEqual([]);
    const issues = checkReport(prepare());
    expect(isReady(issues)).toBe(false);
    expect(issues).toContainEqual({
      code: 'REQUIRED_MISSING',
      severity: 'error',
      sheet: 'identity',
      row: 'identity',
      column: 'head',
    });
    expect(issues).toContainEqual({
      code: 'REQUIRED_MISSING',
      severity: 'error',
      sheet: 'N1',
      row: null,
      column: null,
    });
  });

  test.each([
    [{ received: 101 }, 'CALL_RECEIVED_MISMATCH'],
    [{ leftRanking: 1 }, 'CALL_RECEIVED_MISMATCH'],
    [{ funded: 51 }, 'CALL_ELIGIBLE_MISMATCH'],
    [{ assigned: 100_001 as Cents }, 'ASSIGNED_OVER_FUND'],
    [{ pending: -1, received: 91 }, 'NEGATIVE'],
    [{ closesOn: '2025-06-09' as IsoDate }, 'DATES_REVERSED'],
    [{ opensOn: '2025-07-01' as IsoDate }, 'DATE_OUTSIDE_PERIOD'],
  ])('figures of a call that cannot be: %j', (change, code) => {
    expect(codes(completed(prepare([{ ...call, ...change }])))).toEqual([code]);
  });

  test('an unknown figure is neither right nor wrong', () => {
    expect(codes(completed(prepare([{ ...call, eligible: null }])))).toEqual([]);
  });

  test.each([
    ['satisfaction', { questionnaire: 'x', sent: 3, returned: 4 }, 'RETURNED_OVER_SENT'],
    ['satisfaction', { questionnaire: 'x', mean: 510, scale: 500 }, 'MEAN_OVER_SCALE'],
    ['services', { service: 'SAD', usersNew: 3, usersTotal: 2 }, 'USERS_NEW_OVER_TOTAL'],
    ['services', { service: 'SAD', comuniCovered: 5 }, 'COMUNI_OVER_TOTAL'],
    ['services', { service: 'SAD', hours: 1.5 }, 'NOT_A_NUMBER'],
    ['services', { service: 'SAD', hours: 'molte' }, 'NOT_A_NUMBER'],
    ['services', { service: 'SAD', macroLevel: 'Altro' }, 'CHOICE_UNKNOWN'],
    ['implementation', { objective: 'x', action: 'y', status: 'Conclusa', deadline: '2025-02-30' }, 'DATE_UNREADABLE'],
    ['services', { service: 'SAD', area: 'per RSS MRA 80A01 F205X' }, 'PERSONAL_DATA'],
  ] as const)('%s: %j', (sheet, row, code) => {
    expect(codes(withRows(completed(prepare()), sheet, [{ id: 'new', ...row }]))).toEqual([code]);
  });

  test('every issue has its words', () => {
    for (const { code } of checkReport(prepare())) {
      expect(reportIssueMessage(code).next).not.toBe('');
    }
  });

  test('a figure typed over, or a row of the store removed, is told', () => {
    const fresh = prepare();
    const typedOver = withCell(fresh, { sheet: 'calls', row: 'call:B2-2025', column: 'funded' }, 51);
    expect(compareWithStore(typedOver, fresh)).toMatchObject([{ code: 'STORE_FIGURE_CHANGED', column: 'funded' }]);
    const removed = { ...fresh, sheets: fresh.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
    expect(compareWithStore(removed, fresh).map((issue) => issue.row)).toEqual(['identity', 'call:B2-2025']);
  });

  test('what is sent is put on the form: columns and titles of the sender do not count', () => {
    const fresh = prepare();
    const sent = completed(fresh);
    const tampered = {
      ...sent,
      sheets: sent.sheets.map((sheet) => ({
        ...sheet,
        title: 'Altro',
        columns: sheet.columns.map((column) => ({ ...column, required: false, source: 'manual' as const })),
      })),
    };
    expect(onForm(tampered, fresh)).toEqual(sent);
  });
});

describe('personal data', () => {
  test('is found however it is broken up', () => {
    const codesOf = fc.stringMatching(/^[A-Z]{6}[0-9]{2}[ABCDEHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]$/);
    const breaks = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\n'), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(codesOf, breaks, fc.boolean(), (code, separators, lower) => {
        const broken = [...code].map((character, at) => character + separators[at]).join('');
        expect(holdsPersonalData(`nota: ${lower ? broken.toLowerCase() : broken}`)).toBe(true);
      }),
    );
    expect(holdsPersonalData('IT60 X054 2811 1010 0000 0123 456')).toBe(true);
    expect(holdsPersonalData('scrivere a maria.rossi@example.org')).toBe(true);
    expect(holdsPersonalData('RSSMRAULA0MFN0RX è un omocodice: RSSMRAULALMFNLRX')).toBe(true);
  });

  test('is not seen in what an office writes', () => {
    for (const text of ['DGR Lombardia XII/3719 del 2024', '1.234,56 euro il 30/06/2025', 'N. 12345678901234567890']) {
      expect(holdsPersonalData(text)).toBe(false);
    }
  });
});

describe('freezing', () => {
  test('the hash depends on the content and on nothing else', async () => {
    const report = completed(prepare());
    const reordered: SemesterReport = {
      narrative: report.narrative,
      sheets: report.sheets,
      version: report.version,
      to: report.to,
      from: report.from,
      ambito: report.ambito,
    };
    expect(canonicalReport(reordered)).toBe(canonicalReport(report));
    const other = withCell(report, { sheet: 'satisfaction', row: 'q1', column: 'returned' }, 34);
    expect(await reportHash(reordered)).toBe(await reportHash(report));
    expect(await reportHash(other)).not.toBe(await reportHash(report));
  });

  test('the package carries the frozen bytes under the hash of the receipt', async () => {
    const report = { ...completed(prepare()), version: 2 };
    const sha256 = await reportHash(report);
    const sent = reportPackage({ report, profile: cinisello, receipt: { number: '2025/000001', sha256 } });
    const [file] = sent.files;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(file?.content));
    expect(Buffer.from(digest).toString('hex')).toBe(sha256);
    expect(file?.sha256).toBe(sha256);
    expect(sent.text).toContain(sha256);
    expect(sent.subject).toContain('rettifica n. 1');
    expect(sent.recipients).toEqual(cinisello.reportRecipients);
  });
});
