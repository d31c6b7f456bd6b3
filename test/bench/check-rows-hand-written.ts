import type { RawRow } from '../../shared/validation/check-context.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';

/** The outcome of a row: its values and the issues as `field code`. */
export interface BareCheck {
  readonly values: Record<string, string | number | boolean | null>;
  readonly issues: readonly string[];
}

/**
 * The least a program must do to check the rows of the bench, written by hand for this one call and this one spelling:
 * no field list, no messages, no severities, no fixes. It shares no code with the product.
 */
export function handWrittenCheck(rows: readonly RawRow[]): readonly BareCheck[] {
  const checked = rows.map(checkOne);
  const firstRow = new Map<string, number>();
  const twice = new Set<string>();
  for (const field of ['rowId', 'beneficiaryTaxCode']) {
    firstRow.clear();
    for (const [index, { values }] of checked.entries()) {
      const value = values[field];
      if (typeof value !== 'string') continue;
      if (firstRow.has(value)) twice.add(`${field} ${value}`);
      else firstRow.set(value, index);
    }
  }
  const dsuTwice = new Map<string, BareCheck[]>();
  for (const row of checked) {
    const { dsuNumber } = row.values;
    if (typeof dsuNumber !== 'string') continue;
    const group = dsuTwice.get(dsuNumber);
    if (group === undefined) dsuTwice.set(dsuNumber, [row]);
    else group.push(row);
  }
  return checked.map((row) => {
    const found = [...row.issues];
    const sameDsu = dsuTwice.get(String(row.values.dsuNumber)) ?? [];
    if (sameDsu.some((other) => other !== row && !sharesSomebody(row, other))) found.push('dsuNumber DSU_SHARED');
    if (twice.has(`rowId ${row.values.rowId}`)) found.push('rowId ROW_ID_REUSED');
    if (twice.has(`beneficiaryTaxCode ${row.values.beneficiaryTaxCode}`)) {
      found.push('beneficiaryTaxCode DUPLICATE_BENEFICIARY');
    }
    return found.length === row.issues.length ? row : { values: row.values, issues: found };
  });
}

function sharesSomebody({ values: one }: BareCheck, { values: other }: BareCheck): boolean {
  const fields = ['beneficiaryTaxCode', 'applicantTaxCode', 'accountHolderTaxCode'];
  if (fields.some((field) => fields.some((also) => one[field] !== null && one[field] === other[also]))) return true;
  return one.beneficiarySurname === other.beneficiarySurname && one.residence === other.residence;
}

