import type { ProblemCode } from '../../../shared/contracts/problem.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { connectionMessages, signInFailureMessages } from '../../../shared/messages/it/connection.ts';
import { problemWords } from '../../../shared/messages/it/problems.ts';
import { workbookMessage } from '../../../shared/messages/it/workbook.ts';
import { ApiFailure } from '../../client/api-failure.ts';
import { SignInFailure } from '../../client/sign-in/sign-in.ts';
import { isPartMissing } from '../../state/bring.ts';
import { WorkbookError } from '../../workbook/workbook-error.ts';
import { ReportChangedElsewhere } from '../report/report-changed-elsewhere.ts';

/**
 * What to tell a person about anything that was thrown. What is not one of our own errors is a defect: it goes to the
 * console for whoever looks into it, never on the screen.
 */
export function adviceFor(failure: unknown): Advice {
  if (failure instanceof WorkbookError) return workbookMessage(failure.kind, failure.sheetName);
  if (failure instanceof SignInFailure) return signInFailureMessages[failure.kind];
  if (failure instanceof ReportChangedElsewhere) return adviceForProblem('VERSION_STALE');
  if (failure instanceof ApiFailure) return adviceForAnswer(failure);
  if (isPartMissing(failure)) return connectionMessages.partMissing;
  console.error(failure);
  return connectionMessages.unexpected;
}

function adviceForAnswer(failure: ApiFailure): Advice {
  if (failure.kind !== 'problem') return connectionMessages[failure.kind];
  if (failure.problem === null) return connectionMessages.unreadable;
  return adviceForProblem(failure.problem.code);
}

function adviceForProblem(code: ProblemCode): Advice {
  const { title, detail } = problemWords(code);
  return { what: `${title}.`, next: detail };
}
