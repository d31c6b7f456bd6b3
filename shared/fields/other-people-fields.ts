import type { FieldDefinition } from './field-definition.ts';
import { nameTitles, personTitles, surnameTitles, taxCodeTitles } from './person-titles.ts';

const applicant: readonly string[] = [
  'richiedente',
  'rich.',
  'dichiarante',
  'istante',
  'chi presenta la domanda',
  'chi presenta',
  'presentatore',
];
const accountHolder: readonly string[] = [
  'intestatario',
  'intestatario conto',
  'intestatario IBAN',
  'intestatario conto corrente',
  'intestatario c/c',
  'intest. conto',
  'intest.',
  'titolare conto',
  'delegato alla riscossione',
];

/** Who files (*richiedente*) and who is paid (*intestatario*): blank when they are the beneficiary. */
export const otherPeopleFields: readonly FieldDefinition[] = [
  person('applicantTaxCode', 'taxCode', 'Codice fiscale del richiedente', taxCodeTitles, applicant),
  person('applicantSurname', 'text', 'Cognome del richiedente', surnameTitles, applicant),
  person('applicantName', 'text', 'Nome del richiedente', nameTitles, applicant),
  person('accountHolderTaxCode', 'taxCode', "Codice fiscale dell'intestatario", taxCodeTitles, accountHolder),
  person('accountHolderSurname', 'text', "Cognome dell'intestatario", surnameTitles, accountHolder),
  person('accountHolderName', 'text', "Nome dell'intestatario", nameTitles, accountHolder),
  {
    id: 'collectionDelegation',
    type: 'flag',
    label: 'Delega alla riscossione',
    titles: [
      'Delega alla riscossione',
      'Delega riscossione',
      'Delega a riscuotere',
      'Delega all’incasso',
      'Delega incasso',
      'Delega intestatario',
      'Delega acquisita',
      'Delega',
    ],
    privacy: 'contactAndBank',
    required: false,
  },
  {
    id: 'iban',
    type: 'iban',
    label: 'IBAN',
    titles: [
      'IBAN',
      'Codice IBAN',
      'Cod. IBAN',
      'Coordinate bancarie',
      'Conto corrente',
      'IBAN conto',
      'C/C IBAN',
      'Conto corrente IBAN',
      ...personTitles(
        ['IBAN'],
        ['beneficiario', ...applicant, 'intestatario', 'intestatario conto', 'intestatario conto corrente'],
      ),
    ],
    privacy: 'contactAndBank',
    required: false,
  },
  {
    id: 'postcode',
    type: 'text',
    label: 'CAP',
    titles: ['CAP', 'C.A.P.', 'CAP residenza', 'CAP di residenza', 'Codice postale', 'Codice di avviamento postale'],
    privacy: 'contactAndBank',
    required: false,
  },
  {
    id: 'phone',
    type: 'phone',
    label: 'Telefono',
    titles: ['Telefono', 'Tel.', 'Cellulare', 'Cell.', 'Recapito', 'Recapito telefonico', 'N. telefono', 'Tel./Cell.'],
    privacy: 'contactAndBank',
    required: false,
  },
  {
    id: 'email',
    type: 'email',
    label: 'E-mail',
    titles: ['E-mail', 'Email', 'Mail', 'Posta elettronica', 'Indirizzo e-mail', 'Indirizzo mail', 'Indirizzo email'],
    privacy: 'contactAndBank',
    required: false,
  },
  {
    id: 'certifiedEmail',
    type: 'certifiedEmail',
    label: 'PEC',
    titles: [
      'PEC',
      'P.E.C.',
      'Indirizzo PEC',
      'E-mail PEC',
      'Mail PEC',
      'Casella PEC',
      'Posta certificata',
      'Posta elettronica certificata',
    ],
    privacy: 'contactAndBank',
    required: false,
  },
];

function person(
  id: string,
  type: FieldDefinition['type'],
  label: string,
  facts: readonly string[],
  people: readonly string[],
): FieldDefinition {
  return { id, type, label, titles: personTitles(facts, people), privacy: 'identity', required: false };
}
