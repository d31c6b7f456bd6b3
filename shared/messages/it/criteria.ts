import type { ProblemFacts, SheetProblem } from '../../criteria-sheet/sheet-problem.ts';
import type { Advice } from '../advice.ts';
import { criterionKindWords, lineWords, operatorWords, orderWords, partWords } from './criteria-kinds.ts';
import { criteriaMoneyWords } from './criteria-money.ts';
import { readingWords } from './criteria-reading.ts';

/**
 * What is wrong in a cell of the worksheet *Criteri*, and what to write instead.
 *
 * @example criteriaMessage(problem).what // 'I valori da 4 a 5 non sono in nessuna fascia.'
 */
export function criteriaMessage({ code, facts }: Pick<SheetProblem, 'code' | 'facts'>): Advice {
  return words[code](facts);
}

/** «Il valore 5 …», «I valori da 4 a 5 …», «I valori da 4 in su …». */
function valuesThat({ from, to }: ProblemFacts, one: string, many: string): string {
  if (from === undefined && to === undefined) return `Tutti i valori ${many}`;
  if (from === undefined) return `I valori fino a ${to} ${many}`;
  if (to === undefined) return `I valori da ${from} in su ${many}`;
  return from === to ? `Il valore ${from} ${one}` : `I valori da ${from} a ${to} ${many}`;
}

/** How a value is written, by what it is. */
const wantedWords: Readonly<Record<string, { readonly a: string; readonly how: string }>> = {
  money: { a: 'un importo', how: 'Scrivere l’importo con due decimali al massimo, per esempio 25.000,00.' },
  integer: { a: 'un numero intero', how: 'Scrivere solo cifre, senza decimali, per esempio 12.' },
  decimal: { a: 'un numero', how: 'Scrivere il numero con la virgola e due decimali al massimo, per esempio 12,5.' },
  points: { a: 'un punteggio', how: 'Scrivere i punti con la virgola, per esempio 12,5; se tolgono punti, -5.' },
  percent: { a: 'una percentuale', how: 'Scriverla con il segno %, per esempio 14% oppure 12,5%.' },
  date: { a: 'una data', how: 'Scriverla come gg/mm/aaaa, con l’anno di quattro cifre, per esempio 31/12/2025.' },
  moment: { a: 'una data con l’ora', how: 'Scriverla come gg/mm/aaaa hh:mm, per esempio 10/07/2025 12:00.' },
  flag: { a: 'né sì né no', how: 'Scrivere sì oppure no.' },
  version: { a: 'un numero di versione', how: 'Scrivere un numero intero da 1 in su.' },
  text: { a: 'un testo', how: 'Scrivere il testo da confrontare.' },
};

function unfit({ read, wanted }: ProblemFacts): Advice {
  const { a, how } = wantedWords[String(wanted)] ?? {
    a: 'un valore adatto',
    how: 'Scrivere il valore come sull’atto.',
  };
  const shown = read === undefined ? 'Il valore' : `«${read}»`;
  return { what: `${shown} non è ${a}.`, next: how };
}

const maybe = (suggestion: string | number | undefined) =>
  suggestion === undefined ? '' : `; forse è «${suggestion}»`;

