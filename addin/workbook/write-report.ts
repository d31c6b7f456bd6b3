import type { ReportIssue, SemesterReport } from '../../shared/report/semester-report.ts';

/**
 * Writes the report's sheets (*Identità* … *Soddisfazione*, *Relazione*): cells to fill by hand are unlocked and
 * highlighted, cells with an issue are framed, figures not known print *n.d.*. Replaces our earlier sheets only.
 */
export declare function writeReport(
  report: SemesterReport,
  issues: readonly ReportIssue[],
): Promise<{ readonly sheetNames: readonly string[] }>;

/** Selects the cell an issue of the report is about. */
export declare function goToReportCell(report: SemesterReport, issue: ReportIssue): Promise<void>;
