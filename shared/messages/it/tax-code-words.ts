import type { IssueCode } from '../../validation/issue.ts';
import { day, sexes } from './issue-facts.ts';
import type { IssueWords } from './issue-wording.ts';

type TaxCodeIssue = Extract<IssueCode, `TAX_CODE_${string}`>;

/**
 * The words of what can be wrong, or odd, in a tax code.
 *
 * @example taxCodeWords.TAX_CODE_HOMOCODY.title // 'Codice fiscale con omocodia'
 */
export const taxCodeWords: Readonly<Record<TaxCodeIssue, IssueWords>> = {
  TAX_CODE_FORM: {
    title: 'Codice fiscale mal formato',
    what: () => 'non ha la forma di un codice fiscale.',
    next: () => 'Ricopiarlo dalla tessera sanitaria: 16 caratteri, oppure 11 cifre se provvisorio.',
  },
  TAX_CODE_CHECK_CHARACTER: {
    title: 'Carattere di controllo sbagliato',
    what: () => 'il carattere di controllo non torna: un carattere è sbagliato o scambiato.',
    next: () => 'Confrontarlo carattere per carattere con la tessera sanitaria.',
  },
  TAX_CODE_BIRTH_DATE: {
    title: 'Codice fiscale e data di nascita discordi',
    what: ({ birthDate }) => `non corrisponde alla data di nascita della riga (${day(birthDate)}).`,
    next: () => 'Controllare sul documento quale dei due è sbagliato e correggerlo.',
  },
  TAX_CODE_SEX: {
    title: 'Codice fiscale e sesso discordi',
    what: ({ sex, codeSex }) => `indica ${sexes(codeSex)}, mentre la riga dice ${sexes(sex)}.`,
    next: () => 'Se la colonna del sesso è sbagliata correggerla; altrimenti confermare così.',
  },
  TAX_CODE_HOMOCODY: {
    title: 'Codice fiscale con omocodia',
    what: () => 'ha lettere al posto di cifre perché due persone avrebbero avuto lo stesso codice. È valido.',
    next: () => 'Nulla da fare: non va «corretto».',
  },
  TAX_CODE_PROVISIONAL: {
    title: 'Codice fiscale provvisorio',
    what: () => 'è un codice provvisorio di 11 cifre.',
    next: () => 'Chiedere se nel frattempo è stato attribuito quello definitivo; altrimenti confermare.',
  },
  TAX_CODE_SPACES: {
    title: 'Spazi nel codice fiscale',
    what: () => 'contiene spazi; il codice è stato letto lo stesso.',
    next: () => 'Senza spazi le ricerche nel foglio lo trovano.',
  },
  TAX_CODE_LOWER_CASE: {
    title: 'Codice fiscale in minuscolo',
    what: () => 'è scritto in minuscolo; il codice è stato letto lo stesso.',
    next: () => 'In maiuscolo è uguale ai documenti.',
  },
  TAX_CODE_SURNAME: {
    title: 'Codice fiscale e cognome discordi',
    what: ({ read, expected, agreement }) =>
      agreement === 'part'
        ? `comincia per ${read}, come uno solo dei cognomi della riga (${expected} con tutti).`
        : `comincia per ${read}, mentre dal cognome della riga verrebbe ${expected}.`,
    next: () => 'Controllare sulla tessera sanitaria: con un cognome doppio, da coniugata o cambiato, confermare così.',
  },
  TAX_CODE_NAME: {
    title: 'Codice fiscale e nome discordi',
    what: ({ read, expected, agreement }) =>
      agreement === 'part'
        ? `nelle lettere del nome ha ${read}, come uno solo dei nomi della riga (${expected} con tutti).`
        : `nelle lettere del nome ha ${read}, mentre dal nome della riga verrebbe ${expected}.`,
    next: () => 'Controllare sulla tessera sanitaria: con un nome doppio o cambiato, confermare così.',
  },
  TAX_CODE_NAMES_SWAPPED: {
    title: 'Cognome e nome scambiati',
    what: () => 'secondo il codice fiscale cognome e nome stanno l’uno nella colonna dell’altro.',
    next: () => 'Controllare sulla tessera sanitaria.',
  },
  TAX_CODE_LETTER_FOR_DIGIT: {
    title: 'Lettera al posto di una cifra',
    what: () =>
      'c’è una O al posto di uno zero o una I al posto di un uno (o il contrario): corretto, il codice torna.',
    next: () => 'Confrontarlo con la tessera sanitaria e confermare.',
  },
};
