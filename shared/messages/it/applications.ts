import type { RefusalReason, RowOutcome, TransmissionCounts } from '../../contracts/transmissions.ts';
import type { ApplicationState } from '../../lifecycle/application-lifecycle.ts';
import type { Advice } from '../advice.ts';

const rows = (count: number): string => (count === 1 ? '1 riga' : `${count.toLocaleString('it-IT')} righe`);
const applications = (count: number): string =>
  count === 1 ? '1 domanda' : `${count.toLocaleString('it-IT')} domande`;

/** States of an application as people say them. */
export const applicationStateNames: Readonly<Record<ApplicationState, string>> = {
  received: 'Ricevuta',
  incomplete: 'Incompleta',
  completionRequested: 'Integrazione richiesta',
  refused: 'Respinta',
  withdrawn: 'Ritirata',
};

/** What came of a row. */
export const rowOutcomeNames: Readonly<Record<RowOutcome, string>> = {
  accepted: 'Completa',
  incomplete: 'Incompleta',
  unchanged: 'Già ricevuta, uguale',
  refused: 'Non ricevuta',
};

/** Why a row was not received, and what to do. */
export const refusalMessages: Readonly<Record<RefusalReason, Advice>> = {
  DUPLICATE_BENEFICIARY: {
    what: 'Il beneficiario ha già una domanda per questo bando.',
    next: 'Tenere una sola domanda: ritirare l’altra, oppure togliere questa riga.',
  },
  ROW_ID_REUSED: {
    what: 'L’ID Ambito della riga appartiene già a un’altra domanda: la riga è stata duplicata.',
    next: 'Con «Assegna nuovi ID» diventa una domanda a sé; quella già ricevuta resta intatta.',
  },
  ROW_ID_FORM: {
    what: 'La cella ID Ambito è stata sovrascritta.',
    next: 'Svuotare la cella e trasmettere di nuovo: l’ID verrà riassegnato.',
  },
  BENEFICIARY_MISSING: {
    what: 'Manca il codice fiscale del beneficiario.',
    next: 'Compilarlo: senza, non c’è una domanda da ricevere.',
  },
  FOREIGN_ROW: {
    what: 'La riga è di un altro Comune.',
    next: 'La trasmette il Comune che ha raccolto la domanda.',
  },
  VERSION_MISSING: {
    what: 'La domanda è cambiata anche presso l’Ambito.',
    next: 'Usare Riallinea, controllare la riga e trasmettere di nuovo.',
  },
  VERSION_STALE: {
    what: 'La domanda è cambiata anche presso l’Ambito.',
    next: 'Usare Riallinea, controllare la riga e trasmettere di nuovo.',
  },
  CLOSED: {
    what: 'La domanda è ritirata o respinta e non si può più modificare.',
    next: 'Per presentarla di nuovo serve una riga nuova, nei termini del bando.',
  },
};

