import type { IssueCode } from '../../validation/issue.ts';
import type { IssueWords } from './issue-wording.ts';

type PaymentIssue = Extract<IssueCode, `IBAN_${string}` | `ACCOUNT_HOLDER_${string}`>;

/**
 * The words of what can be wrong with where and to whom a contribution is paid.
 *
 * @example paymentWords.IBAN_FOREIGN.title // 'IBAN estero'
 */
export const paymentWords: Readonly<Record<PaymentIssue, IssueWords>> = {
  IBAN_FORM: {
    title: 'Forma dell’IBAN',
    what: () => 'non ha la forma di un IBAN.',
    next: () => 'Ricopiarlo dall’estratto conto: quello italiano ha 27 caratteri e comincia per IT.',
  },
  IBAN_CHECK_DIGITS: {
    title: 'Cifre di controllo dell’IBAN',
    what: () => 'le cifre di controllo non tornano: un carattere è sbagliato o scambiato.',
    next: () => 'Confrontarlo carattere per carattere con l’estratto conto.',
  },
  IBAN_CIN: {
    title: 'CIN dell’IBAN',
    what: () => 'la lettera CIN non corrisponde a banca, filiale e conto.',
    next: () => 'Confrontarlo con l’estratto conto.',
  },
  IBAN_FOREIGN: {
    title: 'IBAN estero',
    what: ({ country }) => `è un IBAN estero (${country}): controllate solo le cifre di controllo.`,
    next: () => 'Confermare con l’intestatario.',
  },
  IBAN_LETTER_FOR_DIGIT: {
    title: 'Lettera al posto di una cifra nell’IBAN',
    what: () =>
      'c’è una O al posto di uno zero o una I al posto di un uno: corretto, cifre di controllo e CIN tornano.',
    next: () => 'Confrontarlo con l’estratto conto e confermare.',
  },
  ACCOUNT_HOLDER_DELEGATION: {
    title: 'Conto di un’altra persona',
    what: ({ delegation }) =>
      delegation === 'no'
        ? 'il conto è di un’altra persona e la delega alla riscossione risulta mancante.'
        : 'il conto è di un’altra persona e la delega alla riscossione non risulta.',
    next: () =>
      'Chiedere la delega, o la nomina di chi rappresenta il beneficiario; acquisita, scrivere SI in «Delega alla riscossione».',
  },
};
