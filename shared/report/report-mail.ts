import type { AmbitoProfile } from '../ambito/profile.ts';
import { reportMessage } from '../messages/it/report-form.ts';
import { formatDate } from '../values/format-date.ts';
import type { SemesterReport } from './semester-report.ts';

/**
 * The name of a file of the report, without anything of a person.
 *
 * @example reportFileName(report, 'xlsx') // 'relazione-2025-01-01-2025-06-30-v1.xlsx'
 */
export function reportFileName(
  { from, to, version }: Pick<SemesterReport, 'from' | 'to' | 'version'>,
  ending: 'json' | 'xlsx' | 'txt',
): string {
  return `relazione-${from}-${to}-v${version}.${ending}`;
}

/**
 * Subject and text of the message that carries a submitted report, naming every file attached with its SHA-256.
 *
 * @example reportMail({ report, profile, receipt: '2025-1/1', files }).subject
 */
export function reportMail(input: {
  readonly report: SemesterReport;
  readonly profile: AmbitoProfile;
  /** The receipt's number. */
  readonly receipt: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}): { readonly subject: string; readonly text: string } {
  const { files, profile, receipt, report } = input;
  return reportMessage({
    office: profile.officeName,
    ambito: profile.name,
    from: formatDate(report.from),
    to: formatDate(report.to),
    version: report.version,
    receipt,
    files,
  });
}
