import type { AmbitoProfile } from '../ambito/profile.ts';
import { canonicalReport } from './canonical-report.ts';
import { reportFileName, reportMail } from './report-mail.ts';
import type { SemesterReport } from './semester-report.ts';

/** What goes out by PEC: files with their hash, recipients, and the text of the message. */
export interface ReportPackage {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly content: string }[];
  readonly recipients: AmbitoProfile['reportRecipients'];
  readonly subject: string;
  readonly text: string;
}

/**
 * The package of a submitted report. The JSON file is the canonical text, so that its SHA-256 is the receipt's.
 * The workbook of values is added by the add-in, which makes it and the message that names both (`reportMail`).
 */
export function reportPackage(input: {
  readonly report: SemesterReport;
  readonly profile: AmbitoProfile;
  readonly receipt: { readonly number: string; readonly sha256: string };
}): ReportPackage {
  const { report, profile, receipt } = input;
  const name = reportFileName(report, 'json');
  return {
    files: [{ name, sha256: receipt.sha256, content: canonicalReport(report) }],
    recipients: profile.reportRecipients,
    ...reportMail({ report, profile, receipt: receipt.number, files: [{ name, sha256: receipt.sha256 }] }),
  };
}
