import type { TaxCode } from '../values/brands.ts';
import { nameAgreement, surnameAgreement } from '../values/name-agreement.ts';
import { nameLetters, surnameLetters } from '../values/tax-code-names.ts';
import type { RowCheck } from './row-check.ts';
import type { RowReport } from './row-report.ts';

/** The three cells that name one person. */
interface PersonFields {
  readonly taxCode: string;
  readonly surname: string;
  readonly name: string;
}

/**
 * The tax code of each of the three persons against surname and name, where the row has them (to confirm, DOMAIN
 * B.1.7): people have several names, marry and change them. Surname and name in each other's column are told as that.
 * A provisional code says nothing of names.
 */
export const checkTaxCodeNames: RowCheck = (values, report) => {
  for (const fields of PERSONS) {
    const code = values[fields.taxCode];
    if (typeof code !== 'string' || code.length !== 16) continue;
    const surname = textOf(values[fields.surname]);
    const name = textOf(values[fields.name]);
    const isSurname = surname === null || code.startsWith(surnameLetters(surname));
    const isName = name === null || code.startsWith(nameLetters(name), 3);
    if (!isSurname || !isName) tellDisagreement({ code: code as TaxCode, surname, name }, fields, report);
  }
};

interface Person {
  readonly code: TaxCode;
  readonly surname: string | null;
  readonly name: string | null;
}

function tellDisagreement({ code, surname, name }: Person, fields: PersonFields, report: RowReport): void {
  if (surname !== null && name !== null && isSwapped(code, surname, name)) {
    const also = { field: fields.name, replacement: surname };
    report.warning('TAX_CODE_NAMES_SWAPPED', fields.surname, {}, { kind: 'swapNames', replacement: name, also });
    return;
  }
  const ofSurname = surname === null ? 'whole' : surnameAgreement(code, surname);
  if (ofSurname !== 'whole' && surname !== null) {
    const facts = { read: code.slice(0, 3), expected: surnameLetters(surname), agreement: ofSurname };
    report.warning('TAX_CODE_SURNAME', fields.taxCode, facts);
  }
  const ofName = name === null ? 'whole' : nameAgreement(code, name);
  if (ofName !== 'whole' && name !== null) {
    const facts = { read: code.slice(3, 6), expected: nameLetters(name), agreement: ofName };
    report.warning('TAX_CODE_NAME', fields.taxCode, facts);
  }
}

/** Both parts disagree as they stand and both agree the other way round: chance alone does not do that. */
function isSwapped(code: TaxCode, surname: string, name: string): boolean {
  return (
    surnameAgreement(code, surname) === 'none' &&
    nameAgreement(code, name) === 'none' &&
    surnameAgreement(code, name) === 'whole' &&
    nameAgreement(code, surname) === 'whole'
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const PERSONS: readonly PersonFields[] = ['beneficiary', 'applicant', 'accountHolder'].map((person) => ({
  taxCode: `${person}TaxCode`,
  surname: `${person}Surname`,
  name: `${person}Name`,
}));
