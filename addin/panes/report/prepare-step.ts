import type { ReportSummary } from '../../../shared/contracts/reports.ts';
import { losesDecision, type Preparer } from '../../state/four-eyes.ts';
import type { Period } from './default-period.ts';
import { isEditable, newestOf } from './report-work.ts';

/** What *Predisponi* does: at once, or after asking the head who would lose the right to submit the report. */
export function prepareStep(reports: readonly ReportSummary[], { from, to }: Period, preparer: Preparer) {
  const existing = newestOf(reports.filter((one) => one.from === from && one.to === to));
  if (existing === null || !isEditable(existing)) return 'prepare';
  return losesDecision(preparer, existing.preparedBy) ? 'ask' : 'prepare';
}
