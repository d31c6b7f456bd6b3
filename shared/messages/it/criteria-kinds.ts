import type { FieldType, Privacy } from '../../fields/field-definition.ts';
import type { Amount } from '../../rules/amount.ts';
import type { BudgetMode } from '../../rules/budget-mode.ts';
import type { Operator } from '../../rules/condition.ts';
import type { Alternative, Criterion } from '../../rules/criterion.ts';
import type { DerivedValue } from '../../rules/derived-value.ts';
import type { Direction, OrderKey } from '../../rules/order-key.ts';

/** The items of the table *Bando*. */
export const noticeItems = {
  call: 'Codice del bando',
  version: 'Versione',
  title: 'Titolo',
  reference: 'Atto',
  date: 'Data dell’atto',
  demonstration: 'Configurazione dimostrativa',
  totalCap: 'Tetto del punteggio totale',
} as const;

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

export const privacyWords: Readonly<Record<Privacy, string>> = {
  plain: 'in chiaro',
  identity: 'dati anagrafici',
  contactAndBank: 'recapiti e conto',
  answers: 'risposte',
};

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

export const againstWords = { date: 'al giorno', field: 'al giorno del campo', by: 'diviso per' } as const;

export const zeroWords = { aboveAny: 'sopra ogni soglia', missing: 'manca' } as const;

export const blanksWords = { missing: 'manca', leftOut: 'si lascia fuori' } as const;

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

export const linkWords = { and: 'e', or: 'oppure' } as const;

export const partWords = {
  appliesWhen: 'si applica se',
  gate: 'requisito',
  reserve: 'con riserva se',
  tier: 'nella fascia se',
  everybody: 'tutti gli altri',
} as const;

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

export const whenMissingWords: Readonly<Record<Criterion['whenMissing'], string>> = {
  incomplete: 'domanda incompleta',
  noPoints: 'nessun punto',
};

export const orderWords: Readonly<Record<OrderKey['by'], string>> = {
  tier: 'fascia',
  score: 'punteggio',
  field: 'campo',
  group: 'punti del gruppo',
};

export const directionWords: Readonly<Record<Direction, string>> = {
  ascending: 'crescente',
  descending: 'decrescente',
};

export const amountKindWords: Readonly<Record<Amount['kind'], string>> = {
  fixed: 'fisso',
  share: 'quota di un costo',
  linearShare: 'su una retta',
  stepTable: 'a scaglioni',
  months: 'mensile',
  byProfile: 'per voce',
};

export const budgetKindWords: Readonly<Record<BudgetMode['kind'], string>> = {
  fullOnly: 'solo per intero',
  skipToSmaller: 'per intero, saltando chi non ci sta',
  partialLast: 'ultimo in parte',
  proRata: 'riduzione proporzionale',
  places: 'numero di posti',
  byTier: 'una fascia dopo l’altra',
  rankings: 'più graduatorie',
};
