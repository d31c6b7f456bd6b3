import type { WorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** A sheet's heading and one row that is complete and eligible, as a clerk of Cinisello keeps them. */
const columns: readonly (readonly [string, CellValue])[] = [
  ['N. prot.', '0001234'],
  ['Data e ora presentazione', '12/06/2025 10:30'],
  ['Residenza', 'Cinisello Balsamo'],
  ['C.F.', 'RSSMRA50A01H501O'],
  ['Cognome', 'Rossi'],
  ['Nome', 'Mario'],
  ['Data di nascita', '01/01/1950'],
  ['Sesso', 'M'],
  ['C.F. richiedente', 'RSSMRA50A01H501O'],
  ['Cognome richiedente', 'Rossi'],
  ['Nome richiedente', 'Mario'],
  ['C.F. intestatario', 'RSSMRA50A01H501O'],
  ['Cognome intestatario', 'Rossi'],
  ['Nome intestatario', 'Mario'],
  ['IBAN', 'IT60X0542811101000000123456'],
  ['ISEE', '9.000,00'],
  ['Tipo ISEE', 'Sociosanitario'],
  ['Protocollo DSU', 'INPS-ISEE-2025-01480722D-00'],
  ['Data DSU', '15/03/2025'],
  ['Difformità', 'NO'],
  ['Invalidità 100%', 'SI'],
  ['Indennità accompagnamento', 'NO'],
  ['Indennità frequenza', 'NO'],
  ['Legge 104 grave', 'SI'],
  ['Strumento richiesto', 'Caregiver familiare'],
  ['ADL', 4],
  ['Vive da solo', 'NO'],
  ['Ore settimanali', 20],
];

export const headings: readonly (readonly string[])[] = [columns.map(([title]) => title)];

/** The row with some cells changed, by their heading. */
export function row(changes: Readonly<Record<string, CellValue>> = {}): CellValue[][] {
  return [columns.map(([title, value]) => (title in changes ? (changes[title] ?? null) : value))];
}

export function rules(changes: Partial<WorkbookRules> = {}): WorkbookRules {
  return {
    call: b2Call2025,
    ambito: cinisello,
    comune: null,
    hash: 'hash',
    mapping: null,
    today: () => '2025-07-01' as IsoDate,
    ...changes,
  };
}
