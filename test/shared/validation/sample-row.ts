import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { CheckContext, CheckedRow, RawRow } from '../../../shared/validation/check-context.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { IsoDate, IstatCode } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** The demonstration call in its Ambito, two months after it closed. */
export const sampleContext: CheckContext = {
  call: b2Call2025,
  ambito: cinisello,
  today: '2025-09-01' as IsoDate,
  comune: '015077' as IstatCode,
};

/** An adult's application without any fault, as a clerk writes it; `changes` overwrite cells. */
export function sampleRow(changes: Readonly<Record<string, CellValue>> = {}): RawRow {
  return { rowId: null, cells: { ...cleanCells, ...changes } };
}

/** The sample row with changes, checked on its own. */
export function checkSample(changes: Readonly<Record<string, CellValue>> = {}): CheckedRow {
  return checkRow(sampleRow(changes), 0, sampleContext);
}

const cleanCells: Readonly<Record<string, CellValue>> = {
  rowId: '7f9c24e8-3b1d-4c5a-9e2f-0a1b2c3d4e5f',
  protocolNumber: '0001234',
  presentedAt: '20/06/2025 09:30',
  residence: 'Cinisello Balsamo',
  beneficiaryTaxCode: 'BNCNMR38R42D231F',
  beneficiarySurname: 'Bianchi',
  beneficiaryName: 'Anna Maria',
  beneficiaryBirthDate: '02/10/1938',
  beneficiarySex: 'F',
  applicantTaxCode: 'RSSMRA80A01H501U',
  applicantSurname: 'Rossi',
  applicantName: 'Mario',
  accountHolderTaxCode: '',
  accountHolderSurname: '',
  accountHolderName: '',
  iban: 'IT60X0542811101000000123456',
  phone: '333 1234567',
  email: 'mario.rossi@example.org',
  isee: '12.345,67',
  iseeType: 'Sociosanitario',
  dsuNumber: 'INPS-ISEE-2025-01480722D-00',
  dsuDate: '15/01/2025',
  iseeDiscrepancy: 'NO',
  civilInvalidity100: 'SI',
  accompanimentAllowance: 'SI',
  frequencyAllowance: 'NO',
  l104Severe: 'SI',
  profile: 'Caregiver familiare',
  adl: 4,
  livesAlone: 'NO',
  caregiverHours: 20,
};
