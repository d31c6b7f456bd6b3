import type { Receipt as ReceiptAnswer, Report, ReportSummary } from '../../shared/contracts/reports.ts';
import type { ReportIssue } from '../../shared/report/semester-report.ts';
import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import type { Receipt, ReportHead } from '../store/reports.ts';
import type { OpenReport } from './stored-report.ts';

/** A report's head as lists tell it. */
export function reportSummary(head: ReportHead): ReportSummary {
  const { id, from, to, state, version, edition, preparedBy, changedAt, receipt, facts } = head;
  const { protocolNumber, protocolDate, deliveredAt } = facts;
  return {
    id,
    from,
    to,
    state,
    version,
    correction: edition,
    preparedBy,
    updatedAt: changedAt,
    receipt: receipt === null ? null : receiptAnswer(receipt),
    // These facts were parsed when the registration and the delivery were written.
    registration:
      typeof protocolNumber === 'string' && typeof protocolDate === 'string'
        ? { protocolNumber, date: protocolDate as IsoDate }
        : null,
    deliveredAt: typeof deliveredAt === 'string' ? (deliveredAt as Instant) : null,
  };
}

/** The same with content and issues. */
export function reportAnswer({ head, report }: OpenReport, issues: readonly ReportIssue[]): Report {
  return { ...reportSummary(head), report, issues };
}

export function receiptAnswer({ number, submittedAt, submittedBy, sha256, auditHead }: Receipt): ReceiptAnswer {
  return { number, submittedAt, submittedBy, sha256, auditHead: auditHead.hash };
}
