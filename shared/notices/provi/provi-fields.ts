import { b2Fields2025 } from '../../demonstration/b2-2025-fields.ts';
import type { FieldDefinition } from '../../fields/field-definition.ts';
import type { DayReference, DerivedValue } from '../../rules/derived-value.ts';
import type { Gate } from '../../rules/rule-set.ts';
import { atLeast, isTrue } from '../parts/comparisons.ts';
import { dateField, flagField, moneyField, optional } from '../parts/fields.ts';

/** What every round of PRO.V.I. reads. */
export const proviFields: readonly FieldDefinition[] = [
  ...b2Fields2025.filter(({ id }) => id === 'l104Severe'),
  flagField('residentInPuglia', 'Residente in Puglia'),
  optional(dateField('residentSince', 'Residente in Puglia dal', ['Data di residenza', 'Residente dal'])),
  flagField('restrictedHousehold', 'ISEE su nucleo ristretto', ['Nucleo ristretto', 'ISEE ristretto']),
  moneyField('projectCost', 'Costo del progetto', ['Importo del progetto', 'Costo annuo del progetto']),
];

/** Age when the application is presented, and months of residence up to a day. */
export function proviDerived(residenceUpTo: DayReference): readonly DerivedValue[] {
  return [
    {
      id: 'ageWhenPresented',
      label: 'Età alla presentazione',
      kind: 'ageInYears',
      field: 'beneficiaryBirthDate',
      on: { field: 'presentedAt' },
    },
    {
      id: 'monthsResident',
      label: 'Mesi compiuti di residenza in Puglia',
      kind: 'completedMonths',
      field: 'residentSince',
      on: residenceUpTo,
    },
  ];
}

/** The certificate and the twelve months of residence that every round asks. */
export function proviGates({
  article,
  residence,
}: {
  readonly article: string;
  readonly residence: string;
}): readonly Gate[] {
  return [
    {
      code: 'GRAVITA',
      text: 'Manca la gravità L. 104/1992 art. 3 c. 3',
      article,
      condition: [[isTrue('l104Severe')]],
    },
    {
      code: 'RESIDENZA_PUGLIA',
      text: 'Il beneficiario non risiede in Puglia',
      article,
      condition: [[isTrue('residentInPuglia')]],
    },
    {
      code: 'RESIDENZA_12_MESI',
      text: 'Il beneficiario risiede in Puglia da meno di 12 mesi',
      article: residence,
      appliesWhen: [[isTrue('residentInPuglia')]],
      condition: [[atLeast('monthsResident', 12)]],
    },
  ];
}
