import type { Issue, IssueCode, OfferedFix } from '../../validation/issue.ts';
import type { Advice } from '../advice.ts';
import { issueWords } from './issue-words.ts';

/**
 * What is wrong in a row and what to do next, as a colleague would say it. An offered repair comes first.
 *
 * @example issueMessage(issue, 'ISEE').what // 'ISEE: «12.34.56» non è un importo leggibile.'
 */
export function issueMessage(issue: Issue, fieldLabel: string): Advice {
  const words = issueWords[issue.code];
  const what = words.what(issue.facts, issue.severity);
  const next = words.next(issue.facts, issue.severity);
  return {
    what: issue.field === null ? what : `${fieldLabel}: ${what}`,
    next: issue.fix === undefined ? next : `${fixSentence(issue.fix)} ${next}`,
  };
}

/**
 * The name of a kind of issue in lists and counts.
 *
 * @example issueTitle('ISEE_MISSING') // 'ISEE mancante'
 */
export function issueTitle(code: IssueCode): string {
  return issueWords[code].title;
}

/**
 * The words of the button that accepts a repair, or all repairs of a kind.
 *
 * @example fixLabel('restoreLeadingZeros') // 'Rimetti gli zeri iniziali'
 */
export function fixLabel(kind: OfferedFix['kind']): string {
  return fixLabels[kind];
}

/** The words of the three severities. */
export const severityLabels: Readonly<Record<Issue['severity'], string>> = {
  error: 'Errore',
  warning: 'Da confermare',
  information: 'Informazione',
};

function fixSentence({ kind, replacement }: OfferedFix): string {
  return `Con «${fixLabels[kind]}» la cella diventa «${replacement}».`;
}

const fixLabels: Readonly<Record<OfferedFix['kind'], string>> = {
  restoreLeadingZeros: 'Rimetti gli zeri iniziali',
  removeSpaces: 'Togli gli spazi',
  letterToDigit: 'Correggi lettere e cifre scambiate',
  upperCase: 'Scrivi in maiuscolo',
  useComuneName: 'Scrivi il nome del Comune',
};
