import type { Report, ReportSummary } from '../../../shared/contracts/reports.ts';
import { isReportIssueCode } from '../../../shared/messages/it/report-issues.ts';
import { canonicalReport } from '../../../shared/report/canonical-report.ts';
import { isReady } from '../../../shared/report/check-report.ts';
import { rebuildReport } from '../../../shared/report/rebuild-report.ts';
import type { ReportIssue, SemesterReport } from '../../../shared/report/semester-report.ts';
import type { Api, ReportStep } from '../../client/api.ts';
import { createIntentions } from '../../client/intention.ts';
import type { Period } from './default-period.ts';
import { ReportChangedElsewhere } from './report-changed-elsewhere.ts';

/** The workbook's side of the report; `null` on the plain web page. */
export interface ReportSheets {
  readonly write: (
    report: SemesterReport,
    issues: readonly ReportIssue[],
  ) => Promise<{ readonly sheetNames: readonly string[] }>;
  readonly read: (previous: SemesterReport) => Promise<SemesterReport | null>;
}

export interface ReportWorkNeeds {
  readonly api: Pick<Api, 'reports' | 'report' | 'prepareReport' | 'createReport' | 'saveReport' | 'moveReport'>;
  readonly ambito: string;
  readonly sheets: ReportSheets | null;
  readonly newId: () => string;
}

/** What a person does with the semester report. Every step can be repeated after a failure without doing it twice. */
export interface ReportWork {
  list(): Promise<readonly ReportSummary[]>;
  open(id: string): Promise<Report>;
  /** Fresh figures, with what people wrote kept; written into the workbook where there is one. */
  prepare(period: Period): Promise<{ readonly report: Report; readonly sheetNames: readonly string[] }>;
  /** Saves what the sheets hold now and, when nothing is missing, declares the report verified. */
  verify(known: Report): Promise<Report>;
  /** Save, verify, freeze, receipt. Stops without a receipt where something is missing: its issues say what. */
  submit(known: Report): Promise<Report>;
  register(known: Report, body: { readonly protocolNumber: string; readonly date: string }): Promise<Report>;
  deliver(known: Report): Promise<Report>;
  /** Opens the next version; the submitted one stays. */
  correct(known: Report): Promise<Report>;
}

export function createReportWork({ api, ambito, sheets, newId }: ReportWorkNeeds): ReportWork {
  const creations = createIntentions<Report>(newId);
  const steps = createIntentions<ReportSummary>(newId);

  const open = (id: string): Promise<Report> => api.report(ambito, id);

  const move = async (known: Report, step: ReportStep, body?: unknown): Promise<Report> => {
    const head = await steps.run(`${step}:${known.id}:${known.version}`, (key) =>
      api.moveReport(ambito, known, step, body, { key }),
    );
    return head.id === known.id ? { ...known, ...head } : open(head.id);
  };

  const inSheets = async (report: SemesterReport): Promise<SemesterReport> =>
    (sheets === null ? null : await sheets.read(report)) ?? report;

  /** The report as people have it now, saved. An earlier save whose answer was lost is recognised by its content. */
  const saved = async (known: Report): Promise<Report> => {
    const current = await open(known.id);
    if (!isEditable(current)) return current;
    const wanted = await inSheets(known.report);
    if (canonicalReport(wanted) === canonicalReport(current.report)) return current;
    if (current.version !== known.version) throw new ReportChangedElsewhere();
    return api.saveReport(ambito, current, { report: wanted });
  };

  const verified = async (known: Report): Promise<Report> => {
    const report = await saved(known);
    return report.state === 'prepared' && isReady(report.issues) ? move(report, 'verification') : report;
  };

  const rebuilt = async (existing: Report, fresh: SemesterReport): Promise<Report> => {
    if (!isEditable(existing)) return existing;
    const report = rebuildReport(await inSheets(existing.report), fresh);
    return api.saveReport(ambito, existing, { report });
  };

  return {
    open,
    list: async () => (await api.reports(ambito)).items,
    async prepare({ from, to }) {
      const { items } = await api.reports(ambito);
      const existing = newestOf(items.filter((one) => one.from === from && one.to === to));
      const { report: fresh } = await api.prepareReport(ambito, from, to);
      const report =
        existing === null
          ? await creations.run(`${from}:${to}`, (key) => api.createReport(ambito, { report: fresh }, { key }))
          : await rebuilt(await open(existing.id), fresh);
      const written = sheets === null ? { sheetNames: [] } : await sheets.write(report.report, issuesOf(report));
      return { report, sheetNames: written.sheetNames };
    },
    verify: verified,
    async submit(known) {
      const report = await verified(known);
      return report.state === 'verified' ? move(report, 'submission') : report;
    },
    register: (known, body) => move(known, 'registration', body),
    deliver: (known) => move(known, 'delivery'),
    correct: (known) => move(known, 'corrections'),
  };
}

/** Before it is submitted a report can be changed; afterwards it is frozen. */
export function isEditable({ state }: Pick<ReportSummary, 'state'>): boolean {
  return state === 'prepared' || state === 'verified';
}

/** The issues of an answer, with the codes this version knows words for. */
export function issuesOf({ issues }: Report): readonly ReportIssue[] {
  return issues.flatMap(({ code, ...place }) => (isReportIssueCode(code) ? [{ code, ...place }] : []));
}

/** The last correction among the reports of one period. */
export function newestOf(reports: readonly ReportSummary[]): ReportSummary | null {
  return reports.reduce<ReportSummary | null>(
    (newest, one) => (newest === null || one.correction > newest.correction ? one : newest),
    null,
  );
}