function checkOne({ cells }: RawRow): BareCheck {
  const issues: string[] = [];
  const text = (field: string): string | null => {
    const cell = cells[field];
    if (cell === null || cell === undefined) return null;
    return String(cell).trim() || null;
  };
  const taxCode = (field: string): string | null => {
    const code = text(field)?.toUpperCase() ?? null;
    if (code === null) return null;
    if (TAX_CODE.test(code)) {
      if (letterOf(code, 0, 15) === code.charAt(15)) return code;
      issues.push(`${field} TAX_CODE_CHECK_CHARACTER`);
    } else issues.push(`${field} TAX_CODE_FORM`);
    return null;
  };
  const date = (field: string): string | null => {
    const typed = text(field);
    if (typed === null) return null;
    const iso = isoOf(typed);
    if (iso === null) issues.push(`${field} DATE_IMPOSSIBLE`);
    return iso;
  };
  const flag = (field: string): boolean | null => {
    const typed = text(field);
    if (typed === 'SI') return true;
    if (typed === 'NO') return false;
    if (typed !== null) issues.push(`${field} FLAG_UNREADABLE`);
    return null;
  };
  const choice = (field: string, codes: ReadonlyMap<string, string>): string | null => {
    const typed = text(field);
    const code = typed === null ? null : (codes.get(typed) ?? null);
    if (typed !== null && code === null) issues.push(`${field} CHOICE_UNKNOWN`);
    return code;
  };

  const presentedAt = instantOf(text('presentedAt'));
  const typedMoney = text('isee');
  const isee = typedMoney === null ? null : centsOf(typedMoney);
  if (typedMoney === null) issues.push('isee ISEE_MISSING');
  else if (isee === null) issues.push('isee MONEY_UNREADABLE');
  const typedDsu = text('dsuNumber');
  const dsuNumber = typedDsu !== null && DSU.test(typedDsu) ? typedDsu : null;
  if (typedDsu !== null && dsuNumber === null) issues.push('dsuNumber DSU_FORM');
  const iban = ibanOf(text('iban'));
  if (iban === null && text('iban') !== null) issues.push('iban IBAN_FORM');
  const values = {
    rowId: text('rowId'),
    protocolNumber: text('protocolNumber'),
    presentedAt,
    residence: text('residence') === 'Cinisello Balsamo' ? '015077' : null,
    beneficiaryTaxCode: taxCode('beneficiaryTaxCode'),
    beneficiarySurname: text('beneficiarySurname'),
    beneficiaryName: text('beneficiaryName'),
    beneficiaryBirthPlace: text('beneficiaryBirthPlace'),
    beneficiaryBirthDate: date('beneficiaryBirthDate'),
    beneficiarySex: text('beneficiarySex'),
    applicantTaxCode: taxCode('applicantTaxCode'),
    applicantSurname: text('applicantSurname'),
    applicantName: text('applicantName'),
    accountHolderTaxCode: taxCode('accountHolderTaxCode'),
    accountHolderSurname: text('accountHolderSurname'),
    accountHolderName: text('accountHolderName'),
    collectionDelegation: flag('collectionDelegation'),
    iban,
    postcode: text('postcode'),
    phone: text('phone'),
    email: text('email'),
    certifiedEmail: text('certifiedEmail'),
    isee,
    iseeType: choice('iseeType', iseeTypes),
    dsuNumber,
    dsuDate: date('dsuDate'),
    iseeDiscrepancy: flag('iseeDiscrepancy'),
    civilInvalidity100: flag('civilInvalidity100'),
    accompanimentAllowance: flag('accompanimentAllowance'),
    frequencyAllowance: flag('frequencyAllowance'),
    l104Severe: flag('l104Severe'),
    profile: choice('profile', profiles),
    adl: countOf(cells.adl),
    livesAlone: flag('livesAlone'),
    caregiverHours: countOf(cells.caregiverHours),
  };

  if (values.phone !== null && !PHONE.test(values.phone)) issues.push('phone PHONE_FORM');
  if (values.email !== null && !EMAIL.test(values.email)) issues.push('email EMAIL_FORM');
  compareFields(values, issues);
  compareNames(values, issues);
  return { values, issues };
}

interface Compared {
  readonly beneficiaryTaxCode: string | null;
  readonly beneficiarySex: string | null;
  readonly presentedAt: string | null;
  readonly iseeDiscrepancy: boolean | null;
  beneficiaryBirthDate: string | null;
  iseeType: string | null;
  isee: number | null;
}

function compareFields(values: Compared, issues: string[]): void {
  const { beneficiaryTaxCode: code, beneficiaryBirthDate: birth, presentedAt } = values;
  if (code !== null && birth !== null) {
    const day = Number(code.slice(9, 11));
    const month = String('ABCDEHLMPRST'.indexOf(code.charAt(8)) + 1).padStart(2, '0');
    const same = `${code.slice(6, 8)}-${month}-${String(day % 40).padStart(2, '0')}`;
    if (same !== birth.slice(2)) {
      issues.push('beneficiaryTaxCode TAX_CODE_BIRTH_DATE');
      values.beneficiaryBirthDate = null;
    }
  }
  if (code !== null && (Number(code.slice(9, 11)) > 40 ? 'F' : 'M') !== values.beneficiarySex) {
    issues.push('beneficiaryTaxCode TAX_CODE_SEX');
  }
  if (presentedAt !== null && (presentedAt < '2025-06-09T22:00:00Z' || presentedAt > '2025-07-10T21:59:59Z')) {
    issues.push('presentedAt PRESENTED_OUTSIDE_WINDOW');
  }
  if (values.iseeDiscrepancy) issues.push('iseeDiscrepancy ISEE_DISCREPANCY');
  if (values.beneficiaryBirthDate !== null && values.iseeType !== null) {
    const asked = values.beneficiaryBirthDate > '2007-07-10' ? 'ordinario' : 'sociosanitario';
    if (values.iseeType !== asked) {
      issues.push('iseeType ISEE_TYPE_MISMATCH');
      values.iseeType = null;
      values.isee = null;
    }
  }
}

interface Named {
  readonly beneficiaryTaxCode: string | null;
  readonly beneficiarySurname: string | null;
  readonly beneficiaryName: string | null;
  readonly applicantTaxCode: string | null;
  readonly applicantSurname: string | null;
  readonly applicantName: string | null;
  readonly accountHolderTaxCode: string | null;
  readonly accountHolderSurname: string | null;
  readonly accountHolderName: string | null;
  readonly collectionDelegation: boolean | null;
  readonly dsuDate: string | null;
  readonly presentedAt: string | null;
}

