import type { FieldType, Privacy } from '../../fields/field-definition.ts';
import type { Amount } from '../../rules/amount.ts';
import type { BudgetMode } from '../../rules/budget-mode.ts';
import type { Operator } from '../../rules/condition.ts';
import type { Alternative, Criterion } from '../../rules/criterion.ts';
import type { DerivedValue } from '../../rules/derived-value.ts';
import type { Direction, OrderKey } from '../../rules/order-key.ts';

/**
 * The items of the table *Bando*.
 *
 * @example noticeItems.version // 'Versione'
 */
export const noticeItems = {
  call: 'Codice del bando',
  version: 'Versione',
  title: 'Titolo',
  reference: 'Atto',
  date: 'Data dell’atto',
  demonstration: 'Configurazione dimostrativa',
  totalCap: 'Tetto del punteggio totale',
} as const;

/** The types of a field; `option` is a row that holds a choice of the field above. */
export const fieldTypeWords: Readonly<Record<FieldType | 'option', string>> = {
  text: 'testo',
  taxCode: 'codice fiscale',
  date: 'data',
  moment: 'data e ora',
  money: 'importo',
  integer: 'numero intero',
  decimal: 'numero con decimali',
  flag: 'sì o no',
  choice: 'scelta',
  comune: 'Comune',
  iban: 'IBAN',
  vatNumber: 'partita IVA',
  dsuNumber: 'numero DSU',
  protocolNumber: 'numero di protocollo',
  phone: 'telefono',
  email: 'e-mail',
  certifiedEmail: 'PEC',
  rowId: 'ID Ambito',
  option: 'voce',
};

/** How a field is kept. */
export const privacyWords: Readonly<Record<Privacy, string>> = {
  plain: 'in chiaro',
  identity: 'dati anagrafici',
  contactAndBank: 'recapiti e conto',
  answers: 'risposte',
};

/** How a derived value is computed. */
export const derivedKindWords: Readonly<Record<DerivedValue['kind'], string>> = {
  ageInYears: 'età in anni',
  completedYears: 'anni compiuti',
  completedMonths: 'mesi compiuti',
  ratio: 'rapporto',
  count: 'conta dei sì',
  min: 'minimo',
  max: 'massimo',
  sum: 'somma',
};

/** What a derived value is measured against. */
export const againstWords = { date: 'al giorno', field: 'al giorno del campo', by: 'diviso per' } as const;

/** What a ratio is where its divisor is zero. */
export const zeroWords = { aboveAny: 'sopra ogni soglia', missing: 'manca' } as const;

/** What a blank among several fields means. */
export const blanksWords = { missing: 'manca', leftOut: 'si lascia fuori' } as const;

/** The comparisons; the four of size are the ends of bands too. */
export const operatorWords: Readonly<Record<Operator, string>> = {
  equals: 'è uguale a',
  differs: 'è diverso da',
  atMost: 'fino a (compreso)',
  lessThan: 'meno di',
  atLeast: 'almeno',
  moreThan: 'oltre',
  oneOf: 'è uno di',
  noneOf: 'non è uno di',
  isTrue: 'è sì',
  isFalse: 'è no',
  isFilled: 'è compilato',
  isBlank: 'è vuoto',
};

/** How a comparison is linked to the one above. */
export const linkWords = { and: 'e', or: 'oppure' } as const;

/** Which part of a requirement, reserve or tier a comparison belongs to. */
export const partWords = {
  appliesWhen: 'si applica se',
  gate: 'requisito',
  reserve: 'con riserva se',
  tier: 'nella fascia se',
  everybody: 'tutti gli altri',
} as const;

/** The kinds of criterion, and the row that begins a group. */
export const criterionKindWords: Readonly<Record<Criterion['kind'] | 'group', string>> = {
  group: 'gruppo',
  flag: 'condizione',
  choice: 'per voce',
  band: 'a fasce',
  perUnit: 'per unità',
  best: 'migliore fra alternative',
  penalty: 'penalità',
  assigned: 'punteggio assegnato',
};

/** The kinds of alternative of a *migliore fra alternative*. */
export const alternativeKindWords: Readonly<Record<Alternative['kind'], string>> = {
  flag: 'alternativa: condizione',
  choice: 'alternativa: per voce',
  band: 'alternativa: a fasce',
  perUnit: 'alternativa: per unità',
};

/** The words of lines that are no comparison. */
export const lineWords = {
  anyValue: 'qualsiasi valore',
  outside: 'ogni altro valore',
  every: 'ogni',
  from: 'dal (compreso)',
  to: 'al (compreso)',
  evaluator: 'valutatore',
  atLeast: 'punteggi minimi',
  minutes: 'verbale',
  below: 'fino al primo punto',
  firstPoint: 'primo punto',
  secondPoint: 'secondo punto',
  above: 'oltre il secondo punto',
  months: 'mesi al massimo',
} as const;

/** What a blank does to a criterion. */
export const whenMissingWords: Readonly<Record<Criterion['whenMissing'], string>> = {
  incomplete: 'domanda incompleta',
  noPoints: 'nessun punto',
};

/** What a key of the order goes by. */
export const orderWords: Readonly<Record<OrderKey['by'], string>> = {
  tier: 'fascia',
  score: 'punteggio',
  field: 'campo',
  group: 'punti del gruppo',
};

/** Which way a key of the order goes. */
export const directionWords: Readonly<Record<Direction, string>> = {
  ascending: 'crescente',
  descending: 'decrescente',
};

/** The kinds of amount. */
export const amountKindWords: Readonly<Record<Amount['kind'], string>> = {
  fixed: 'fisso',
  share: 'quota di un costo',
  linearShare: 'su una retta',
  stepTable: 'a scaglioni',
  months: 'mensile',
  byProfile: 'per voce',
};

/** How the money goes down the ranking. */
export const budgetKindWords: Readonly<Record<BudgetMode['kind'], string>> = {
  fullOnly: 'solo per intero',
  skipToSmaller: 'per intero, saltando chi non ci sta',
  partialLast: 'ultimo in parte',
  proRata: 'riduzione proporzionale',
  places: 'numero di posti',
  byTier: 'una fascia dopo l’altra',
  rankings: 'più graduatorie',
};
