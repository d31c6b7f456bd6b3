import type { RankingState } from '../../lifecycle/ranking-lifecycle.ts';

type OutcomeName = 'funded' | 'waiting' | 'notEligible' | 'incomplete';

/** Outcomes of a ranking as they are published. */
export const outcomeNames: Readonly<Record<OutcomeName, string>> = {
  funded: 'Finanziata',
  waiting: 'In lista d’attesa',
  notEligible: 'Non idonea',
  incomplete: 'Incompleta',
};

/** The same over a figure or a group. */
export const outcomePlurals: Readonly<Record<OutcomeName, string>> = {
  funded: 'Finanziate',
  waiting: 'In lista d’attesa',
  notEligible: 'Non idonee',
  incomplete: 'Incomplete',
};

/** States of a ranking. */
export const rankingStateNames: Readonly<Record<RankingState, string>> = {
  draft: 'Bozza',
  approved: 'Approvata',
  superseded: 'Sostituita',
};

/** Words of the pane *Graduatoria*. */
export const rankingMessages = {
  title: 'Graduatoria',
  signInFirst: 'Per vedere e approvare la graduatoria serve l’accesso.',
  noCalls: {
    what: 'L’Ambito non ha ancora bandi.',
    next: 'Un bando si apre con i suoi criteri: prepararli nel foglio Criteri, poi chiederne l’apertura a chi configura Ambito.',
  },
  notForRole: {
    what: 'La graduatoria è dell’Ufficio di Piano.',
    next: 'Con questo ruolo si possono controllare e trasmettere le domande; gli esiti arrivano con la pubblicazione.',
  },
  call: 'Bando',
  none: {
    what: 'Nessuna graduatoria per questo bando.',
    next: 'Con Calcola le domande ricevute vengono valutate e ordinate con le regole pubblicate. Resta una bozza.',
  },
  draft: 'Calcola graduatoria',
  draftAgain: 'Ricalcola la bozza',
  askRecompute: {
    what: 'Ricalcolare la bozza preparata da un’altra persona?',
    next: 'Chi la ricalcola risulta averla preparata e non la può più approvare. Per approvarla così com’è: Annulla, poi Approva. Se servono dati aggiornati, chiedere all’Ufficio di ricalcolarla.',
  },
  recomputeAnyway: 'Ricalcola lo stesso',
  drafting: 'Valutazione e ordinamento delle domande…',
  drafted: (funded: number, waiting: number) => `Bozza calcolata: finanziate ${funded}, in attesa ${waiting}.`,
  demonstration: 'Regole dimostrative: pesi e importi non derivano da un atto.',
  summary: 'Riepilogo',
  facts: {
    state: 'Stato',
    rules: 'Regole',
    budget: 'Risorse',
    assigned: 'Assegnate',
    firstExcluded: 'Prima esclusa',
    seed: 'Sorteggio',
    prepared: 'Preparata',
    approved: 'Approvata',
    act: 'Atto',
  },
  rulesVersion: (version: number) => `versione ${version}`,
  actText: (number: string, date: string) => `n. ${number} del ${date}`,
  chart: 'Finanziate e in attesa per Comune',
  chartNumbers: (comune: string, funded: number, waiting: number) =>
    `${comune}: ${funded} finanziate, ${waiting} in attesa`,
  entries: 'Posizioni',
  filter: 'Mostra',
  all: 'Tutte',
  position: (place: number | null) => (place === null ? '—' : `${place}.`),
  points: (text: string) => `${text} punti`,
  /** By the Comune's own number; the id only where there is no number. */
  number: (protocolNumber: string | null, rowId: string) =>
    protocolNumber === null ? `senza protocollo (ID ${rowId.slice(0, 8)})` : `n. ${protocolNumber}`,
  application: (number: string, comune: string) => `Domanda ${number} di ${comune}`,
  reserve: 'con riserva',
  withoutMinutes: 'manca il verbale',
  paidInPart: (due: string) => `in parte: le spettano ${due}`,
  showLacking: 'Mostra quali',
  otherRules: (used: number, inForce: number) => ({
    what: `La bozza è calcolata con la versione ${used} dei criteri; ora è in vigore la ${inForce}.`,
    next: 'Ricalcolarla per usare i criteri in vigore; approvandola così, resta sulla versione con cui è nata.',
  }),
  parts: 'Graduatorie che dividono le risorse',
  partMoney: (assigned: string, budget: string) => `${assigned} assegnati su ${budget}`,
  partCounts: (funded: number, waiting: number) => `finanziate ${funded}, in attesa ${waiting}`,
  received: (sum: string) => `ricevuti da un’altra ${sum}`,
  passedOn: (sum: string) => `passati a un’altra ${sum}`,
  lackingMinutesFilter: 'Senza verbale',
  lackingMinutes: (count: number) => ({
    what:
      count === 1
        ? 'Per 1 domanda manca il verbale del punteggio assegnato: la graduatoria non si può approvare.'
        : `Per ${count.toLocaleString('it-IT')} domande manca il verbale del punteggio assegnato: la graduatoria non si può approvare.`,
    next: 'Sono fra le Posizioni, con il filtro Senza verbale. Il Comune scrive il verbale e trasmette di nuovo, poi si ricalcola la bozza.',
  }),
  chosen: (label: string) => `Vale: ${label}`,
  minutesMissing: 'Manca il verbale',
  loadingEntries: (done: number) => `Lettura delle posizioni: ${done.toLocaleString('it-IT')}`,
  why: 'Perché questo posto?',
  lineOf: (article: string) => article,
  total: 'Totale',
  partialTotal: 'Totale dei dati presenti',
  capped: (text: string) => `sarebbero ${text}: ridotti dal tetto`,
  missing: (fields: string) => `Mancano: ${fields}.`,
  presentedAt: (moment: string) => `Presentata il ${moment}.`,
  before: (place: number, points: string, number: string, comune: string) =>
    `Al posto ${place}, appena prima: la domanda ${number} di ${comune} con ${points} punti.`,
  goToRow: 'Vai alla riga',
  notInSheet: {
    what: 'Questa domanda non è nel foglio aperto.',
    next: 'Aprire il file del Comune che l’ha trasmessa.',
  },
  selectedRowUnknown: {
    what: 'La riga selezionata non è nella graduatoria.',
    next: 'Selezionare la riga di una domanda trasmessa, poi ripetere.',
  },
  explainRow: 'Spiega la riga selezionata',
  explainRowHelp: 'Punti, requisiti e dati mancanti della riga su cui sta il cursore, con le regole del bando.',
  explaining: 'Lettura e controllo del foglio…',
  localOutcome: (outcome: string) => `Esito della riga: ${outcome}.`,
  localPlace:
    'Il posto dipende dalle domande di tutti i Comuni e dalle risorse: lo dice la graduatoria dell’Ufficio di Piano.',
  rowTitle: (protocolNumber: string | null, sheetRow: number) =>
    protocolNumber === null ? `Riga ${sheetRow}` : `Riga ${sheetRow}, domanda n. ${protocolNumber}`,
  toMend: 'Da correggere nella riga',
  inCell: (label: string, address: string) => `${label} (${address})`,
  rowWithoutApplication: {
    what: 'La cella selezionata non è nella riga di una domanda.',
    next: 'Selezionare una cella della riga da spiegare, poi ripetere.',
  },
  explainNeedsCall: {
    what: 'Non è ancora scelto il bando di questo file.',
    next: 'Scegliere il bando e abbinare le colonne, poi ripetere.',
  },
  explainNeedsColumns: {
    what: 'Le colonne di questo foglio non sono ancora abbinate.',
    next: 'Abbinare le colonne, poi ripetere.',
  },
  explainNeedsData: (sheet: string) => ({
    what: `Nel foglio «${sheet}» non ci sono righe di domande.`,
    next: 'Aprire il foglio delle domande e selezionare una riga, poi ripetere.',
  }),
  mapColumns: 'Abbina colonne',
  approve: 'Approva',
  approveLead: 'L’approvazione congela la graduatoria: non si modifica più, si riemette.',
  actNumberMissing: 'Scrivere il numero dell’atto che approva la graduatoria.',
  approveNow: 'Approva la graduatoria',
  approvedDone: { what: 'Graduatoria approvata.', next: 'Ora si può esportare per la pubblicazione.' },
  headOnly: {
    what: 'Approva il responsabile o il vicario.',
    next: 'La bozza è pronta: si apre da qui o dalla pagina web, anche senza Excel.',
  },
  fourEyes: {
    what: 'Questa bozza è stata preparata dalla stessa persona.',
    next: 'La approva un’altra persona: il responsabile o il vicario.',
  },
  writeSheet: 'Scrivi nel foglio Graduatoria',
  sheetWritten: (sheet: string) => `Foglio «${sheet}» scritto.`,
  publish: 'Esporta per la pubblicazione',
  publishHelp: 'Solo posizione, codice ed esito: nessun dato personale.',
  publishFile: (call: string) => `graduatoria-pubblica-${call}.csv`,
  publishRanking: 'Graduatoria',
  publishColumns: ['Posizione', 'Codice', 'Esito'],
  publishHeading: (title: string, act: string) => `${title} – atto ${act}`,
  reload: 'Ricarica',
  sheet: {
    title: (call: string) => `Graduatoria – ${call}`,
    subtitle: (state: string, version: number, seed: string) =>
      `${state} · regole versione ${version} · seme del sorteggio ${seed}`,
    columns: [
      'Posizione',
      'Esito',
      'Punti',
      'Importo',
      'Assegnato',
      'Comune',
      'Protocollo',
      'ID Ambito',
      'Con riserva',
    ],
    yes: 'sì',
  },
} as const;
