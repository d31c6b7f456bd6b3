import type { IsoDate, TaxCode } from '../values/brands.ts';
import { agreesWithBirthDate, taxCodeSex } from '../values/tax-code-birth.ts';
import type { RowCheck } from './row-check.ts';

/**
 * The beneficiary's tax code against birth date (blocks) and sex (to confirm), where the row has them (DOMAIN B.1.7).
 * The century is the date's own. On disagreement the date is not relied on; the code stays, because it identifies the
 * row.
 */
export const checkTaxCodeBirth: RowCheck = (values, report) => {
  const code = values[TAX_CODE];
  if (typeof code !== 'string') return;
  const birthDate = values[BIRTH_DATE];
  if (typeof birthDate === 'string' && !agreesWithBirthDate(code as TaxCode, birthDate as IsoDate)) {
    if (report.error('TAX_CODE_BIRTH_DATE', TAX_CODE, { birthDate })) values[BIRTH_DATE] = null;
  }
  const sex = values[SEX];
  const codeSex = taxCodeSex(code as TaxCode);
  if (typeof sex === 'string' && codeSex !== null && sex !== codeSex) {
    report.warning('TAX_CODE_SEX', TAX_CODE, { sex, codeSex });
  }
};

const TAX_CODE = 'beneficiaryTaxCode';
const BIRTH_DATE = 'beneficiaryBirthDate';
const SEX = 'beneficiarySex';
