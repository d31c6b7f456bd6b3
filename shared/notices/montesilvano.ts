import type { RuleSet } from '../rules/rule-set.ts';
import { notStated, writtenAct } from './parts/act.ts';
import { atMost, isTrue } from './parts/comparisons.ts';
import { byChoice, givenIf } from './parts/criteria.ts';
import { choiceField, flagField } from './parts/fields.ts';
import { noMoney } from './parts/values.ts';

const article = 'Comune di Montesilvano, 10 posti di asilo nido, bando del novembre 2014';

/**
 * Ten nursery places of Montesilvano, 2014: the work of the parents and the needs of the household. [2]
 * https://hgnews.it/2014/11/19/montesilvano-asili-nido-ancora-10-posti-disponibili
 *
 * @example evaluate(compileRuleSet(montesilvano), rowId, { parents: 'bothWork', twinsOrDisabled: true, … }).score // 700
 */
export const montesilvano: RuleSet = {
  call: 'MONTESILVANO-2014',
  version: 1,
  title: 'Montesilvano – asilo nido, 10 posti (2014)',
  act: writtenAct(article, [
    'se i punti di situazioni diverse si sommano (qui si sommano)',
    'ordine a parità di punti',
    'ora di chiusura (qui la mezzanotte del 9 dicembre)',
  ]),
  fields: [
    choiceField('parents', 'Situazione dei genitori', {
      titles: ['Genitori', 'Lavoro dei genitori'],
      choices: [
        {
          value: 'singleWorks',
          label: 'Un solo genitore, che lavora',
          synonyms: ['monogenitore lavoratore', 'orfano', 'affidato a un solo genitore'],
        },
        { value: 'bothWork', label: 'Entrambi i genitori lavorano', synonyms: ['entrambi lavorano'] },
        {
          value: 'singleDoesNotWork',
          label: 'Un solo genitore, che non lavora',
          synonyms: ['monogenitore non lavoratore'],
        },
        { value: 'other', label: 'Nessuna di queste', synonyms: ['altro', 'nessuna'] },
      ],
    }),
    flagField('studentOrDisabledParent', 'Un genitore studente o con disabilità', ['Genitore studente o disabile']),
    flagField('twinsOrDisabled', 'Gemelli, fratelli da iscrivere o persona con disabilità diversa dai genitori', [
      'Gemelli o fratelli o disabile',
    ]),
  ],
  derived: [],
  gates: [
    {
      code: 'TERMINE',
      text: 'La domanda è arrivata dopo il 9 dicembre 2014',
      article: `${article}: scadenza 9 dicembre. ${notStated('l’ora')}`,
      // 9 December 2014 23:59:59, Rome: an hour ahead of UTC in winter.
      condition: [[atMost('presentedAt', '2014-12-09T22:59:59Z')]],
    },
  ],
  reserves: [],
  groups: [
    {
      id: 'household',
      label: 'Situazione della famiglia',
      cap: null,
      criteria: [
        byChoice({ id: 'parents', label: 'Situazione dei genitori', article }, 'parents', {
          singleWorks: 5,
          bothWork: 5,
          singleDoesNotWork: 3,
          other: 0,
        }),
        givenIf({ id: 'studentOrDisabledParent', label: 'Un genitore studente o con disabilità', article }, 3, [
          [isTrue('studentOrDisabledParent')],
        ]),
        givenIf({ id: 'twinsOrDisabled', label: 'Gemelli, fratelli da iscrivere o altra disabilità', article }, 2, [
          [isTrue('twinsOrDisabled')],
        ]),
      ],
    },
  ],
  totalCap: null,
  tiers: [],
  order: [{ by: 'score', direction: 'descending', label: 'Punteggio' }],
  amount: noMoney,
  budget: { kind: 'places', places: 10 },
};
