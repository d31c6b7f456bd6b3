import type { RowIssue, TransmittedRowResult } from '../../../shared/contracts/transmissions.ts';
import { applicationsMessages, refusalMessages } from '../../../shared/messages/it/applications.ts';
import { isIssueCode, issueMessage, issueTitle } from '../../../shared/messages/it/issues.ts';

/** Whether a row wants nothing more of the person: taken, and nothing known of it that *Controlla* could not see. */
export function isSettled(result: TransmittedRowResult): boolean {
  const isTaken = result.outcome === 'accepted' || result.outcome === 'unchanged';
  return isTaken && fromElsewhere(result) === undefined;
}

/** Refused rows come first, then incomplete ones, then those that wait for a confirmation. */
export function pressureOf({ outcome }: TransmittedRowResult): number {
  if (outcome === 'refused') return 0;
  return outcome === 'incomplete' ? 1 : 2;
}

/** Why a row was refused, the kinds of error that keep it incomplete, and what only the service knows. */
export function whatWasFound({ issues, reason }: TransmittedRowResult): string {
  if (reason !== null) return refusalMessages[reason].what;
  const titles = issues.flatMap(({ code, severity, reference }) => {
    if (!isIssueCode(code)) return [];
    if (reference !== undefined) return [`${issueTitle(code)} (${reference})`];
    return severity === 'error' ? [issueTitle(code)] : [];
  });
  return [...new Set(titles)].join(', ');
}

/** What was found, in a sentence, and what to do about it. */
export function whatToDo(result: TransmittedRowResult): string {
  if (result.reason !== null) {
    const { next, what } = refusalMessages[result.reason];
    return `${what} ${next}`;
  }
  const elsewhere = sentencesOf(fromElsewhere(result));
  if (result.outcome !== 'incomplete') return elsewhere;
  return `${whatWasFound(result)}. ${applicationsMessages.completeRow} ${elsewhere}`.trim();
}

/** The field of the cell to go to: the first that keeps the row incomplete, or of whom something is known elsewhere. */
export function cellToLookAt({ issues }: TransmittedRowResult): string | null {
  const telling = issues.filter(({ severity, reference }) => severity === 'error' || reference !== undefined);
  return telling.find(({ field }) => field !== null)?.field ?? null;
}

function fromElsewhere({ issues }: TransmittedRowResult): RowIssue | undefined {
  return issues.find(({ reference }) => reference !== undefined);
}

function sentencesOf(issue: RowIssue | undefined): string {
  if (issue === undefined || !isIssueCode(issue.code)) return '';
  const { code, severity, field, reference = '' } = issue;
  const told = { code, severity, field, rowIndex: 0, rowId: null, facts: { reference } };
  const { what, next } = issueMessage(told, applicationsMessages.beneficiary);
  return `${what} ${next}`;
}
