import { reportFileName } from '../../../../shared/report/report-mail.ts';
import type { SemesterReport } from '../../../../shared/report/semester-report.ts';
import { sha256 } from '../../../../shared/values/sha256.ts';
import { reportValues } from './report-values.ts';
import { valuesWorkbook } from './values-workbook.ts';

/** A file of the package, ready to be saved. */
export interface PackageFile {
  readonly name: string;
  readonly type: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The frozen report as a workbook of values, with the hash that goes into the message. Needs nothing of Excel. */
export async function reportFile(report: SemesterReport): Promise<PackageFile> {
  const content = new Uint8Array(valuesWorkbook(reportValues(report)));
  return {
    name: reportFileName(report, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    sha256: await sha256(content),
    content,
  };
}