/** Words of the pane *Domande*. */
export const applicationsMessages = {
  title: 'Domande',
  lead: (call: string, comune: string | null) => (comune === null ? call : `${call} · ${comune}`),
  changeColumns: 'Bando e colonne',
  needsExcel: {
    what: 'Le domande si controllano dentro Excel.',
    next: 'Aprire il file delle domande in Excel e scegliere Ambito, Controlla.',
  },
  needsCall: {
    what: 'Prima di tutto: a quale bando si riferisce questo file?',
    next: 'Scegliere il bando e confermare le colonne richiede un minuto, poi il file lo ricorda.',
  },
  chooseCall: 'Scegli bando e colonne',
  demonstration: 'Regole dimostrative: pesi e importi non derivano da un atto.',
  check: 'Controlla',
  checkAgain: 'Controlla di nuovo',
  reading: 'Lettura del foglio…',
  checking: (done: number, total: number) => `Controllo ${done.toLocaleString('it-IT')} di ${rows(total)}`,
  noData: (sheet: string): Advice => ({
    what: `Nel foglio «${sheet}» non si riconoscono domande.`,
    next: 'Aprire il foglio con le domande: serve una riga di intestazioni come «Codice fiscale», «Cognome», «ISEE».',
  }),
  notMapped: {
    what: 'Le colonne di questo foglio non sono ancora confermate.',
    next: 'Confermarle in Abbina colonne, poi il controllo parte.',
  },
  mapColumns: 'Abbina colonne',
  wrongFile: {
    otherPeriod: {
      what: 'Più di metà delle righe non è di questo bando: date o DSU sono di un altro anno.',
      next: 'Potrebbe essere il file dell’anno scorso rinominato. Controllare il bando scelto prima di trasmettere.',
    },
    otherAmbito: {
      what: 'Più di metà delle righe indica un Comune che non è dell’Ambito.',
      next: 'Potrebbe essere il file di un altro Ambito. Controllarlo prima di trasmettere.',
    },
  },
  summary: (total: number, clean: number) =>
    `${rows(total)} controllate, ${clean.toLocaleString('it-IT')} senza errori`,
  skipped: (count: number) =>
    count === 1
      ? '1 riga non è una domanda (titolo, totale o nota)'
      : `${count} righe non sono domande (titoli, totali, note)`,
  skippedRow: (row: number, reason: string) => `Riga ${row}: ${reason}`,
  skipReasons: {
    title: 'titolo',
    heading: 'intestazione',
    blank: 'vuota',
    total: 'totale',
    separator: 'separatore',
    note: 'nota',
  },
  hidden: (count: number) => `${rows(count)} nascoste o filtrate: controllate anche quelle`,
  protectedSheet: {
    what: 'Il foglio è protetto: Ambito lo legge e non vi scrive.',
    next: 'L’elenco qui sotto e il foglio Esiti funzionano lo stesso.',
  },
  withoutNational: {
    what: 'L’elenco nazionale dei Comuni non si è caricato: luoghi di nascita e Comuni omonimi non sono stati controllati.',
    next: 'Controllare la connessione e ripetere il controllo; il resto è stato controllato.',
  },
  noIssues: { what: 'Nessun errore trovato.', next: 'Le domande sono pronte per essere trasmesse.' },
  stale: {
    what: 'Il foglio, o i suoi criteri, sono cambiati dopo il controllo.',
    next: 'Ripetere il controllo per avere l’elenco aggiornato.',
  },
  filter: 'Mostra',
  all: 'Tutti',
  errors: 'Errori',
  warnings: 'Da confermare',
  information: 'Informazioni',
  groupCount: (count: number) => (count === 1 ? '1 cella' : `${count.toLocaleString('it-IT')} celle`),
  issueList: (title: string) => `Elenco: ${title}`,
  fixAll: (label: string, count: number) => `${label} (${count})`,
  fixed: (applied: number, skipped: number): Advice => {
    const mended = applied === 1 ? '1 cella corretta' : `${applied.toLocaleString('it-IT')} celle corrette`;
    const left =
      skipped === 1
        ? ', 1 lasciata com’era perché cambiata nel frattempo'
        : `, ${skipped.toLocaleString('it-IT')} lasciate com’erano perché cambiate nel frattempo`;
    return {
      what: `${mended}${skipped === 0 ? '' : left}.`,
      next: 'Con «Annulla ultima operazione» il foglio torna com’era.',
    };
  },
  tools: 'Sul foglio',
  marks: 'Colora le celle con errori',
  marksHelp: 'I colori del foglio vengono ricordati e rimessi com’erano.',
  marked: (count: number) => `${count} celle colorate.`,
  cleared: (count: number, lost: number) =>
    lost === 0 ? `${count} celle com’erano prima.` : `${count} celle com’erano prima; ${lost} non ci sono più.`,
  results: 'Scrivi il foglio Esiti',
  resultsWritten: (sheet: string) => `Foglio «${sheet}» scritto.`,
  undo: 'Annulla ultima operazione',
  transmit: 'Trasmetti',
  transmitLead: (office: string) => `Destinatario: ${office}. Prima dell’invio si vede che cosa succederà.`,
  realign: 'Riallinea',
  realignHelp: 'Riporta in questo file lo stato delle domande già ricevute, senza inviare nulla.',
  comune: 'Comune che trasmette',
  chooseComune: 'Scegliere il Comune',
  operatorOnly: {
    what: 'Con questo ruolo le domande non si trasmettono.',
    next: 'Le trasmette l’operatore del Comune o l’Ufficio di Piano.',
  },
  preview: 'Prepara l’anteprima',
  working: {
    reading: 'Lettura e controllo delle righe…',
    preview: 'Anteprima in corso…',
    realign: 'Lettura degli stati presso l’Ambito…',
  },
  consentTitle: 'Prima di trasmettere',
  consentIds: (count: number) =>
    `${rows(count)} senza ID. A destra dei dati verrà aggiunta la colonna «ID Ambito», che permette di non inviare nulla due volte.`,
  consentIdsAside: (count: number) =>
    `${rows(count)} senza ID. Il foglio è protetto: gli ID saranno conservati nel file senza toccare il foglio.`,
  consentHidden: (count: number) => `${rows(count)} nascoste o filtrate.`,
  includeHidden: 'Trasmettere anche le righe nascoste o filtrate',
  accept: 'Va bene, continua',
  previewTitle: 'Che cosa succederà',
  counts: {
    new: 'Nuove',
    changed: 'Modificate',
    unchanged: 'Già ricevute, uguali',
    incomplete: 'di cui incomplete',
    duplicate: 'Doppie',
    refused: 'Non ricevibili',
    accepted: 'Complete',
  },
  incompleteNote: 'Le domande incomplete vengono ricevute lo stesso e restano da completare.',
  nothingToSend: (refused: number): Advice => ({
    what: 'Non c’è nulla da trasmettere.',
    next:
      refused === 0
        ? 'Tutte le righe sono già state ricevute così come sono.'
        : 'Le righe indicate sopra vanno prima sistemate; le altre sono già state ricevute così come sono.',
  }),
  reused: (count: number): Advice => ({
    what: `${rows(count)} con l’ID di un’altra domanda: probabilmente ${count === 1 ? 'è stata duplicata' : 'sono state duplicate'}.`,
    next: `Con un ID nuovo ${count === 1 ? 'diventa una domanda' : 'diventano domande'} a sé; quelle già ricevute restano intatte.`,
  }),
  lostIds: {
    what: 'Queste domande risultano già trasmesse con altri ID.',
    next: 'Forse il file era stato chiuso senza salvare. Con Riallinea le righe ritrovano il loro ID.',
  },
  giveNewIds: 'Assegna nuovi ID',
  send: (count: number) => `Trasmetti ${applications(count)}`,
  sending: (done: number, total: number) => `Trasmesse ${done.toLocaleString('it-IT')} di ${rows(total)}`,
  stopped: (done: number, total: number): Advice => ({
    what: `Trasmissione interrotta: ${done.toLocaleString('it-IT')} di ${rows(total)} già ricevute.`,
    next: 'Con Riprendi si riparte da qui: nulla viene inviato due volte.',
  }),
  resume: 'Riprendi',
  doneTitle: 'Trasmissione completata',
  done: (counts: TransmissionCounts): Advice => ({
    what: [
      `${applications(counts.accepted + counts.incomplete + counts.unchanged)} presso l’Ambito`,
      ...(counts.incomplete === 0 ? [] : [`${counts.incomplete.toLocaleString('it-IT')} da completare`]),
      ...(counts.refused === 0
        ? []
        : [`${rows(counts.refused)} non ${counts.refused === 1 ? 'ricevuta' : 'ricevute'}`]),
    ]
      .join(', ')
      .concat('.'),
    next:
      counts.incomplete + counts.refused === 0
        ? 'Salvare il file: gli ID permettono di trasmettere le correzioni più tardi.'
        : 'Salvare il file. Poi correggere le righe qui sotto e trasmettere di nuovo: partono solo le modifiche.',
  }),
  rowsList: 'Righe con qualcosa da fare',
  completeRow: 'Scegliere la voce per andare alla cella, correggerla e trasmettere di nuovo.',
  again: 'Nuova trasmissione',
  beneficiary: 'Beneficiario',
  rowPlace: (sheetRow: number) => `Riga ${sheetRow}`,
  realignTitle: 'Riallineamento',
  realignConsent:
    'Le righe che hanno perso l’ID lo ritrovano dal numero di protocollo; se manca, la colonna «ID Ambito» viene aggiunta a destra dei dati.',
  realigned: (matched: number, onlyHere: number, onlyThere: number): Advice => ({
    what: `${applications(matched)} ritrovate.`,
    next: [
      onlyHere === 0 ? 'Nessuna riga da trasmettere.' : `${rows(onlyHere)} mai trasmesse.`,
      onlyThere === 0 ? '' : `${applications(onlyThere)} ricevute che in questo foglio non ci sono.`,
    ]
      .join(' ')
      .trim(),
  }),
  stateList: 'Domande per stato',
} as const;
