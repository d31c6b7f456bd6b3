import type { ApplicationChunk, ApplicationInput } from '../../../functions/store/application.ts';
import type { Command } from '../../../functions/store/command.ts';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import type { ApplicationState } from '../../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, CallCode, Instant, IstatCode } from '../../../shared/values/brands.ts';

export const ambito = 'cinisello' as AmbitoId;
export const call = 'B2-2025' as CallCode;
export const bresso = '015032' as IstatCode;
export const cusano = '015098' as IstatCode;

const field = (id: string, privacy: FieldDefinition['privacy']): FieldDefinition => ({
  id,
  type: 'text',
  label: id,
  titles: [],
  privacy,
  required: false,
});

export const fields: readonly FieldDefinition[] = [
  field('residence', 'plain'),
  ...['beneficiaryTaxCode', 'beneficiarySurname', 'beneficiaryName', 'beneficiaryBirthDate', 'beneficiarySex'].map(
    (id) => field(id, 'identity'),
  ),
  ...['applicantTaxCode', 'applicantSurname', 'applicantName'].map((id) => field(id, 'identity')),
  ...['accountHolderTaxCode', 'accountHolderSurname', 'accountHolderName'].map((id) => field(id, 'identity')),
  ...['iban', 'phone', 'email'].map((id) => field(id, 'contactAndBank')),
  ...['isee', 'iseeType', 'dsuNumber', 'dsuDate', 'iseeDiscrepancy', 'profile', 'adl'].map((id) =>
    field(id, 'answers'),
  ),
];

/** A full application of made-up people, as long as real ones are. */
export function row(number: number, changes: Partial<ApplicationInput> = {}): ApplicationInput {
  const digits = String(number).padStart(12, '0');
  const code = `RSSMRA${String(number % 100).padStart(2, '0')}A01F${String(number % 1000).padStart(3, '0')}X`;
  return {
    rowId: `6f1d2c3b-4a59-4e68-8f70-${digits}`,
    beneficiaryCode: `${code}${number}`,
    beneficiaryDoubtful: false,
    version: null,
    protocolNumber: `015032/2025/${String(number).padStart(7, '0')}`,
    presentedAt: '2025-02-20T09:30:00Z' as Instant,
    values: {
      residence: bresso,
      beneficiaryTaxCode: code,
      beneficiarySurname: 'Rossi Colombo',
      beneficiaryName: 'Maria Giovanna',
      beneficiaryBirthDate: '1948-01-01',
      beneficiarySex: 'F',
      applicantTaxCode: 'CLMGPP75B12F205Z',
      applicantSurname: 'Colombo',
      applicantName: 'Giuseppe',
      accountHolderTaxCode: 'CLMGPP75B12F205Z',
      accountHolderSurname: 'Colombo',
      accountHolderName: 'Giuseppe',
      iban: 'IT60X0542811101000000123456',
      phone: '+390266013456',
      email: 'giuseppe.colombo@example.it',
      isee: 1_234_567 + number,
      iseeType: 'sociosanitario',
      dsuNumber: 'INPS-ISEE-2025-12345678A-00',
      dsuDate: '2025-01-15',
      iseeDiscrepancy: false,
      profile: 'caregiver',
      adl: 4,
    },
    issues: [],
    incoming: 'received',
    ...changes,
  };
}

/** A chunk of Bresso with the life-cycle's answers. */
export function chunk(rows: readonly ApplicationInput[], comune: IstatCode = bresso): ApplicationChunk {
  return { call, comune, fields, rows, stateAfter };
}

export function command(key: string | null = null, body = 'body', of: AmbitoId = ambito): Command {
  return {
    ambito: of,
    actor: 'person-1',
    idempotency: key === null ? null : { key, route: 'POST /rows', bodyHash: body },
  };
}

function stateAfter(existing: ApplicationState | null, incoming: 'received' | 'incomplete'): ApplicationState | null {
  return existing === 'withdrawn' || existing === 'refused' ? null : incoming;
}
