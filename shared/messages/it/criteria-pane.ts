import type { RuleDifference } from '../../rules/compare-rule-sets.ts';
import type { RulesPart } from '../../rules/rules-parts.ts';
import type { Advice } from '../advice.ts';

/** Words of the pane *Criteri*. */
export const criteriaPaneMessages = {
  title: 'Criteri',
  lead: 'Requisiti, punteggi, ordine, importi e risorse di un bando: si scrivono nel foglio Criteri e si pubblicano per versioni.',
  call: 'Bando',
  noCall: {
    what: 'Non c’è ancora un bando.',
    next: 'Scegliere il bando del file, oppure accedere per vedere quelli dell’Ambito.',
  },
  signInForVersions: 'Per vedere le versioni pubblicate e pubblicarne una serve l’accesso.',

  newer: 'Nuova versione',
  inFile: 'Criteri di questo file',
  version: 'Versione',
  versionText: (version: number) => `${version}`,
  versionAndState: (version: number, upToDate: boolean) =>
    upToDate ? `${version}, l’ultima pubblicata` : `${version}, ricordata nel file`,
  rulesTitle: 'Titolo',
  act: 'Atto',
  actText: (reference: string, day: string | null) => (day === null ? reference : `${reference}, del ${day}`),
  demonstration: 'Criteri dimostrativi: pesi e importi non derivano da un atto.',
  accept: (version: number) => `Accetta la versione ${version}`,
  accepting: 'Ricalcolo delle formule…',
  acceptHelp:
    'Accettando, formule e controlli di questo file usano la nuova versione. Si torna indietro con Annulla ultima operazione.',
  accepted: (version: number, formulas: number | null): Advice => ({
    what: `Questo file ora usa la versione ${version} dei criteri.`,
    next:
      formulas === null
        ? 'Le formule non si sono potute ricalcolare adesso: premere Aggiorna.'
        : formulas === 0
          ? 'Ripetere Controlla sulle domande.'
          : `${formulas === 1 ? '1 formula ricalcolata' : `${formulas.toLocaleString('it-IT')} formule ricalcolate`}. Ripetere Controlla sulle domande.`,
  }),
  newFields: (labels: string) => ({
    what: `La nuova versione legge anche: ${labels}.`,
    next: 'Dopo aver accettato, indicare in Abbina colonne dove si trovano.',
  }),

  sheet: 'Foglio Criteri',
  sheetHelp:
    'Si parte da una versione pubblicata o da un bando già noto, si corregge nel foglio, si controlla. Niente è pubblicato finché non lo decide il responsabile.',
  startFrom: 'Parti da',
  template: (title: string) => `Modello: ${title}`,
  templateSource: 'Dove si legge il bando',
  evidence: {
    primary: 'Le regole vengono dal testo del bando.',
    secondary: 'Le regole vengono da chi ha scritto del bando, non dal suo testo: verificarle.',
    both: 'Le regole vengono in parte dal testo del bando, in parte da chi ne ha scritto: verificarle.',
  },
  write: 'Scrivi nel foglio Criteri',
  writing: 'Scrittura del foglio Criteri…',
  askWrite: {
    what: 'Il foglio Criteri c’è già: riscriverlo?',
    next: 'Ciò che c’è scritto viene sostituito. Si torna indietro con Annulla ultima operazione.',
  },
  writeAnyway: 'Riscrivi il foglio',
  written: (sheet: string): Advice => ({
    what: `Criteri scritti nel foglio «${sheet}».`,
    next: 'Correggerli lì, poi Controlla i criteri.',
  }),
  check: 'Controlla i criteri',
  checking: 'Lettura del foglio Criteri…',
  noSheet: {
    what: 'In questo file non c’è ancora il foglio Criteri.',
    next: 'Scegliere da che cosa partire e premere Scrivi nel foglio Criteri.',
  },
  noProblems: {
    what: 'Nessun errore nei criteri.',
    next: 'Confrontarli con la versione pubblicata, poi pubblicarli.',
  },
  problems: (count: number): Advice => ({
    what: count === 1 ? '1 errore nei criteri.' : `${count.toLocaleString('it-IT')} errori nei criteri.`,
    next: 'Le celle sono evidenziate. Scegliere un errore per andare alla sua cella, correggere e controllare di nuovo.',
  }),
  problemList: 'Errori nel foglio Criteri',
  clearMarks: 'Togli le evidenziazioni',
  staleSheet: {
    what: 'Il foglio è cambiato dopo il controllo.',
    next: 'Controllare di nuovo i criteri.',
  },

  publish: 'Pubblica',
  publishOnlyHead: {
    what: 'Pubblica il responsabile o il vicario.',
    next: 'Preparare e controllare il foglio Criteri, salvare il file e avvisarli: lo aprono e pubblicano da qui, con numero e data dell’atto.',
  },
  publishInExcel: {
    what: 'I criteri si pubblicano da Excel.',
    next: 'Aprire il file con il foglio Criteri e il componente Ambito.',
  },
  publishHelp:
    'La versione pubblicata non si modifica più. I file già in uso restano sulla loro finché chi li usa non accetta la nuova.',
  prepare: 'Prepara la pubblicazione',
  preparing: 'Controllo e confronto con le versioni pubblicate…',
  otherCall: (code: string, wanted: string): Advice => ({
    what: `Il foglio è del bando ${code}, non di ${wanted}.`,
    next: `Scrivere ${wanted} in Codice del bando, nella tabella Bando, oppure scegliere qui l’altro bando.`,
  }),
  sameAsPublished: (version: number): Advice => ({
    what: `Il foglio dice le stesse cose della versione ${version}.`,
    next: 'Non c’è nulla da pubblicare. Correggere il foglio Criteri e riprovare.',
  }),
  toPublish: (version: number) => `Rispetto alla versione ${version}, che è in vigore:`,
  actNumberMissing: 'Scrivere il numero dell’atto che approva i criteri.',
  readAgain: 'Rileggi le versioni',
  publishNow: (version: number) => `Pubblica la versione ${version}`,
  publishing: 'Pubblicazione in corso…',
  published: (version: number, inFile: number | null): Advice => ({
    what: `Versione ${version} dei criteri pubblicata.`,
    next:
      inFile === null || inFile === version
        ? 'Le prossime graduatorie la usano.'
        : `Le prossime graduatorie la usano. Questo file resta sulla versione ${inFile} finché non la si accetta qui sotto.`,
  }),

  compare: 'Confronta due versioni',
  before: 'Da',
  after: 'A',
  chooseTwo: 'Scegliere due versioni.',
  compareNow: 'Confronta',
  comparing: 'Confronto in corso…',
  sourceFile: (version: number) => `Usata in questo file (versione ${version})`,
  sourceKnown: (version: number) => `Compresa in Ambito (versione ${version})`,
  sourceSheet: 'Foglio Criteri, com’è adesso',
  sourceVersion: (version: number, act: string) => `Versione ${version} – ${act}`,
  sheetUnread: {
    what: 'Il foglio Criteri non c’è, o contiene errori che non lo lasciano leggere.',
    next: 'Premere Controlla i criteri e correggere le celle indicate, poi confrontare.',
  },
  sameVersions: {
    what: 'Nessuna differenza.',
    next: 'Le due versioni dicono le stesse cose, riga per riga.',
  },
  differences: (count: number) => (count === 1 ? '1 riga diversa' : `${count.toLocaleString('it-IT')} righe diverse`),
  showAll: (hidden: number) => (hidden === 1 ? 'Mostra l’altra riga' : `Mostra le altre ${hidden} righe`),
  was: 'prima',
  is: 'dopo',
  versions: 'Versioni pubblicate',
  versionName: (version: number) => `Versione ${version}`,
  publishedAt: (title: string, moment: string) => `${title}, pubblicata il ${moment}`,
} as const;

