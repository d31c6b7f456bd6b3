import { beneficiaryFields } from './beneficiary-fields.ts';
import type { FieldDefinition } from './field-definition.ts';
import { iseeFields } from './isee-fields.ts';
import { otherPeopleFields } from './other-people-fields.ts';
import { protocolFields } from './protocol-fields.ts';

/**
 * The fields of every application, whatever the call. Titles are the headings that Comuni write in their own files.
 * A heading that names nobody (*Cognome*, *C.F.*) is the beneficiary's: it is the person the application is for.
 *
 * @example baseFields.find((field) => field.id === 'beneficiaryTaxCode')?.label // 'Codice fiscale del beneficiario'
 */
export const baseFields: readonly FieldDefinition[] = [
  ...protocolFields,
  ...beneficiaryFields,
  ...otherPeopleFields,
  ...iseeFields,
];
