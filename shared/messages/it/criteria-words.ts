import type { ColumnId } from '../../criteria-sheet/layout.ts';
import type { ListId } from '../../criteria-sheet/write/offered-words.ts';
import type { RulesPart } from '../../rules/rules-parts.ts';
import type { noticeItems } from './criteria-kinds.ts';

/** The words written on the worksheet *Criteri*, and read back from it without case, accents and punctuation. */
export const sheetWords = {
  sheetName: 'Criteri',
  title: 'Criteri del bando',
  note: 'Una cosa per riga; le righe vuote non contano. I valori si scrivono come su un atto: 25.000,00 · 12,5 · 14% · 31/12/2025 · 10/07/2025 12:00 · sì/no. Più voci in una cella si separano con «;». La colonna Codice può restare vuota dove c’è un nome.',
  messages: 'Segnalazioni',
  tierField: 'Fascia',
  yes: 'sì',
  no: 'no',
} as const;

/** The title of each table, and how to fill it. */
export const sectionWords: Readonly<Record<RulesPart, { readonly title: string; readonly note: string }>> = {
  notice: { title: 'Bando', note: 'Il codice, il titolo e l’atto che approva i criteri.' },
  fields: {
    title: 'Campi',
    note: 'I dati che i criteri leggono oltre a quelli di ogni domanda (ISEE, nascita, residenza…). Le voci di una scelta stanno nelle righe sotto, con Tipo «voce».',
  },
  derived: { title: 'Valori calcolati', note: 'Età, mesi, rapporti e somme ricavati dai campi.' },
  gates: {
    title: 'Requisiti',
    note: 'Chi non li ha è escluso con il motivo scritto qui. Un confronto per riga, legato al precedente da «e» oppure «oppure».',
  },
  reserves: { title: 'Riserve', note: 'Che cosa lascia la domanda in graduatoria con riserva.' },
  criteria: {
    title: 'Criteri',
    note: 'Una riga «gruppo», poi i suoi criteri. Fasce, voci e confronti continuano nelle righe sotto; «oltre» esclude il valore, «fino a (compreso)» lo comprende.',
  },
  tiers: { title: 'Fasce di precedenza', note: 'Le domande di una fascia vengono prima di quelle della successiva.' },
  order: {
    title: 'Ordine',
    note: 'Dal primo criterio d’ordine all’ultimo; a parità di tutto decidono data e ora di presentazione, poi il sorteggio.',
  },
  amount: { title: 'Importo', note: 'Quanto spetta a chi è finanziato, per tutta la durata del beneficio.' },
  budget: { title: 'Risorse', note: 'Come il denaro scende lungo la graduatoria.' },
};

/**
 * The heading of a column of a table.
 *
 * @example headingOf('gates', 'name') // 'Motivo di esclusione'
 */
export function headingOf(section: RulesPart, column: ColumnId): string {
  return ownHeadings[section]?.[column] ?? headings[column];
}

const headings: Readonly<Record<ColumnId, string>> = {
  item: 'Dato',
  value: 'Valore',
  code: 'Codice',
  name: 'Nome',
  titles: 'Titoli di colonna o sinonimi',
  kind: 'Tipo',
  required: 'Obbligatorio',
  privacy: 'Riservatezza',
  fields: 'Campi',
  against: 'Rispetto a',
  reference: 'Giorno o campo',
  missing: 'Se manca un dato',
  article: 'Articolo',
  link: 'Legame',
  field: 'Campo',
  operator: 'Confronto',
  operator2: 'Secondo confronto',
  value2: 'Secondo valore',
  points: 'Punti',
  cap: 'Tetto',
  direction: 'Verso',
  choice: 'Voce',
  shareOf: 'Quota calcolata su',
  gives: 'Importo o quota',
  values: 'Voci',
  places: 'Posti',
  overflow: 'Residuo a',
  funds: 'Risorse',
};

