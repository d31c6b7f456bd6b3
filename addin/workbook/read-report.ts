import type { SemesterReport } from '../../shared/report/semester-report.ts';

/**
 * The report as it now stands in the workbook: what people typed laid over `previous`; null when the sheets are not
 * there. Cells from the store are read back as they are, so that a figure typed over shows up in the checks.
 */
export declare function readReport(previous: SemesterReport): Promise<SemesterReport | null>;
