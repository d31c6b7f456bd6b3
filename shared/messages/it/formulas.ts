/** What formulas print in cells and say when they cannot answer. */
export const formulaMessages = {
  outcome: {
    eligible: 'idonea',
    withReserve: 'idonea con riserva',
    incomplete: 'incompleta',
    notEligible: 'non idonea',
  },
  /** Outcomes of a row in a ranking, as a cell says them. */
  ranked: {
    funded: 'finanziata',
    waiting: 'in lista d’attesa',
    notEligible: 'non idonea',
    incomplete: 'incompleta',
  },
  withReserve: (outcome: string) => `${outcome} con riserva`,
  ranking: {
    columns: ['Posto', 'Protocollo', 'Punti', 'Esito', 'Importo', 'Che cosa decide'],
    which: 'Graduatoria',
    seed: (call: string) => `prova ${call}`,
    rowOfRange: (row: number) => `nella riga ${row} dell’intervallo`,
    decidedBy: (key: string, seed: string): string => {
      if (key === 'score') return 'punteggio';
      if (key === 'presentedAt') return 'data e ora di presentazione';
      return key === 'draw' ? `sorteggio (seme «${seed}»)` : key;
    },
  },
  detail: {
    columns: ['Criterio', 'Dato letto', 'Punti', 'Tetto', 'Articolo', 'Cella'],
    input: (label: string, value: string) => `${label}: ${value}`,
    chosen: (criterion: string, alternative: string) => `${criterion}: ${alternative}`,
    cap: (points: string) => `massimo ${points}`,
    groupCap: (points: string, group: string) => `massimo ${points} per ${group}`,
    reduced: (points: string) => `sarebbero ${points}`,
    card: (protocolNumber: string) => (protocolNumber === '' ? 'Domanda' : `Domanda n. ${protocolNumber}`),
    outcome: 'Esito',
    total: 'Punti',
    /** A line of the card: `28 punti – ADL: 4 (art. 5)`. */
    cardLine: (points: string, input: string, article: string) => `${points} – ${input} (${article})`,
  },
  budgetUnreadable:
    'Le risorse devono essere un importo in euro. Una cella vuota non vale zero: per zero scrivere "0" fra virgolette',
  missing: (label: string) => `Manca: ${label}`,
  doubtfulZero: (label: string) =>
    `${label}: cella vuota o zero? Se è zero, scriverlo come testo o usare Inserisci formula`,
  noRules: (call: string) =>
    `Il bando ${call} non è aperto in questa cartella: aprire il riquadro Ambito, scegliere il bando e poi Aggiorna`,
  rulesInvalid: (call: string) =>
    `I criteri del bando ${call} rimasti in questa cartella non si possono usare: aprire il riquadro Ambito, accedere e scegliere di nuovo il bando`,
  noHeadings: 'Nelle intestazioni non si riconosce nessun campo: indicare la riga dei titoli, o abbinare le colonne',
  notOneRow: 'Indicare una sola riga di dati',
  badTaxCode: 'Codice fiscale non valido',
  provisionalTaxCode: 'Un codice fiscale provvisorio non dice né nascita né sesso',
  birthDateDisagrees: 'La data di nascita non concorda con il codice fiscale',
  bornLater: 'La data di nascita è dopo il giorno in cui si conta l’età',
  iseeTypeUnknown: (type: string) => `Tipo di ISEE non riconosciuto: ${type}`,
  oldDsu: 'Per una DSU presentata prima del 2020 valevano altre scadenze',
  membersUnreadable: 'I componenti del nucleo devono essere un numero intero da 1 in su',
  incrementsUnreadable: (text: string) => `Maggiorazioni non riconosciute: ${text}. Scrivere per esempio 3F M3 2D`,
  incrementsRepeated: 'La stessa maggiorazione è indicata due volte',
  incrementsTooMany: 'Le maggiorazioni parlano di più persone di quante sono nel nucleo',
  badDate: 'Data non leggibile',
  centuryOpen: 'Le due cifre dell’anno non bastano a stabilire il secolo: indicare entro quale data è nata la persona',
  partMissing:
    'Questa formula non si è caricata: controllare la connessione, poi Aggiorna; se non basta, chiudere e riaprire il file',
  serviceUnknown: (code: string) => `Servizio non riconosciuto: ${code}`,
  iseeBlankOrZero: 'ISEE: cella vuota o zero? Se è zero, aggiungere &"" alla cella',
  iseeUnreadable: 'L’ISEE non è un importo leggibile',
  daysUnreadable: 'I giorni del termine devono essere un numero intero, per esempio 30',
  suspensionsUnreadable:
    'Le sospensioni sono un numero di giorni, oppure due colonne con data di inizio e data di ripresa',
  stillSuspended: 'Una sospensione non è ancora finita: la scadenza non si conosce',
  entitledUnreadable: 'Gli aventi diritto devono essere un numero intero da 1 in su',
  quorumRuleUnknown: (words: string) =>
    `Regola non riconosciuta: ${words}. Scrivere per esempio metà più uno, 2/3, un terzo`,
  nationalListMissing:
    'L’elenco nazionale dei Comuni non si è caricato: controllare la connessione, poi Aggiorna; se non basta, chiudere e riaprire il file',
  provinceUnreadable: (text: string) =>
    `«${text}» non è la sigla di una provincia: scrivere due lettere, per esempio MI`,
  nobodysName: (name: string) => `Nessun Comune si chiama ${name}`,
  comuneAmbiguous: (name: string, comuni: readonly string[]) =>
    `${name} può essere ${comuni.join(' o ')}: indicare la provincia`,
  comuneSuppressed: (name: string, until: string) => `${name} è stato soppresso: esisteva fino al ${until}`,
  istatNotListed: (name: string) => `L’elenco Istat non ha ancora il codice di ${name}`,
  istatUnknown: (code: string) => `Nessun Comune ha il codice Istat ${code}`,
  noAmbito: 'In questa cartella non è scelto un bando: aprire il riquadro Ambito, scegliere il bando e poi Aggiorna',
  provisionalBirthPlace: 'Un codice fiscale provvisorio non dice il luogo di nascita',
  birthPlaceUnknown: (place: string) => `${place} non è il codice di un Comune né di uno Stato`,
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
    partMissing:
      'Una parte di Ambito non si è caricata: controllare la connessione, poi Aggiorna; se non basta, chiudere e riaprire il file',
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
