import type { RuleSet } from '../rules/rule-set.ts';
import { writtenAct } from './parts/act.ts';
import { atMost, isTrue } from './parts/comparisons.ts';
import { givenIf, perOne } from './parts/criteria.ts';
import { flagField, integerField, moneyField } from './parts/fields.ts';
import { fixed } from './parts/values.ts';

const page = 'Comune di Cervesina (PV), contributi economici individuali';

/**
 * Food and solidarity vouchers of Cervesina: points, two tiers, an exclusion. [P]
 * https://sportellotelematico.comune.cervesina.pv.it/procedure%3Ac_c551%3Acontributi.economici.individuali%3Bdomanda%3B?source=593
 *
 * @example evaluate(compileRuleSet(cervesina), rowId, values).tier // 'noSupport'
 */
export const cervesina: RuleSet = {
  call: 'CERVESINA',
  version: 1,
  title: 'Cervesina – buoni alimentari e di solidarietà',
  act: writtenAct(`${page}, lett. a)–e)`, [
    'importo del buono',
    'risorse e modo di esaurirle',
    'ordine a parità di punti',
  ]),
  fields: [
    flagField('memberOver65', 'Componenti oltre 65 anni', ['Over 65', 'Ultrasessantacinquenni', 'Anziani nel nucleo']),
    flagField('childUpTo6', 'Figli fino a 6 anni', ['Bambini fino a 6 anni', 'Minori fino a 6 anni']),
    integerField('disabledMembers', 'Componenti con disabilità', ['N. disabili', 'Disabili nel nucleo']),
    integerField('chronicMembers', 'Componenti con malattia cronica', ['N. malati cronici', 'Malati cronici']),
    integerField('members', 'Componenti del nucleo', ['N. componenti', 'Componenti nucleo familiare', 'Nucleo']),
    moneyField('publicSupport', 'Sostegno pubblico mensile', ['Sostegni pubblici', 'Contributi pubblici al mese']),
  ],
  derived: [],
  gates: [
    {
      code: 'SOSTEGNO_OLTRE_600',
      text: 'Il nucleo ha già un sostegno pubblico superiore a 600 euro al mese',
      article: letter('e'),
      condition: [[atMost('publicSupport', 600_00)]],
    },
  ],
  reserves: [],
  groups: [
    {
      id: 'household',
      label: 'Composizione del nucleo',
      cap: null,
      criteria: [
        givenIf({ id: 'frailAges', label: 'Oltre 65 anni o figli fino a 6 anni', article: letter('a') }, 10, [
          [isTrue('memberOver65')],
          [isTrue('childUpTo6')],
        ]),
        perOne(
          { id: 'disabled', label: 'Componenti con disabilità', article: letter('b') },
          { field: 'disabledMembers', give: 10 },
        ),
        perOne(
          { id: 'chronic', label: 'Componenti con malattia cronica', article: letter('c') },
          { field: 'chronicMembers', give: 10 },
        ),
        perOne({ id: 'members', label: 'Componenti del nucleo', article: letter('d') }, { field: 'members', give: 3 }),
      ],
    },
  ],
  totalCap: null,
  tiers: [
    {
      id: 'noSupport',
      label: 'Nuclei senza sostegni pubblici',
      article: letter('e'),
      condition: [[atMost('publicSupport', 0)]],
    },
    {
      id: 'someSupport',
      label: 'Nuclei con sostegni pubblici fino a 600 euro al mese',
      article: letter('e'),
      condition: null,
    },
  ],
  order: [
    { by: 'tier', label: 'Prima chi non ha sostegni pubblici' },
    { by: 'score', direction: 'descending', label: 'Punteggio' },
  ],
  amount: fixed(100_00),
  budget: { kind: 'fullOnly' },
};

function letter(name: string): string {
  return `${page}, lett. ${name})`;
}
