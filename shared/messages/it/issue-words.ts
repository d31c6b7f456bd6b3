import type { IssueCode } from '../../validation/issue.ts';
import type { Cents, Points } from '../../values/brands.ts';
import { formatCents } from '../../values/format-money.ts';
import { formatPoints } from '../../values/format-points.ts';
import { contactWords } from './contact-words.ts';
import { dsuWords } from './dsu-words.ts';
import { excelErrorName } from './excel-errors.ts';
import {
  dateReasons,
  day,
  decimalReasons,
  integerReasons,
  isComune,
  iseeTypes,
  moment,
  momentReasons,
  moneyReasons,
  people,
  perhaps,
} from './issue-facts.ts';
import type { IssueWords } from './issue-wording.ts';
import { paymentWords } from './payment-words.ts';
import { placeWords } from './place-words.ts';
import { taxCodeWords } from './tax-code-words.ts';
import { vatNumberWords } from './vat-number-words.ts';

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
  ...vatNumberWords,
  ...placeWords,
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
    what: ({ birthDate }) => `${day(birthDate)} è nel futuro o prima del 1900.`,
    next: () => 'Controllare l’anno e correggerlo.',
  },
  BIRTH_DATE_OLD: {
    title: 'Più di 110 anni',
    what: ({ birthDate, age }) => `${day(birthDate)} vuol dire ${age} anni.`,
    next: () => 'Controllare l’anno; se è giusto, confermare.',
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
  MONEY_ROUNDED: {
    title: 'Importo con più di due decimali',
    what: ({ read, cents }) => `«${read}» è stato arrotondato a ${formatCents(Number(cents) as Cents)}.`,
    next: () => 'Se viene da un calcolo, arrotondarlo nel foglio: così la cella mostra ciò che si usa.',
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
  DECIMAL_ROUNDED: {
    title: 'Misura con più di due decimali',
    what: ({ read, hundredths }) => `«${read}» è stato arrotondato a ${formatPoints(Number(hundredths) as Points)}.`,
    next: () => 'Se viene da un calcolo, arrotondarlo nel foglio: così la cella mostra ciò che si usa.',
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
  ...dsuWords,
  RESIDENCE_OUTSIDE_AMBITO: {
    title: 'Residenza fuori dall’Ambito',
    what: ({ read, ambito, comune, suggestion }) =>
      `«${read}»${isComune(comune)} non è fra i Comuni ammessi (${ambito})${perhaps(suggestion)}.`,
    next: () => 'Verificare la residenza; se è di un altro Ambito la domanda va rinviata a quello.',
  },
  RESIDENCE_UNKNOWN: {
    title: 'Comune non riconosciuto',
    what: ({ read, suggestion, comune }) =>
      comune === undefined
        ? `«${read}» non è il nome di un Comune dell’Ambito${perhaps(suggestion)}.`
        : `«${read}» è il Comune di ${comune}, che non è dell’Ambito.`,
    next: ({ comune }) =>
      comune === undefined
        ? 'Scrivere il nome per intero oppure il codice Istat di sei cifre.'
        : 'Verificare la residenza; se è di un altro Ambito la domanda va rinviata a quello.',
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
  ...paymentWords,
  ...contactWords,
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
  DUPLICATE_HOMOCODY: {
    title: 'Forse lo stesso beneficiario',
    what: ({ otherRow }) => `lo stesso codice, con lettere al posto di cifre (omocodia), è anche ${otherRow}.`,
    next: () =>
      'Confrontare le due tessere sanitarie: se sono due persone confermare, se è una sola tenere una domanda.',
  },
  INCOMPATIBLE_MEASURE: {
    title: 'Misura incompatibile',
    what: ({ reference }) => `la stessa persona ha già una domanda nel bando ${reference}, incompatibile con questo.`,
    next: () => 'Verificare a quale delle due rinuncia e ritirare l’altra; se le due sono ammesse, confermare.',
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
