import type { ProblemFacts } from '../../criteria-sheet/sheet-problem.ts';
import type { RuleSetProblemCode } from '../../rules/check/rule-set-problem.ts';
import type { Advice } from '../advice.ts';

/** The codes of the tables *Importo* and *Risorse*. */
type MoneyProblemCode = Extract<
  RuleSetProblemCode,
  | 'AMOUNT_NOT_POSITIVE'
  | 'SHARE_OUT_OF_RANGE'
  | 'LINE_ENDS'
  | 'MONTHS_NOT_POSITIVE'
  | `PLACES_${string}`
  | `BUDGET_${string}`
  | `OVERFLOW_${string}`
>;

/** The words of what cannot be right in amounts and budget. */
export const criteriaMoneyWords: Readonly<Record<MoneyProblemCode, (facts: ProblemFacts) => Advice>> = {
  AMOUNT_NOT_POSITIVE: ({ cents }) => ({
    what: `L’importo è ${cents}.`,
    next: 'Scrivere un importo maggiore di zero, per esempio 1.200,00.',
  }),
  SHARE_OUT_OF_RANGE: ({ basisPoints }) => ({
    what: `La quota è ${basisPoints}.`,
    next: 'Scrivere una quota maggiore di 0% e non oltre 100%, per esempio 70%.',
  }),
  LINE_ENDS: ({ from, to }) => ({
    what: `La retta va da ${from} a ${to}: il primo punto deve venire prima del secondo.`,
    next: 'Correggere il valore del primo o del secondo punto.',
  }),
  MONTHS_NOT_POSITIVE: ({ most }) => ({
    what: `I mesi al massimo sono ${most}.`,
    next: 'Scrivere per quanti mesi al massimo si paga, per esempio 12.',
  }),
  PLACES_NOT_POSITIVE: ({ places }) => ({
    what: `I posti sono ${places}.`,
    next: 'Scrivere quanti posti ci sono, da 1 in su.',
  }),
  BUDGET_PARTS_MISSING: () => ({
    what: 'Non ci sono graduatorie fra cui dividere le risorse.',
    next: 'Aggiungere sotto una riga per ogni graduatoria, con le sue voci e le sue risorse.',
  }),
  BUDGET_PART_NOT_POSITIVE: ({ budget }) => ({
    what: `Le risorse della graduatoria sono ${budget}.`,
    next: 'Scrivere un importo maggiore di zero.',
  }),
  BUDGET_TIER_MISSING: ({ tier }) => ({
    what: `Non è detto come si paga la fascia «${tier}».`,
    next: `Aggiungere sotto una riga per la fascia «${tier}», con il suo modo.`,
  }),
  BUDGET_TIER_UNKNOWN: ({ tier, suggestion }) => ({
    what: `«${tier}» non è una fascia${suggestion === undefined ? '' : `; forse è «${suggestion}»`}.`,
    next: 'Scrivere il nome di una fascia della tabella Fasce di precedenza.',
  }),
  BUDGET_TIER_ORDER: () => ({
    what: 'Le fasce non sono nell’ordine in cui si pagano.',
    next: 'Mettere le righe nell’ordine della tabella Fasce di precedenza, ciascuna una volta.',
  }),
  OVERFLOW_UNKNOWN: ({ ranking, suggestion }) => ({
    what: `«${ranking}» non è una delle graduatorie${suggestion === undefined ? '' : `; forse è «${suggestion}»`}.`,
    next: 'Scrivere il nome di un’altra graduatoria, oppure lasciare vuoto.',
  }),
  OVERFLOW_CIRCLE: ({ ranking }) => ({
    what: `Il residuo torna alla graduatoria «${ranking}» da cui è partito.`,
    next: 'Svuotare la cella, oppure indicare una graduatoria che non lo rimandi indietro.',
  }),
};
