import type { Api, Keyed, ReportStep } from '../../../../addin/client/api.ts';
import { ApiFailure } from '../../../../addin/client/api-failure.ts';
import type { Period } from '../../../../addin/panes/report/default-period.ts';
import { ambitoIdSchema, instantSchema, isoDateSchema } from '../../../../shared/contracts/branded.ts';
import type { Report } from '../../../../shared/contracts/reports.ts';
import type { SemesterReport } from '../../../../shared/report/semester-report.ts';

type Losable = 'save' | 'verification' | 'submission';

/** A service with one report, versions, keys and receipts; it can lose one answer after the effect. */
export function fakeReportService(faults: { readonly loseAnswerOf?: Losable; readonly incomplete?: boolean }) {
  const at = instantSchema.parse('2025-07-10T10:00:00Z');
  const answers = new Map<string, Report>();
  let kept: Report | null = null;
  let lost = false;
  let receipts = 0;
  let created = 0;

  const stored = (): Report => {
    if (kept === null) throw new Error('no report');
    return kept;
  };
  const maybeLost = (what: string): void => {
    if (lost || faults.loseAnswerOf !== what) return;
    lost = true;
    throw new ApiFailure({ kind: 'offline', correlationId: 'c', cause: new Error('the answer was lost') });
  };
  const fresh = (from: string, to: string): SemesterReport => ({
    ambito: ambitoIdSchema.parse('cinisello'),
    from: isoDateSchema.parse(from),
    to: isoDateSchema.parse(to),
    version: 1,
    sheets: [],
    narrative: [{ id: 'N1', title: 'Contesto', text: '' }],
  });
  const issues = () =>
    faults.incomplete === true
      ? [{ code: 'SHEET_EMPTY', severity: 'error' as const, sheet: 'calls' as const, row: null, column: null }]
      : [];
  const step = (name: ReportStep, version: number): Report => {
    const report = stored();
    if (report.version !== version) throw new ApiFailure({ kind: 'problem', status: 409, correlationId: 'c' });
    if (name === 'verification') return { ...report, state: 'verified', version: version + 1 };
    receipts += 1;
    const receipt = { number: `R${receipts}`, submittedAt: at, submittedBy: 'p', sha256: 'h', auditHead: 'a' };
    return { ...report, state: 'submitted', version: version + 1, receipt };
  };

  const api: Pick<Api, 'reports' | 'report' | 'prepareReport' | 'createReport' | 'saveReport' | 'moveReport'> = {
    reports: async () => ({ items: kept === null ? [] : [kept] }),
    report: async () => stored(),
    prepareReport: async (_, from, to) => ({ report: fresh(from, to), asOf: at }),
    async createReport(_, { report }) {
      created += 1;
      kept = {
        id: 'r1',
        from: report.from,
        to: report.to,
        state: 'prepared',
        version: 1,
        correction: 1,
        preparedBy: 'p',
        updatedAt: at,
        receipt: null,
        registration: null,
        deliveredAt: null,
        report,
        issues: issues(),
      };
      return kept;
    },
    async saveReport(_, { version }, { report }) {
      if (stored().version !== version) throw new ApiFailure({ kind: 'problem', status: 409, correlationId: 'c' });
      kept = { ...stored(), report, state: 'prepared', version: version + 1 };
      maybeLost('save');
      return kept;
    },
    async moveReport(_, { version }, name, __, { key }: Keyed) {
      const answer = answers.get(key) ?? step(name, version);
      if (!answers.has(key)) kept = answer;
      answers.set(key, answer);
      maybeLost(name);
      return answer;
    },
  };

  return {
    api,
    stored,
    receipts: () => receipts,
    created: () => created,
    period: ({ from, to }: { readonly from: string; readonly to: string }): Period => ({
      from: isoDateSchema.parse(from),
      to: isoDateSchema.parse(to),
    }),
    changeElsewhere(text: string) {
      const { report, version } = stored();
      kept = {
        ...stored(),
        version: version + 1,
        report: { ...report, narrative: report.narrative.map((part) => ({ ...part, text })) },
      };
    },
  };
}
