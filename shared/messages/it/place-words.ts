import type { IssueCode } from '../../validation/issue.ts';
import { placePeriods } from './issue-facts.ts';
import type { IssueWords } from './issue-wording.ts';

type PlaceIssue = Extract<IssueCode, `BIRTH_PLACE_${string}` | `POSTCODE_${string}` | 'COMUNE_AMBIGUOUS'>;

/**
 * The words of what can be odd in birth places, namesakes and postcodes: all of it is to confirm.
 *
 * @example placeWords.POSTCODE_MISMATCH.title // 'CAP di un altro Comune'
 */
export const placeWords: Readonly<Record<PlaceIssue, IssueWords>> = {
  COMUNE_AMBIGUOUS: {
    title: 'Comuni con lo stesso nome',
    what: ({ read, taken, candidates }) => `«${read}» è stato letto ${taken}, ma può essere ${candidates}.`,
    next: () => 'Scrivere la provincia fra parentesi oppure il codice Istat; se è giusto così, confermare.',
  },
  BIRTH_PLACE_UNKNOWN: {
    title: 'Luogo di nascita sconosciuto',
    what: ({ place }) => `indica come luogo di nascita ${place}, che non è il codice di un Comune né di uno Stato.`,
    next: () => 'Confrontarlo con la tessera sanitaria; se anche lì è così, confermare.',
  },
  BIRTH_PLACE_PERIOD: {
    title: 'Luogo e data di nascita discordi',
    what: ({ reason, name, from, to }) => `indica la nascita a ${name}, ${placePeriods(reason, from, to)}.`,
    next: () => 'Controllare sul documento luogo e data di nascita; se sono giusti, confermare.',
  },
  BIRTH_PLACE_DIFFERS: {
    title: 'Luogo di nascita diverso dal codice fiscale',
    what: ({ read, name }) => `è scritto «${read}», ma il codice fiscale indica ${name}.`,
    next: () => 'Controllare sul documento quale dei due è sbagliato; se il codice è giusto, correggere il luogo.',
  },
  POSTCODE_FORM: {
    title: 'CAP non leggibile',
    what: ({ read }) => `«${read}» non è un CAP.`,
    next: () => 'Scrivere le cinque cifre, oppure svuotare la cella.',
  },
  POSTCODE_LOST_ZERO: {
    title: 'Zero iniziale perso nel CAP',
    what: ({ expected }) => `manca lo zero iniziale: è stato letto ${expected}.`,
    next: () => 'Poi la cella resta in formato testo.',
  },
  POSTCODE_MISMATCH: {
    title: 'CAP di un altro Comune',
    what: ({ read, comune, expected }) => `${read} non è il CAP di ${comune} (${expected}).`,
    next: () => 'Controllare CAP e residenza; se sono giusti, confermare.',
  },
};
