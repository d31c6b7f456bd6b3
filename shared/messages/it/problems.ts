import type { ProblemCode } from '../../contracts/problem.ts';

/**
 * What happened and what to do next, for each problem the API answers. The same words go into the problem's `title` and
 * `detail`, so that a person who meets the API without the add-in reads Italian too.
 */
export function problemWords(code: ProblemCode): { readonly title: string; readonly detail: string } {
  return words[code];
}

const words: Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>> = {
  BODY_INVALID: {
    title: 'Richiesta non leggibile',
    detail: 'I dati inviati non hanno la forma prevista. Aggiornare il componente e riprovare.',
  },
  PARAMETER_INVALID: {
    title: 'Parametro non valido',
    detail: 'Un parametro della richiesta non ha la forma prevista. Controllare il valore e riprovare.',
  },
  CURSOR_INVALID: {
    title: 'Elenco da ricominciare',
    detail: 'Il segnaposto dell’elenco non è più valido. Ricominciare dalla prima pagina.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'Richiesta senza chiave',
    detail: 'Manca la chiave che evita i doppi invii. Aggiornare il componente e riprovare.',
  },
  UNAUTHENTICATED: { title: 'Accesso non valido', detail: 'L’accesso manca o è scaduto. Accedere di nuovo.' },
  FORBIDDEN: {
    title: 'Operazione non consentita',
    detail: 'Il proprio ruolo non consente questa operazione. Rivolgersi all’Ufficio di Piano.',
  },
  FOUR_EYES: {
    title: 'Serve un’altra persona',
    detail: 'Chi ha preparato l’atto non può approvarlo. Chiedere al Responsabile o al vicario.',
  },
  NOT_FOUND: { title: 'Non trovato', detail: 'L’elemento non esiste o non è visibile. Controllare il riferimento.' },
  VERSION_STALE: {
    title: 'Nel frattempo è cambiato',
    detail: 'Qualcun altro l’ha modificato. Rileggere la versione attuale e riprovare: nulla è stato sovrascritto.',
  },
  TRANSITION_NOT_ALLOWED: {
    title: 'Passaggio non previsto',
    detail: 'Nello stato attuale questo passaggio non è previsto. Rileggere lo stato.',
  },
  ALREADY_EXISTS: {
    title: 'Esiste già',
    detail: 'Ne esiste già uno per lo stesso periodo. Aprire quello; se è già inviato, farne una rettifica.',
  },
  CONFLICT: {
    title: 'Scritture contemporanee',
    detail: 'Altri stavano scrivendo nello stesso momento. Riprovare: nulla è stato scritto due volte.',
  },
  BODY_TOO_LARGE: { title: 'Invio troppo grande', detail: 'L’invio supera 1 MB. Dividerlo in più parti.' },
  MEDIA_TYPE: { title: 'Formato non previsto', detail: 'La richiesta deve essere in formato JSON.' },
  TOO_MANY_ROWS: { title: 'Troppe righe', detail: 'Una richiesta porta al massimo 500 righe. Dividere l’invio.' },
  IDEMPOTENCY_MISMATCH: {
    title: 'Chiave già usata',
    detail: 'La stessa chiave è già servita per un altro contenuto. Ripetere l’operazione dall’inizio.',
  },
  COMUNE_OUTSIDE_CALL: {
    title: 'Comune non compreso',
    detail: 'Il bando non è aperto ai residenti di questo Comune. Controllare bando e Comune.',
  },
  REPORT_NOT_READY: {
    title: 'Relazione da completare',
    detail: 'La relazione ha ancora errori. Correggere le celle indicate e verificare di nuovo.',
  },
  MINUTES_MISSING: {
    title: 'Manca il verbale',
    detail:
      'Un punteggio assegnato non indica il verbale. Chiedere al Comune di scriverlo e trasmettere di nuovo, poi ricalcolare.',
  },
  RULE_SET_INVALID: {
    title: 'Criteri non validi',
    detail: 'I criteri contengono errori. Correggere i punti indicati.',
  },
  VERSION_MISSING: {
    title: 'Versione mancante',
    detail: 'Manca la versione da modificare. Rileggere l’elemento e riprovare.',
  },
  TOO_MANY_REQUESTS: { title: 'Troppe richieste', detail: 'Attendere qualche secondo e riprovare.' },
  INTERNAL: {
    title: 'Errore imprevisto',
    detail: 'Qualcosa non ha funzionato. Riprovare; se si ripete, comunicare il codice di riferimento.',
  },
  UNAVAILABLE: {
    title: 'Archivio non raggiungibile',
    detail: 'L’archivio non risponde. Riprovare fra poco: ciò che è stato confermato è salvo.',
  },
};
