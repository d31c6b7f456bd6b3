import type { IssueCode } from '../../validation/issue.ts';
import { day } from './issue-facts.ts';
import type { IssueWords } from './issue-wording.ts';

/**
 * The words of what can be wrong in the DSU behind an ISEE.
 *
 * @example dsuWords.DSU_SHARED.title // 'Stessa DSU in due nuclei'
 */
export const dsuWords: Readonly<Record<Extract<IssueCode, `DSU_${string}`>, IssueWords>> = {
  DSU_FORM: {
    title: 'Numero di DSU non leggibile',
    what: ({ read, reason }) =>
      reason === 'shortWithoutYear'
        ? `«${read}» è il numero breve e manca l’anno.`
        : reason === 'oldShape'
          ? `«${read}» ha la forma delle DSU di prima del 2015.`
          : `«${read}» non ha la forma di un protocollo DSU.`,
    next: () => 'Ricopiarlo per intero dall’attestazione: INPS-ISEE-2025-12345678X-00.',
  },
  DSU_YEAR: {
    title: 'Anno della DSU',
    what: ({ read, expected }) => `la DSU è del ${read}, il bando la chiede del ${expected}.`,
    next: () => 'Chiedere l’attestazione dell’anno richiesto, oppure correggere il numero.',
  },
  DSU_DATE_YEAR: {
    title: 'Data e numero della DSU discordi',
    what: ({ read, expected }) => `la data è del ${read}, il numero di protocollo della DSU è del ${expected}.`,
    next: () => 'Controllare la data sull’attestazione; se è giusta, confermare.',
  },
  DSU_VALIDITY: {
    title: 'ISEE non valido alla presentazione',
    what: ({ reason, dsuDate, until, presented }) =>
      reason === 'later'
        ? `la DSU è del ${day(dsuDate)}, dopo la presentazione della domanda (${day(presented)}).`
        : `l’attestazione valeva fino al ${day(until)}, la domanda è del ${day(presented)}.`,
    next: () => 'Controllare le due date; se sono giuste chiedere un’attestazione valida, oppure confermare.',
  },
  DSU_SHARED: {
    title: 'Stessa DSU in due nuclei',
    what: ({ otherRow }) => `la stessa DSU è anche ${otherRow}, con persone che non risultano dello stesso nucleo.`,
    next: () => 'Se sono dello stesso nucleo confermare; altrimenti correggere il numero sulla riga sbagliata.',
  },
};