const ownHeadings: Readonly<Partial<Record<RulesPart, Readonly<Partial<Record<ColumnId, string>>>>>> = {
  derived: { kind: 'Calcolo', missing: 'Se manca o è zero' },
  gates: { name: 'Motivo di esclusione', kind: 'Parte' },
  reserves: { name: 'Che cosa va chiarito', kind: 'Parte' },
  criteria: { name: 'Gruppo, criterio o alternativa' },
  tiers: { name: 'Fascia', kind: 'Parte' },
  order: { kind: 'In base a', name: 'Descrizione', field: 'Campo o gruppo' },
  budget: { name: 'Nome o fascia', kind: 'Modo' },
};

/**
 * What may stand in a cell of a column.
 *
 * @example exampleOf('article') // 'l’articolo dell’atto, per esempio art. 5, lett. a'
 */
export function exampleOf(column: ColumnId): string {
  return examples[column];
}

/**
 * What may stand beside a line of the table *Bando*.
 *
 * @example noticeExampleOf('call') // 'il codice del bando, per esempio B2-2025'
 */
export function noticeExampleOf(item: keyof typeof noticeItems): string {
  return noticeExamples[item];
}

const noticeExamples: Readonly<Record<keyof typeof noticeItems, string>> = {
  call: 'il codice del bando, per esempio B2-2025',
  version: 'il numero della versione, per esempio 2',
  title: 'il titolo del bando, come lo leggerà la gente',
  reference: 'l’atto che approva i criteri, per esempio D.G.C. n. 45/2026',
  date: 'la data dell’atto, per esempio 16/11/2026',
  demonstration: 'sì oppure no',
  totalCap: 'il massimo di punti, per esempio 100',
};

const comparison = 'una parola dell’elenco della cella, per esempio fino a (compreso)';
const value = 'il valore come sull’atto, per esempio 25.000,00, 18, 14%, 31/12/2025';
const field = 'il nome di un campo o di un valore calcolato, per esempio ISEE';
const word = 'una parola dell’elenco della cella';

const examples: Readonly<Record<ColumnId, string>> = {
  item: word,
  value,
  code: 'un codice breve, per esempio RESIDENZA',
  name: 'il nome o il testo che la gente leggerà',
  titles: 'il titolo della colonna nei file dei Comuni',
  kind: word,
  required: 'sì oppure no',
  privacy: word,
  fields: 'uno o più campi separati da «;»',
  against: word,
  reference: 'un giorno (31/12/2025) o il nome di un campo',
  missing: word,
  article: 'l’articolo dell’atto, per esempio art. 5, lett. a',
  link: '«e» oppure «oppure»',
  field,
  operator: comparison,
  operator2: comparison,
  value2: value,
  points: 'i punti, per esempio 12,5; zero si scrive 0',
  cap: 'il massimo di punti, per esempio 20',
  direction: 'crescente oppure decrescente',
  choice: 'una voce del campo scelto',
  shareOf: field,
  gives: 'l’importo (1.200,00) o la quota (70%)',
  values: 'le voci del campo, separate da «;»',
  places: 'il numero di posti, per esempio 12',
  overflow: 'il nome di un’altra graduatoria',
  funds: 'l’importo, per esempio 94.000,00',
};

/**
 * What the hidden row of a list is called, to be found again by.
 *
 * @example listName('links') // 'Elenco: legami'
 */
export function listName(list: ListId): string {
  return `Elenco: ${lists[list]}`;
}

const lists: Readonly<Record<ListId, string>> = {
  yesNo: 'sì e no',
  fieldTypes: 'tipi di campo',
  privacy: 'riservatezza',
  fields: 'campi e valori calcolati',
  derivedKinds: 'calcoli',
  against: 'rispetto a che cosa',
  blanks: 'se manca o è zero',
  gateParts: 'parti dei requisiti',
  reserveParts: 'parti delle riserve',
  tierParts: 'parti delle fasce',
  links: 'legami',
  operators: 'confronti',
  criterionKinds: 'tipi di criterio',
  lineOperators: 'confronti dei criteri',
  secondOperators: 'secondi confronti dei criteri',
  whenMissing: 'se manca un dato',
  orderKinds: 'ordine',
  orderSubjects: 'campi e gruppi',
  directions: 'versi',
  amountKinds: 'tipi di importo',
  amountOperators: 'confronti dell’importo',
  amountSecondOperators: 'secondi confronti dell’importo',
  budgetKinds: 'modi di assegnare le risorse',
  rankings: 'graduatorie',
};
