import type { IssueCode } from '../../validation/issue.ts';
import type { IssueWords } from './issue-wording.ts';

/**
 * The words of what can be wrong in a VAT number or in the tax code of an entity.
 *
 * @example vatNumberWords.VAT_NUMBER_FORM.title // 'Partita IVA mal formata'
 */
export const vatNumberWords: Readonly<Record<Extract<IssueCode, `VAT_NUMBER_${string}`>, IssueWords>> = {
  VAT_NUMBER_FORM: {
    title: 'Partita IVA mal formata',
    what: () => 'non ha la forma di una partita IVA.',
    next: () => 'Ricopiarla dalla visura o dalla fattura: 11 cifre.',
  },
  VAT_NUMBER_CHECK_DIGIT: {
    title: 'Cifra di controllo della partita IVA',
    what: () => 'la cifra di controllo non torna: una cifra è sbagliata o scambiata.',
    next: () => 'Confrontarla cifra per cifra con la visura o la fattura.',
  },
  VAT_NUMBER_LOST_ZERO: {
    title: 'Zeri iniziali persi nella partita IVA',
    what: ({ expected }) => `mancano gli zeri iniziali: è stata letta ${expected}.`,
    next: () => 'Poi la cella resta in formato testo.',
  },
  VAT_NUMBER_LETTER_FOR_DIGIT: {
    title: 'Lettera al posto di una cifra nella partita IVA',
    what: () => 'c’è una O al posto di uno zero o una I al posto di un uno: corretta, la cifra di controllo torna.',
    next: () => 'Confrontarla con la visura o la fattura e confermare.',
  },
};
