import type { FieldDefinition } from './field-definition.ts';
import {
  birthDateTitles,
  birthPlaceTitles,
  nameTitles,
  personTitles,
  sexTitles,
  surnameTitles,
  taxCodeTitles,
} from './person-titles.ts';

const beneficiary: readonly string[] = [
  'beneficiario',
  'beneficiaria',
  'benef.',
  'destinatario',
  'assistito',
  'disabile',
  'anziano',
  'utente',
  'persona con disabilità',
  'persona disabile',
  'minore',
];

/** Who the application is for: gates, ages and uniqueness are this person's. */
export const beneficiaryFields: readonly FieldDefinition[] = [
  {
    id: 'beneficiaryTaxCode',
    type: 'taxCode',
    label: 'Codice fiscale del beneficiario',
    titles: [...taxCodeTitles, ...personTitles(taxCodeTitles, beneficiary)],
    privacy: 'identity',
    required: true,
  },
  {
    id: 'beneficiarySurname',
    type: 'text',
    label: 'Cognome del beneficiario',
    titles: [...surnameTitles, ...personTitles(surnameTitles, beneficiary)],
    privacy: 'identity',
    required: true,
  },
  {
    id: 'beneficiaryName',
    type: 'text',
    label: 'Nome del beneficiario',
    titles: [...nameTitles, ...personTitles(nameTitles, beneficiary)],
    privacy: 'identity',
    required: true,
  },
  {
    id: 'beneficiaryBirthDate',
    type: 'date',
    label: 'Data di nascita del beneficiario',
    titles: [...birthDateTitles, ...personTitles(birthDateTitles, beneficiary)],
    privacy: 'identity',
    required: true,
  },
  {
    id: 'beneficiaryBirthPlace',
    type: 'text',
    label: 'Luogo di nascita del beneficiario',
    titles: [...birthPlaceTitles, ...personTitles(birthPlaceTitles, beneficiary)],
    privacy: 'identity',
    required: false,
  },
  {
    id: 'beneficiarySex',
    type: 'choice',
    label: 'Sesso del beneficiario',
    titles: [...sexTitles, ...personTitles(sexTitles, beneficiary)],
    privacy: 'identity',
    required: false,
    choices: [
      { value: 'M', label: 'Maschio', synonyms: ['m', 'maschile', 'uomo', 'masch'] },
      { value: 'F', label: 'Femmina', synonyms: ['f', 'femminile', 'donna', 'femm'] },
    ],
  },
];
