/** What formulas print in cells and say when they cannot answer. */
export const formulaMessages = {
  outcome: {
    eligible: 'idonea',
    withReserve: 'idonea con riserva',
    incomplete: 'incompleta',
    notEligible: 'non idonea',
  },
  missing: (label: string) => `Manca: ${label}`,
  doubtfulZero: (label: string) =>
    `${label}: cella vuota o zero? Se è zero, scriverlo come testo o usare Inserisci formula`,
  noRules: (call: string) =>
    `Il bando ${call} non è aperto in questa cartella: aprire il riquadro Ambito, scegliere il bando e poi Aggiorna`,
  noHeadings: 'Nelle intestazioni non si riconosce nessun campo: indicare la riga dei titoli, o abbinare le colonne',
  notOneRow: 'Indicare una sola riga di dati',
  badTaxCode: 'Codice fiscale non valido',
  provisionalTaxCode: 'Un codice fiscale provvisorio non dice la data di nascita',
  badDate: 'Data non leggibile',
  centuryOpen: 'Le due cifre dell’anno non bastano a stabilire il secolo: indicare entro quale data è nata la persona',
  missingArgument: (name: string) => `Manca l’argomento ${name}`,
  scopeMissing: 'Manca il Comune: scrivere il nome di un Comune, oppure TUTTI',
  comuneUnknown: (name: string) => `Comune non dell’Ambito: ${name}`,
  stateUnknown: (name: string) =>
    `Stato non riconosciuto: ${name}. Scrivere ricevute, incomplete, integrazione richiesta, respinte, ritirate o tutte`,
  fieldUnknown: (name: string) => `Campo non riconosciuto: ${name}`,
  protocolUnreadable: 'Il numero di protocollo non è leggibile',
  yearUnreadable: 'L’anno del protocollo non è leggibile',
  lookUp: {
    offline: 'Il servizio non risponde: controllare la connessione, poi Aggiorna',
    timeout: 'Il servizio non ha risposto entro dieci secondi: riprovare con Aggiorna',
    signIn: 'Accedere dal riquadro Ambito, poi Aggiorna',
    unreadable: 'La risposta del servizio non è completa: riprovare con Aggiorna',
    tooLong: 'La domanda al servizio è troppo lunga',
  },
  refused: {
    CALL_UNKNOWN: 'Bando non trovato',
    COMUNE_UNKNOWN: 'Comune non dell’Ambito',
    APPLICATION_UNKNOWN: 'Nessuna domanda con questo protocollo',
    FIELD_UNKNOWN: 'Campo non riconosciuto',
    NOT_ALLOWED: 'Non autorizzato: questi dati li vede l’Ufficio di Piano',
  },
  stateField: 'stato',
  yes: 'SI',
  no: 'NO',
  applicationState: {
    received: 'ricevuta',
    incomplete: 'incompleta',
    completionRequested: 'integrazione richiesta',
    refused: 'respinta',
    withdrawn: 'ritirata',
  },
} as const;

/** The words a person may write for a state of applications, singular or plural, without accents and case. */
export const stateWords: Readonly<
  Record<string, 'received' | 'incomplete' | 'completionRequested' | 'refused' | 'withdrawn' | 'all'>
> = {
  ricevuta: 'received',
  ricevute: 'received',
  incompleta: 'incomplete',
  incomplete: 'incomplete',
  'integrazione richiesta': 'completionRequested',
  'in integrazione': 'completionRequested',
  respinta: 'refused',
  respinte: 'refused',
  ritirata: 'withdrawn',
  ritirate: 'withdrawn',
  tutte: 'all',
  tutti: 'all',
};
