import type { FieldDefinition } from '../../fields/field-definition.ts';
import type { DerivedValue } from '../../rules/derived-value.ts';
import { moneyField } from '../parts/fields.ts';

/** What rent notices read. The theoretical contribution is worked out by the office: see `rentIncidence`. */
export const rentFields: readonly FieldDefinition[] = [
  moneyField('ise', 'ISE', ['I.S.E.', 'Valore ISE', 'Importo ISE']),
  moneyField('annualRent', 'Canone annuo', ['Canone di locazione annuo', 'Affitto annuo', 'Canone']),
  moneyField('theoreticalContribution', 'Contributo teorico', ['Contributo spettante', 'Contributo richiesto']),
];

/**
 * Rent ÷ ISE. An ISE of zero leaves the quotient undefined: above any threshold [D/K, DOMAIN C.8].
 *
 * @example rentIncidence.whenByIsZero // 'aboveAny'
 */
export const rentIncidence: DerivedValue & { readonly kind: 'ratio' } = {
  id: 'incidence',
  label: 'Incidenza del canone sull’ISE',
  kind: 'ratio',
  field: 'annualRent',
  by: 'ise',
  whenByIsZero: 'aboveAny',
};