function compareNames(values: Named, issues: string[]): void {
  compareName('beneficiary', values.beneficiaryTaxCode, [values.beneficiarySurname, values.beneficiaryName], issues);
  compareName('applicant', values.applicantTaxCode, [values.applicantSurname, values.applicantName], issues);
  compareName(
    'accountHolder',
    values.accountHolderTaxCode,
    [values.accountHolderSurname, values.accountHolderName],
    issues,
  );
  const { accountHolderTaxCode: holder, beneficiaryTaxCode: beneficiary } = values;
  if (holder !== null && beneficiary !== null && holder !== beneficiary && values.collectionDelegation !== true) {
    issues.push('accountHolderTaxCode ACCOUNT_HOLDER_DELEGATION');
  }
  const { dsuDate, presentedAt } = values;
  if (dsuDate !== null && presentedAt !== null && dsuDate > presentedAt.slice(0, 10)) {
    issues.push('dsuDate DSU_VALIDITY');
  }
}

function compareName(
  person: string,
  code: string | null,
  [surname, name]: readonly [surname: string | null, name: string | null],
  issues: string[],
): void {
  if (code === null) return;
  if (surname !== null && !code.startsWith(lettersOf(surname, false))) issues.push(`${person}TaxCode TAX_CODE_SURNAME`);
  if (name !== null && !code.startsWith(lettersOf(name, true), 3)) issues.push(`${person}TaxCode TAX_CODE_NAME`);
}

function lettersOf(written: string, skipSecond: boolean): string {
  const plain = /[^ -~]/.test(written) ? written.normalize('NFD') : written;
  const text = plain.toUpperCase().replace(/[^A-Z]/g, '');
  const consonants = text.replace(/[AEIOU]/g, '');
  if (skipSecond && consonants.length > 3) return consonants.charAt(0) + consonants.slice(2, 4);
  return `${consonants}${text.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

function letterOf(code: string, from: number, to: number): string {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    const at = code.charCodeAt(index);
    const rank = at < 65 ? at - 48 : at - 65;
    sum += (index - from) % 2 === 0 ? (ODD[rank] ?? 0) : rank;
  }
  return String.fromCharCode(65 + (sum % 26));
}

function isoOf(typed: string): string | null {
  const match = DATE.exec(typed);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > last ? null : `${year}-${month}-${day}`;
}

/** Summer time only: every moment of the bench is in June and July. */
function instantOf(typed: string | null): string | null {
  const match = typed === null ? null : MOMENT.exec(typed);
  if (match === null) return null;
  const [, day, month, year, hour, minute] = match.map(Number);
  const utc = Date.UTC(year ?? 0, (month ?? 0) - 1, day, (hour ?? 0) - 2, minute);
  return `${new Date(utc).toISOString().slice(0, 19)}Z`;
}

function centsOf(typed: string): number | null {
  if (!MONEY.test(typed)) return null;
  const [euros = '', decimals = ''] = typed.replaceAll('.', '').split(',');
  return Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
}

function countOf(cell: CellValue | undefined): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null;
}

function ibanOf(typed: string | null): string | null {
  if (typed === null || !IBAN.test(typed)) return null;
  let remainder = 0;
  for (let index = 0; index < 27; index += 1) {
    const at = typed.charCodeAt((index + 4) % 27);
    remainder = at < 65 ? (remainder * 10 + at - 48) % 97 : (remainder * 100 + at - 55) % 97;
  }
  return remainder === 1 && letterOf(typed, 5, 27) === typed.charAt(4) ? typed : null;
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const TAX_CODE = /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/;
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const MOMENT = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/;
const MONEY = /^\d{1,3}(?:\.\d{3})*,\d{2}$/;
const DSU = /^INPS-ISEE-2025-\d{8}[A-Z]-\d{2}$/;
const PHONE = /^3\d{8,9}$/;
const EMAIL = /^[a-z0-9.]+@[a-z0-9.]+\.[a-z]{2,}$/;
const IBAN = /^IT\d{2}[A-Z]\d{10}[0-9A-Z]{12}$/;
const iseeTypes = new Map([
  ['Sociosanitario', 'sociosanitario'],
  ['Ordinario', 'ordinario'],
]);
const profiles = new Map([
  ['Caregiver familiare', 'caregiver'],
  ['Assistente familiare', 'homeAssistant'],
  ['Servizi domiciliari', 'homeCareServices'],
]);
