import type { RankingState } from '../../lifecycle/ranking-lifecycle.ts';
import type { Outcome } from '../../ranking/ranking.ts';
import type { AdjustableRule, QuantityUnit } from '../../simulation/quantity.ts';
import type { Cents } from '../../values/brands.ts';
import { formatCents } from '../../values/format-money.ts';
import { outcomeNames, rankingStateNames } from './ranking.ts';

/** Words of the pane *Simula* and of the sheet *Simulazione*. */
export const simulationMessages = {
  title: 'Simula',
  lead: 'Che cosa cambierebbe con altre soglie, altri pesi, un altro ordine o altre risorse. Né il foglio né la graduatoria vengono toccati.',
  rows: 'Su quali domande',
  fromSheet: 'Usa il foglio aperto',
  fromSheetHelp: 'Le domande di questo file, con le regole del bando. Funziona anche senza collegamento.',
  fromRanking: 'Usa la graduatoria',
  fromRankingHelp: 'Le domande di tutto l’Ambito, come sono nell’ultima graduatoria calcolata.',
  call: 'Bando',
  nothingToUse: {
    what: 'Qui non c’è una graduatoria da provare.',
    next: 'Aprire in Excel il file delle domande, oppure accedere come Ufficio di Piano.',
  },
  reading: (rows: number) =>
    rows === 0 ? 'Lettura delle domande…' : `Lettura delle domande: ${rows.toLocaleString('it-IT')}`,
  noRanking: {
    what: 'Per questo bando non c’è ancora una graduatoria.',
    next: 'Calcolarla dalla sezione Graduatoria, oppure provare sulle domande del foglio aperto.',
  },
  noRows: {
    what: 'Non c’è nessuna domanda su cui provare.',
    next: 'Aprire il foglio delle domande, oppure calcolare la graduatoria, poi ripetere.',
  },
  sheetName: (sheet: string) => `Foglio «${sheet}»`,
  rankingName: (state: RankingState, version: number) =>
    `Graduatoria, ${rankingStateNames[state].toLowerCase()}, regole versione ${version}`,
  usedRows: (name: string, rows: number) =>
    `${name}: ${rows === 1 ? '1 domanda' : `${rows.toLocaleString('it-IT')} domande`}.`,
  onlyThisFile:
    'Sono solo le domande di questo file, con le risorse di tutto l’Ambito: per un confronto sensato cambiare le risorse.',
  seed: (call: string) => `simulazione ${call}`,
  rowInSheet: (row: number) => `riga ${row}`,
  discard: 'Scarta',
  discarded: 'Simulazione scartata: non ne resta nulla.',

  tries: 'Che cosa provare',
  search: 'Cerca',
  nothingFound: 'Nessuna soglia e nessun peso con questo nome.',
  parts: {
    budget: 'Risorse',
    order: 'Ordine',
    gate: 'Requisiti',
    criterion: 'Criteri',
    amount: 'Importi',
    other: 'Fasce, riserve e calcoli',
  },
  titles: { budget: 'Quanto e come si spende', amount: 'Quanto spetta', total: 'Punteggio totale' } satisfies Partial<
    Record<AdjustableRule['kind'], string>
  >,
  groupCap: (group: string) => `Gruppo «${group}»`,
  modeOf: (partOf: string) => (partOf === '' ? 'Come si spende' : `${partOf} · Come si spende`),
  published: (text: string) => `valore pubblicato: ${text}`,
  noCap: 'nessun tetto',
  reset: (name: string) => `Rimetti com’era: ${name}`,
  resetAll: 'Rimetti tutto com’era',
  tried: (count: number) =>
    count === 0 ? 'Nessuna modifica provata' : count === 1 ? '1 modifica provata' : `${count} modifiche provate`,
  triedBadge: 'provata',
  orderHelp: 'A parità di tutto decidono la data e l’ora di presentazione, poi il sorteggio.',
  moveUp: (key: string) => `Sposta prima: ${key}`,
  moveDown: (key: string) => `Sposta dopo: ${key}`,
  turn: (key: string, direction: string) => `Inverti: ${key}, ora ${direction}`,
  remove: (key: string) => `Togli: ${key}`,
  restoreOrder: 'Rimetti l’ordine',
  /** Why what was typed is no value of its kind. */
  unread: {
    missing: () => 'Scrivere un valore.',
    negative: () => 'Il valore non può essere negativo.',
    unfit: (unit: QuantityUnit) => howToWrite[unit],
  },
  refused: 'Con questi valori le regole non stanno in piedi: sotto c’è ancora l’ultimo esito valido.',
  stale: 'Esito dell’ultimo valore valido.',

  effect: 'Che cosa cambia',
  before: 'Prima',
  after: 'Dopo',
  change: 'Diff.',
  cost: 'Spesa',
  costInEuros: 'Spesa (€)',
  fromTo: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  /** `46 → 37 (+0 −9)`: nothing in brackets where nobody enters or leaves. */
  withChanges: (funded: string, entered: number, left: number) =>
    entered + left === 0 ? funded : `${funded} (+${entered} −${left})`,
  working: 'Ricalcolo…',
  nobodyEnters: 'Fra le finanziate non entra e non esce nessuno.',
  picture: 'Chi entra e chi esce',
  pictureText: (entered: number, left: number) =>
    `Entrano fra le finanziate: ${entered.toLocaleString('it-IT')}. Ne escono: ${left.toLocaleString('it-IT')}.`,
  byComune: 'Spesa per Comune',
  comuneCost: (comune: string, before: Cents, after: Cents) =>
    `${comune}: da ${formatCents(before)} a ${formatCents(after)}`,
  lists: { entered: 'Entrano', left: 'Escono', moved: 'Si spostano', changedAmount: 'Altro importo' },
  nobody: 'Nessuna domanda.',
  /** By the Comune's own number; where there is none, by its row or id. */
  number: (protocolNumber: string | null, rowId: string) =>
    protocolNumber === null ? `senza protocollo (${rowId.slice(0, 12)})` : `n. ${protocolNumber}`,
  /** `304 → 276.`, `276.` where it stays; a dash for who has no place. */
  places: (before: number | null, after: number | null) =>
    simulationMessages.fromTo(`${before ?? '—'}`, `${after ?? '—'}`) + (after === null ? '' : '.'),
  outcomes: (before: Outcome, after: Outcome) =>
    before === after ? outcomeNames[after] : `${outcomeNames[before]} → ${outcomeNames[after]}`,
  write: 'Scrivi nel foglio Simulazione',
  written: (sheet: string) => `Foglio «${sheet}» scritto.`,
  sheet: {
    name: 'Simulazione',
    title: (call: string) => `Simulazione – ${call}`,
    subtitle: (rows: string, tried: string) => `${rows} Provato: ${tried === '' ? 'nulla' : tried}.`,
    triedValue: (rule: string, name: string, before: string, after: string) =>
      `${rule === '' ? '' : `${rule} – `}${name} ${before} → ${after}`,
    triedOrder: (keys: string) => `ordine: ${keys}`,
    columns: [
      'Effetto',
      'Protocollo',
      'Comune',
      'Posto prima',
      'Posto dopo',
      'Esito prima',
      'Esito dopo',
      'Punti prima',
      'Punti dopo',
      'Importo prima',
      'Importo dopo',
    ],
    effects: { entered: 'entra', left: 'esce', moved: 'si sposta', changedAmount: 'altro importo', same: 'come prima' },
    chart: 'Spesa per Comune, prima e dopo',
  },
} as const;

const howToWrite: Readonly<Record<QuantityUnit, string>> = {
  euro: 'Scrivere un importo, per esempio 22.000,00.',
  points: 'Scrivere i punti con la virgola, per esempio 12,5.',
  percent: 'Scrivere una percentuale, per esempio 14.',
  years: 'Scrivere un numero intero di anni.',
  months: 'Scrivere un numero intero di mesi.',
  whole: 'Scrivere un numero intero.',
  decimal: 'Scrivere un numero, per esempio 12,5.',
  date: 'Scrivere una data, per esempio 31/12/2025.',
  moment: 'Scrivere data e ora, per esempio 10/07/2025 12:00.',
};
