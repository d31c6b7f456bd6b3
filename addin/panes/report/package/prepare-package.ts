import type { Membership } from '../../../../shared/contracts/me.ts';
import { type ReportPackageAnswer, semesterReportSchema } from '../../../../shared/contracts/reports.ts';
import { reportMail } from '../../../../shared/report/report-mail.ts';
import { sha256 } from '../../../../shared/values/sha256.ts';
import { type PackageFile, reportFile } from './report-file.ts';

/** What goes out by PEC, complete; or `changed` when the content is not the one the receipt was given for. */
export type PreparedPackage =
  | {
      readonly kind: 'ready';
      readonly files: readonly PackageFile[];
      readonly recipients: ReportPackageAnswer['recipients'];
      readonly subject: string;
      readonly text: string;
    }
  | { readonly kind: 'changed' };

/**
 * Adds to the frozen JSON of the service the workbook made from it, and says both hashes in the message. Made from the
 * frozen bytes and not from what the sheets hold now, so that workbook and JSON cannot differ.
 */
export async function preparePackage(
  answer: ReportPackageAnswer,
  profile: Membership['ambito'],
): Promise<PreparedPackage> {
  const [frozen] = answer.files;
  if (frozen === undefined || (await sha256(frozen.content)) !== answer.receipt.sha256) return { kind: 'changed' };
  const report = semesterReportSchema.parse(JSON.parse(frozen.content));
  const files = [await reportFile(report), { ...frozen, type: 'application/json' }];
  const { subject, text } = reportMail({ report, profile, receipt: answer.receipt.number, files });
  return { kind: 'ready', files, recipients: answer.recipients, subject, text };
}
