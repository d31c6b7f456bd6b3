import type { RuleSet } from '../rules/rule-set.ts';
import { writtenAct } from './parts/act.ts';
import { byChoice } from './parts/criteria.ts';
import { choiceField, moneyField } from './parts/fields.ts';
import { points, share } from './parts/values.ts';

const article = 'Regolamento regionale in G.U. 9 luglio 2005 (codice 005R0160), art. 7';

/**
 * Contributions for the home adaptation of people with disabilities: two tables, at most 100 points, and the worse income
 * first among equals. [P]
 * https://www.gazzettaufficiale.it/atto/regioni/caricaArticolo?art.codiceRedazionale=005R0160&art.idArticolo=7&art.dataPubblicazioneGazzetta=2005-07-09
 *
 * @example evaluate(compileRuleSet(homeAdaptation), rowId, { severity: 'notWalking', coherence: 'coherent' }).score // 8500
 */
export const homeAdaptation: RuleSet = {
  call: 'ADATTAMENTO-2005',
  version: 1,
  title: 'Adattamento dell’abitazione di persone con disabilità – G.U. 2005, art. 7',
  act: writtenAct(article, [
    'la Regione del regolamento',
    'misura del contributo (qui l’intera spesa ammessa)',
    'risorse e modo di esaurirle',
    'con quale reddito si misura la situazione peggiore',
  ]),
  fields: [
    choiceField('severity', 'Gravità della disabilità', {
      titles: ['Gravità', 'Disabilità'],
      choices: [
        {
          value: 'notWalking',
          label: 'Non deambulante con disabilità totale',
          synonyms: ['non deambulante', 'non deambulante totale'],
        },
        { value: 'complete', label: 'Disabilità completa (fisica, sensoriale o cognitiva)', synonyms: ['completa'] },
        { value: 'severe', label: 'Disabilità grave', synonyms: ['grave'] },
      ],
    }),
    choiceField('coherence', 'Coerenza dell’intervento con la disabilità', {
      titles: ['Coerenza', 'Coerenza dell’intervento', 'Coerenza lavori'],
      choices: [
        { value: 'veryCoherent', label: 'Molto coerente' },
        { value: 'coherent', label: 'Coerente' },
      ],
    }),
    moneyField('income', 'Reddito', ['Reddito del nucleo', 'Reddito complessivo']),
    moneyField('admittedCost', 'Spesa ammessa', ['Costo dei lavori', 'Spesa prevista', 'Preventivo']),
  ],
  derived: [],
  gates: [],
  reserves: [],
  groups: [
    {
      id: 'severity',
      label: 'Gravità della disabilità',
      cap: points(70),
      criteria: [
        byChoice({ id: 'severity', label: 'Gravità della disabilità', article }, 'severity', {
          notWalking: 70,
          complete: 60,
          severe: 40,
        }),
      ],
    },
    {
      id: 'coherence',
      label: 'Coerenza dell’intervento, certificata dalla commissione tecnica',
      cap: points(30),
      criteria: [
        byChoice({ id: 'coherence', label: 'Coerenza dell’intervento', article }, 'coherence', {
          veryCoherent: 30,
          coherent: 15,
        }),
      ],
    },
  ],
  totalCap: points(100),
  tiers: [],
  order: [
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'income', direction: 'ascending', label: 'Situazione di reddito peggiore' },
  ],
  amount: share('admittedCost', 100_00, null),
  budget: { kind: 'fullOnly' },
};
