import type { Step } from '../rules/amount.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { halfUp } from '../values/half-up.ts';
import { writtenAct } from './parts/act.ts';
import { moneyField } from './parts/fields.ts';
import { from, fromBelow, upTo } from './parts/values.ts';

const CENTS_A_EURO = 100;
/** 1,936.27 lire: Council Regulation (EC) 2866/98. */
const LIRE_HUNDREDTHS_A_EURO = 193_627;

/**
 * What home help costs the user in Ascoli Piceno, by monthly ISEE: nothing up to 630.08, 20% from 630.59, a point more at
 * each step, all of it from 1,043.24. [P]
 * https://www.comune.ap.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/2114
 *
 * Published ends: 630.08, 630.59 (20%), 635.24 (21%), 640.41 (22%), 1,043.24 (100%). The 77 between are interpolated [C]:
 * all five published are whole thousands of lire (1,220,000; 1,221,000; 1,230,000; 1,240,000; 2,020,000) at 1,936.27 lire
 * a euro, so that a step is 10,000 lire. What lies between 630.08 and 630.59 is in no step of the table: 20%, not being exempt, and to be
 * confirmed.
 *
 * @example evaluate(compileRuleSet(ascoliHomeHelp), rowId, { monthlyIsee: 63524, servicePrice: 10000 }).amount // 2100
 */
export const ascoliHomeHelp: RuleSet = {
  call: 'ASCOLI-SAD',
  version: 1,
  title: 'Ascoli Piceno – quota dell’assistenza domiciliare per ISEE mensile',
  act: writtenAct('Comune di Ascoli Piceno, tabella delle quote per ISEE mensile', [
    'se ogni valore pubblicato è l’inizio del suo gradino (qui sì)',
    'gli estremi tra 640,41 e 1.043,24 euro (ricostruiti a passi di 10.000 lire)',
    'la quota tra 630,09 e 630,58 euro, che la tabella non dice (qui il 20%, perché non esente)',
  ]),
  fields: [
    moneyField('monthlyIsee', 'ISEE mensile', ['ISEE al mese', 'ISEE mensile €']),
    moneyField('servicePrice', 'Costo del servizio', ['Costo SAD', 'Tariffa']),
  ],
  derived: [],
  gates: [],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [],
  order: [],
  amount: { kind: 'stepTable', field: 'monthlyIsee', steps: ascoliSteps(), shareOf: 'servicePrice', outside: 20_00 },
  budget: { kind: 'fullOnly' },
};

/** Exempt, then 20% to 100%: 81 steps, each from its own start to the next one's. */
function ascoliSteps(): readonly Step[] {
  const percents = Array.from({ length: 81 }, (_, index) => 20 + index);
  return [
    { ...upTo(630_08), gives: 0 },
    ...percents.map((percent) => ({
      ...(percent === 100 ? from(startOf(percent)) : fromBelow(startOf(percent), startOf(percent + 1))),
      gives: percent * 100,
    })),
  ];
}

/** The least monthly ISEE of a percentage, in cents: 20% begins a thousand lire after the exemption. */
function startOf(percent: number): number {
  const thousandsOfLire = percent === 20 ? 1_221 : 1_220 + 10 * (percent - 20);
  return halfUp(thousandsOfLire * 1000 * CENTS_A_EURO * 100, LIRE_HUNDREDTHS_A_EURO);
}