const words: Readonly<Record<SheetProblem['code'], (facts: ProblemFacts) => Advice>> = {
  ...readingWords,
  ...criteriaMoneyWords,
  UNKNOWN_FIELD: ({ field, suggestion }) => ({
    what: `«${field}» non è un campo né un valore calcolato prima di questa riga${maybe(suggestion)}.`,
    next: 'Scrivere il nome di un campo com’è nell’elenco della cella, oppure aggiungerlo nella tabella Campi.',
  }),
  DUPLICATE_ID: ({ name }) => ({
    what: `«${name}» è ripetuto: una voce con lo stesso codice, o lo stesso nome, c’è già.`,
    next: 'Scrivere un altro codice nella colonna Codice, oppure eliminare la riga doppia.',
  }),
  FIELD_WITHOUT_COLUMN: ({ field }) => ({
    what: `Nessuna colonna può fornire «${field}».`,
    next: 'Scrivere i titoli con cui i Comuni intestano la colonna, separati da «;».',
  }),
  FIELD_REDEFINED: ({ field, before, after }) => ({
    what: `«${field}» era «${before}» in una versione già pubblicata, e le domande ricevute lo contengono così: non può diventare «${after}».`,
    next: `Rimettere «${before}», oppure aggiungere un campo nuovo con un altro codice.`,
  }),
  CHOICES_MISSING: ({ field }) => ({
    what: `«${field}» è una scelta senza voci.`,
    next: 'Aggiungere sotto una riga per ogni voce, con Tipo «voce».',
  }),
  CHOICE_AMBIGUOUS: ({ value, other, text }) => ({
    what: `«${text}» può essere sia «${value}» sia «${other}».`,
    next: 'Togliere il sinonimo da una delle due voci, oppure cambiarne il nome.',
  }),
  SOURCES_MISSING: () => ({
    what: 'Il valore calcolato non ha campi da cui ricavarlo.',
    next: 'Scrivere in Campi i nomi dei campi, separati da «;».',
  }),
  OPERATOR_UNFIT: ({ field, operator, operators }) => ({
    what: `«${operator}» non si può chiedere di «${field}».`,
    next: `Scegliere un altro confronto: ${operators}.`,
  }),
  VALUE_UNFIT: unfit,
  CHOICE_UNKNOWN: ({ value, field, choices, suggestion }) => ({
    what: `«${value}» non è una voce ${field === undefined ? 'del campo' : `di «${field}»`}${maybe(suggestion)}.`,
    next:
      choices === undefined
        ? 'Scrivere una voce del campo, oppure aggiungerla nella tabella Campi.'
        : `Scrivere una di queste: ${choices}.`,
  }),
  CHOICE_UNCOVERED: ({ field, value }) => ({
    what: `La voce «${value}» di «${field}» non ha una riga.`,
    next: `Aggiungere una riga per «${value}»; se non dà nulla, scrivere 0.`,
  }),
  FIELD_TYPE_UNFIT: ({ field, needed }) => ({
    what: `«${field}» non è del tipo che serve qui.`,
    next: `Scegliere ${needed ?? 'un campo di un altro tipo'}, oppure cambiare il tipo nella tabella Campi.`,
  }),
  CONDITION_EMPTY: () => ({
    what: 'La condizione è vuota: varrebbe per nessuno, o per tutti.',
    next: `Scrivere campo, confronto e valore; per la fascia di chi non è nelle altre, «${partWords.everybody}» in Parte.`,
  }),
  CONDITION_IMPOSSIBLE: ({ fields }) => ({
    what: `Questi confronti si contraddicono e nessuno può rispettarli tutti: ${fields}.`,
    next: 'Correggere un valore, oppure legare i confronti con «oppure» invece che con «e».',
  }),
  GATES_IMPOSSIBLE: () => ({
    what: 'Con i requisiti precedenti nessuno può rispettare questo.',
    next: 'Controllare soglie e voci dei requisiti; se riguarda solo alcuni, aggiungere «si applica se».',
  }),
  CRITERION_UNREACHABLE: ({ name }) => ({
    what: `«${name}» non può dare punti a nessuno che abbia i requisiti.`,
    next: 'Controllare valori e punti del criterio, oppure i requisiti che lo escludono.',
  }),
  BANDS_MISSING: () => ({
    what: 'Non ci sono fasce.',
    next: `Scrivere una fascia per riga: «${operatorWords.moreThan}» e «${operatorWords.atMost}» con i loro valori.`,
  }),
  BANDS_OVERLAP: (facts) => ({
    what: `${valuesThat(facts, 'è', 'sono')} in due fasce.`,
    next: 'Far cominciare la fascia con «oltre» il valore con cui finisce la precedente.',
  }),
  BAND_EMPTY: () => ({
    what: 'La fascia non contiene nessun valore: l’inizio viene dopo la fine.',
    next: 'Scambiare i due valori, oppure correggerli.',
  }),
  BAND_END_NOT_WHOLE: unfit,
  GAP_UNDECLARED: (facts) => ({
    what: `${valuesThat(facts, 'non è', 'non sono')} in nessuna fascia.`,
    next: `Allungare una fascia, oppure aggiungere una riga «${lineWords.outside}» con quanto spetta, anche 0.`,
  }),
  CAP_BELOW_CRITERION: ({ cap, most }) => ({
    what: `Si possono avere ${most} punti, ma il tetto che li contiene è ${cap}.`,
    next: 'Alzare il tetto del gruppo o del totale, oppure abbassare i punti.',
  }),
  CAP_SIGN: ({ cap, pointsPerUnit }) => ({
    what: `Il tetto (${cap}) si raggiunge prima della prima unità (${pointsPerUnit}).`,
    next: 'Scrivere un tetto almeno pari ai punti di un’unità e con lo stesso segno, oppure lasciarlo vuoto.',
  }),
  POINTS_NOT_WHOLE: ({ read }) => ({
    what: `${read === undefined ? 'Il punteggio' : `«${read}»`} ha più di due decimali.`,
    next: 'Scrivere i punti con due decimali al massimo, per esempio 12,25.',
  }),
  UNIT_NOT_POSITIVE: ({ every }) => ({
    what: `Un’unità non può essere ${every}.`,
    next: 'Scrivere ogni quanto si danno i punti, per esempio 1, oppure 1.000,00 di un importo.',
  }),
  ALTERNATIVES_TOO_FEW: () => ({
    what: 'Le alternative sono meno di due.',
    next: 'Aggiungere sotto le alternative, una per riga, oppure scegliere un altro Tipo.',
  }),
  PENALTY_NOT_NEGATIVE: ({ points }) => ({
    what: `Una penalità di ${points} non toglie punti.`,
    next: 'Scrivere i punti con il segno meno, per esempio -5.',
  }),
  PERIOD_EMPTY: ({ from, to }) => ({
    what: `Il periodo comincia il ${from} e finisce prima, il ${to}.`,
    next: 'Scambiare le due date, oppure correggerle.',
  }),
  EVALUATORS_TOO_FEW: ({ atLeast, evaluators }) => ({
    what: `Servono ${atLeast} punteggi, ma i valutatori sono ${evaluators}.`,
    next: 'Scrivere da 1 fino al numero dei valutatori, oppure aggiungere una riga per ogni valutatore.',
  }),
  MOST_NOT_POSITIVE: ({ most }) => ({
    what: `Il massimo del punteggio assegnato è ${most}.`,
    next: 'Scrivere in Tetto il punteggio più alto che si può assegnare, per esempio 40.',
  }),
  TIER_AFTER_EVERYBODY: ({ name }) => ({
    what: `Dopo la fascia «${name}», che prende tutti, ce ne sono altre: non avrebbero nessuno.`,
    next: `Mettere per ultima la fascia con «${partWords.everybody}».`,
  }),
  TIERS_MISSING: () => ({
    what: 'Si ordina o si paga per fascia, ma non ci sono fasce.',
    next: 'Scrivere le fasce nella tabella Fasce di precedenza, oppure togliere la fascia da qui.',
  }),
  TIERS_UNUSED: () => ({
    what: 'Le fasce non servono a nulla: né all’ordine, né all’importo, né alle risorse.',
    next: `Aggiungere nella tabella Ordine una prima riga «${orderWords.tier}», oppure eliminare le fasce.`,
  }),
  ORDER_WITHOUT_SCORE: () => ({
    what: 'Ci sono criteri con punti, ma l’ordine non ne tiene conto.',
    next: `Aggiungere nella tabella Ordine una riga «${orderWords.score}», decrescente.`,
  }),
  ORDER_KEY_REPEATED: ({ label }) => ({
    what: `«${label}» ordina per una cosa già usata più sopra.`,
    next: 'Eliminare la riga: la seconda volta non decide nulla.',
  }),
  ORDER_TIER_NOT_FIRST: () => ({
    what: 'Si paga una fascia dopo l’altra, ma la fascia non è il primo criterio d’ordine.',
    next: `Mettere «${orderWords.tier}» nella prima riga della tabella Ordine.`,
  }),
  GROUP_UNKNOWN: ({ group, suggestion }) => ({
    what: `«${group}» non è un gruppo di criteri${maybe(suggestion)}.`,
    next: `Scrivere il nome di una riga «${criterionKindWords.group}» della tabella Criteri.`,
  }),
};