/** Names of the parts of a rule set, as the tables of the worksheet are called. */
export const partNames: Readonly<Record<RulesPart, string>> = {
  notice: 'Bando',
  fields: 'Campi',
  derived: 'Valori calcolati',
  gates: 'Requisiti',
  reserves: 'Riserve',
  criteria: 'Criteri',
  tiers: 'Fasce di precedenza',
  order: 'Ordine',
  amount: 'Importo',
  budget: 'Risorse',
};

/** What happened to a line. */
export const differenceNames: Readonly<Record<RuleDifference['kind'], string>> = {
  added: 'Aggiunta',
  removed: 'Tolta',
  changed: 'Cambiata',
  moved: 'Altro ordine',
};

/** Why the service refused a version, for what only the service can find. */
export const refusalWords: Readonly<Record<string, string>> = {
  OTHER_CALL: 'Il foglio è di un altro bando: correggere Codice del bando nella tabella Bando.',
  TOO_LARGE: 'I criteri sono troppo lunghi: accorciare testi e sinonimi.',
  PERSONAL_DATA: 'Il nome di una graduatoria contiene dati personali: va nella pubblicazione, scriverne un altro.',
  FIELD_REDEFINED:
    'Un campo di una versione precedente ha cambiato tipo o riservatezza: le domande ricevute non si leggerebbero più. Ridargli quelli di prima, oppure aggiungere un campo con un altro codice.',
};
