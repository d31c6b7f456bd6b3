import type { RuleDifference, RulesPart } from '../../rules/compare-rule-sets.ts';
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

  compare: 'Confronta due versioni',
  before: 'Da',
  after: 'A',
  chooseTwo: 'Scegliere due versioni.',
  compareNow: 'Confronta',
  comparing: 'Confronto in corso…',
  sourceFile: (version: number) => `Usata in questo file (versione ${version})`,
  sourceSheet: 'Foglio Criteri, com’è adesso',
  sourceVersion: (version: number, act: string) => `Versione ${version} – ${act}`,
  sameVersions: {
    what: 'Nessuna differenza.',
    next: 'Le due versioni dicono le stesse cose, riga per riga.',
  },
  differences: (count: number) => (count === 1 ? '1 riga diversa' : `${count.toLocaleString('it-IT')} righe diverse`),
  showAll: (hidden: number) => (hidden === 1 ? 'Mostra l’altra riga' : `Mostra le altre ${hidden} righe`),
  was: 'prima',
  is: 'dopo',
  versions: 'Versioni pubblicate',
  publishedAt: (moment: string) => `pubblicata il ${moment}`,
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
