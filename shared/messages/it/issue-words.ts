import type { IssueCode } from '../../validation/issue.ts';
import { excelErrorName } from './excel-errors.ts';
import {
  dateReasons,
  day,
  decimalReasons,
  integerReasons,
  iseeTypes,
  moment,
  momentReasons,
  moneyReasons,
  people,
} from './issue-facts.ts';
import type { IssueWords } from './issue-wording.ts';
import { taxCodeWords } from './tax-code-words.ts';

/**
 * The words of every kind of issue.
 *
 * @example issueWords.ISEE_MISSING.title // 'ISEE mancante'
 */
export const issueWords: Readonly<Record<IssueCode, IssueWords>> = {
  REQUIRED_MISSING: {
    title: 'Dato mancante',
    what: () => 'la cella è vuota e il dato serve.',
    next: () => 'Compilarla, oppure controllare in Abbina colonne che la colonna sia quella giusta.',
  },
  CELL_ERROR: {
    title: 'Errore di Excel nella cella',
    what: ({ read }) => `la cella mostra l’errore ${excelErrorName(String(read))}.`,
    next: () => 'Correggere la formula, oppure scrivere il valore al suo posto.',
  },
  ...taxCodeWords,
  DATE_UNREADABLE: {
    title: 'Data non leggibile',
    what: ({ read, reason }) => `«${read}» non è una data leggibile${dateReasons(reason)}.`,
    next: () => 'Scriverla come gg/mm/aaaa, con l’anno di quattro cifre.',
  },
  DATE_IMPOSSIBLE: {
    title: 'Data inesistente',
    what: ({ read }) => `il giorno o l’ora «${read}» non esiste.`,
    next: () => 'Controllare giorno e mese sul documento.',
  },
  BIRTH_DATE_OUT_OF_RANGE: {
    title: 'Data di nascita improbabile',
    what: ({ birthDate, age }, severity) =>
      severity === 'warning'
        ? `${day(birthDate)} vuol dire ${age} anni.`
        : `${day(birthDate)} è nel futuro o prima del 1900.`,
    next: (_, severity) =>
      severity === 'warning' ? 'Controllare l’anno; se è giusto, confermare.' : 'Controllare l’anno e correggerlo.',
  },
  MOMENT_UNREADABLE: {
    title: 'Data e ora non leggibili',
    what: ({ read, reason }) => `«${read}» non è una data con l’ora${momentReasons(reason)}.`,
    next: () => 'Scriverla come gg/mm/aaaa hh:mm, com’è sul protocollo.',
  },
  MOMENT_NONEXISTENT: {
    title: 'Ora inesistente',
    what: ({ read }) => `«${read}» cade nell’ora saltata con il passaggio all’ora legale.`,
    next: () => 'Controllare l’ora sul protocollo.',
  },
  MONEY_UNREADABLE: {
    title: 'Importo non leggibile',
    what: ({ read, reason }) => `«${read}» non è un importo leggibile${moneyReasons(reason)}.`,
    next: () => 'Scriverlo come 12.345,67: il punto per le migliaia, la virgola per i centesimi.',
  },
  MONEY_NEGATIVE: {
    title: 'Importo negativo',
    what: ({ read }) => `«${read}» è sotto zero.`,
    next: () => 'Togliere il segno, oppure controllare l’importo sull’attestazione.',
  },
  NUMBER_UNREADABLE: {
    title: 'Numero non leggibile',
    what: ({ read, reason }) => `«${read}» non è un numero intero${integerReasons(reason)}.`,
    next: () => 'Scrivere solo cifre, per esempio 12.',
  },
  DECIMAL_UNREADABLE: {
    title: 'Misura non leggibile',
    what: ({ read, reason }) => `«${read}» non è un numero${decimalReasons(reason)}.`,
    next: () => 'Scrivere il numero con la virgola, per esempio 12,5.',
  },
  CHOICE_UNKNOWN: {
    title: 'Voce non prevista',
    what: ({ read }) => `«${read}» non è fra le voci previste.`,
    next: ({ choices }) => `Scrivere una di queste: ${choices}.`,
  },
  FLAG_UNREADABLE: {
    title: 'Né sì né no',
    what: ({ read }) => `«${read}» non è né sì né no.`,
    next: () => 'Scrivere SI oppure NO.',
  },
  ISEE_MISSING: {
    title: 'ISEE mancante',
    what: () => 'manca il valore dell’ISEE.',
    next: () => 'Riportarlo dall’attestazione; se è zero scrivere 0.',
  },
  ISEE_TYPE_MISMATCH: {
    title: 'Tipo di ISEE non richiesto',
    what: ({ read, expected, appliesTo, age }) =>
      `è ${iseeTypes(read)}, ma per ${people(appliesTo)} (${age} anni alla chiusura) il bando chiede ${iseeTypes(expected)}.`,
    next: () => 'Chiedere l’attestazione giusta, oppure correggere il tipo se è stato scritto male.',
  },
  ISEE_DISCREPANCY: {
    title: 'ISEE con omissioni o difformità',
    what: () => 'l’attestazione riporta omissioni o difformità: la domanda entra in graduatoria con riserva.',
    next: () => 'Chiedere i documenti o una nuova DSU, poi confermare.',
  },
  DSU_FORM: {
    title: 'Numero di DSU non leggibile',
    what: ({ read, reason }) =>
      reason === 'shortWithoutYear'
        ? `«${read}» è il numero breve e manca l’anno.`
        : `«${read}» non ha la forma di un protocollo DSU.`,
    next: () => 'Ricopiarlo per intero dall’attestazione: INPS-ISEE-2025-12345678X-00.',
  },
  DSU_YEAR: {
    title: 'Anno della DSU',
    what: ({ read, expected }, severity) =>
      severity === 'warning'
        ? `la data è del ${read}, il numero di protocollo della DSU è del ${expected}.`
        : `la DSU è del ${read}, il bando la chiede del ${expected}.`,
    next: (_, severity) =>
      severity === 'warning'
        ? 'Controllare la data sull’attestazione; se è giusta, confermare.'
        : 'Chiedere l’attestazione dell’anno richiesto, oppure correggere il numero.',
  },
  RESIDENCE_OUTSIDE_AMBITO: {
    title: 'Residenza fuori dall’Ambito',
    what: ({ read, ambito }) => `«${read}» non è fra i Comuni ammessi (${ambito}).`,
    next: () => 'Verificare la residenza; se è di un altro Ambito la domanda va rinviata a quello.',
  },
  RESIDENCE_UNKNOWN: {
    title: 'Comune non riconosciuto',
    what: ({ read, suggestion }) =>
      suggestion === undefined
        ? `«${read}» non è il nome di un Comune dell’Ambito.`
        : `«${read}» non è il nome di un Comune dell’Ambito; forse è ${suggestion}.`,
    next: () => 'Scrivere il nome per intero oppure il codice Istat di sei cifre.',
  },
  RESIDENCE_OTHER_COMUNE: {
    title: 'Residenza in un altro Comune',
    what: ({ comune, collecting }) => `la persona risiede a ${comune}, ma le domande sono di ${collecting}.`,
    next: () => 'Verificare la residenza; se è giusta, la domanda la trasmette il Comune di residenza.',
  },
  ISTAT_LOST_ZERO: {
    title: 'Zero iniziale perso nel codice Istat',
    what: ({ expected }) => `Excel ha tolto lo zero iniziale: è stato letto ${expected}.`,
    next: () => 'Poi la cella resta in formato testo.',
  },
  IBAN_FORM: {
    title: 'Forma dell’IBAN',
    what: ({ country }, severity) =>
      severity === 'warning'
        ? `è un IBAN estero (${country}): controllate solo le cifre di controllo.`
        : 'non ha la forma di un IBAN.',
    next: (_, severity) =>
      severity === 'warning'
        ? 'Confermare con l’intestatario.'
        : 'Ricopiarlo dall’estratto conto: quello italiano ha 27 caratteri e comincia per IT.',
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
  PROTOCOL_LOST_ZERO: {
    title: 'Zeri iniziali persi nel protocollo',
    what: ({ expected }) => `mancano gli zeri iniziali: è stato letto ${expected}.`,
    next: () => 'Poi la cella resta in formato testo.',
  },
  PROTOCOL_FORM: {
    title: 'Numero di protocollo non leggibile',
    what: ({ read, expected, reason }) =>
      reason === 'year'
        ? `l’anno ${read} non è quello di presentazione (${expected}).`
        : `«${read}» non è un numero di protocollo.`,
    next: ({ reason }) =>
      reason === 'year'
        ? 'Controllare il numero e la data di presentazione.'
        : 'Scrivere le sole cifre del registro di protocollo, per esempio 0001234.',
  },
  PRESENTED_OUTSIDE_WINDOW: {
    title: 'Presentata fuori termine',
    what: ({ presentedAt, opensAt, closesAt }) =>
      `${moment(presentedAt)} è fuori dai termini del bando (dal ${moment(opensAt)} al ${moment(closesAt)}).`,
    next: () => 'Controllare data e ora sul protocollo; se sono giuste la domanda non è ammissibile.',
  },
  DUPLICATE_BENEFICIARY: {
    title: 'Beneficiario ripetuto',
    what: ({ otherRow }) => `la stessa persona è anche ${otherRow}.`,
    next: () => 'Tenere una sola domanda per beneficiario: togliere l’altra riga o correggere il codice.',
  },
  ROW_ID_REUSED: {
    title: 'ID Ambito ripetuto',
    what: ({ otherRow }) => `lo stesso identificativo è anche ${otherRow}.`,
    next: () => 'Se la riga è stata duplicata per una nuova domanda, svuotare l’ID in quella nuova: ne avrà un altro.',
  },
  ROW_ID_FORM: {
    title: 'ID Ambito non valido',
    what: () => 'l’identificativo non è di quelli che assegna Ambito.',
    next: () => 'Svuotare la cella: il componente ne assegna uno.',
  },
  ROW_HALF_EMPTY: {
    title: 'Riga incompleta',
    what: ({ missing, required }) => `Mancano ${missing} dei ${required} dati obbligatori della riga.`,
    next: () => 'Completare la riga; se non è una domanda, toglierla dall’elenco.',
  },
};
