import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { issueMessage, type RowNaming } from '../../shared/messages/it/issues.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';

/** The points of a row, or the word for one that is not complete: its sum would look decided. */
export function pointsInCell(scored: ScoredRow): number | string {
  return outcomeOf(scored) === 'incomplete' ? formulaMessages.outcome.incomplete : scored.evaluation.score / 100;
}

/** Why a row is not eligible, with reserve or not complete: each reason once. */
export function reasonsOf(scored: ScoredRow, nameRow?: RowNaming): readonly string[] {
  const { evaluation, errors, doubtfulZeros, labelOf } = scored;
  const told = new Set([...errors.map(({ field }) => field), ...doubtfulZeros.map(({ id }) => id)]);
  return [
    ...evaluation.reasons.map(({ text }) => text),
    ...doubtfulZeros.map(({ label }) => formulaMessages.doubtfulZero(label)),
    ...errors
      .filter(({ field }) => field === null || !doubtfulZeros.some(({ id }) => id === field))
      .map((issue) => issueMessage(issue, issue.field === null ? '' : labelOf(issue.field), nameRow).what),
    ...evaluation.missing.filter((field) => !told.has(field)).map((field) => formulaMessages.missing(labelOf(field))),
  ];
}
