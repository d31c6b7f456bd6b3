import type { AmbitoProfile } from '../ambito/profile.ts';
import { reportMessage } from '../messages/it/report-form.ts';
import type { IsoDate } from '../values/brands.ts';
import { canonicalReport } from './canonical-report.ts';
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
 * The workbook of values is added by the add-in, which alone can write it.
 */
export function reportPackage(input: {
  readonly report: SemesterReport;
  readonly profile: AmbitoProfile;
  readonly receipt: { readonly number: string; readonly sha256: string };
}): ReportPackage {
  const { report, profile, receipt } = input;
  return {
    files: [
      {
        name: `relazione-${report.from}-${report.to}-v${report.version}.json`,
        sha256: receipt.sha256,
        content: canonicalReport(report),
      },
    ],
    recipients: profile.reportRecipients,
    ...reportMessage({
      office: profile.officeName,
      ambito: profile.name,
      from: italianDay(report.from),
      to: italianDay(report.to),
      version: report.version,
      receipt: receipt.number,
      sha256: receipt.sha256,
    }),
  };
}

function italianDay(day: IsoDate): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
