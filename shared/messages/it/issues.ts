import type { Issue, IssueCode, OfferedFix } from '../../validation/issue.ts';
import type { Advice } from '../advice.ts';
import { issueWords } from './issue-words.ts';

/** Says where a row is, as the end of a sentence, from its position among the checked rows: `nella riga 131`. */
export type RowNaming = (rowIndex: number) => string;

/**
 * What is wrong in a row and what to do next, as a colleague would say it. An offered repair comes first. Who knows the
 * sheet names its rows by `nameRow`; without it they are counted from the first application.
 *
 * @example issueMessage(issue, 'ISEE').what // 'ISEE: «12.34.56» non è un importo leggibile.'
 */
export function issueMessage(issue: Issue, fieldLabel: string, nameRow: RowNaming = positionInList): Advice {
  const words = issueWords[issue.code];
  const { otherRow } = issue.facts;
  const facts = otherRow === undefined ? issue.facts : { ...issue.facts, otherRow: nameRow(Number(otherRow)) };
  const what = words.what(facts);
  const next = words.next(facts);
  return {
    what: issue.field === null ? what : `${fieldLabel}: ${what}`,
    next: issue.fix === undefined ? next : `${fixSentence(issue.fix)} ${next}`,
  };
}

/**
 * Where a row is, by its number in the sheet as Excel shows it: for `nameRow`.
 *
 * @example namedBySheetRow(131) // 'nella riga 131'
 */
export function namedBySheetRow(sheetRow: number): string {
  return `nella riga ${sheetRow}`;
}

/**
 * The name of a kind of issue in lists and counts.
 *
 * @example issueTitle('ISEE_MISSING') // 'ISEE mancante'
 */
export function issueTitle(code: IssueCode): string {
  return issueWords[code].title;
}

/** Whether this version has words for the code: a newer service may know more. */
export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueWords, code);
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

function positionInList(rowIndex: number): string {
  return `nella domanda n. ${rowIndex + 1} dell’elenco`;
}

function fixSentence({ kind, replacement, also }: OfferedFix): string {
  const other = also === undefined ? '' : ` e l’altra «${also.replacement}»`;
  return `Con «${fixLabels[kind]}» la cella diventa «${replacement}»${other}.`;
}

const fixLabels: Readonly<Record<OfferedFix['kind'], string>> = {
  restoreLeadingZeros: 'Rimetti gli zeri iniziali',
  removeSpaces: 'Togli gli spazi',
  letterToDigit: 'Correggi lettere e cifre scambiate',
  upperCase: 'Scrivi in maiuscolo',
  useComuneName: 'Scrivi il nome del Comune',
  swapNames: 'Scambia cognome e nome',
  writeDate: 'Scrivi solo la data',
  writeDsuNumber: 'Scrivi il protocollo per intero',
};
