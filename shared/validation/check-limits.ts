import type { IssueCode, Severity } from './issue.ts';

/** What a call makes of one check: a severity of its own, or nothing at all. */
export type CheckSetting = Severity | 'off';

/** The mildest and the strictest that a call may make of one check. */
export interface CheckLimit {
  readonly least: CheckSetting;
  readonly most: Severity;
}

/** The call decides. */
const free: CheckLimit = { least: 'off', most: 'error' };
/** It always blocks. */
const fixed: CheckLimit = { least: 'error', most: 'error' };
/** A person is always asked, and may have to mend it. */
const asked: CheckLimit = { least: 'warning', most: 'error' };
/** It never blocks, and may go unsaid. */
const neverBlocks: CheckLimit = { least: 'off', most: 'warning' };
/** What was read is not what was written: that is always said. */
const readOtherwise: CheckLimit = { least: 'information', most: 'error' };

/**
 * What the notice's own rules may make of each check, with the reason where it is not theirs to decide. `[P]`, `[2]`,
 * `[K]`, `[D]`: the evidence, as in the comments of the rules.
 *
 * @example checkLimits.IBAN_CHECK_DIGITS // { least: 'error', most: 'error' }
 */
export const checkLimits: Readonly<Record<IssueCode, CheckLimit>> = {
  // A missing or unreadable value never counts as zero or no. What need not be there is a field that is not required.
  REQUIRED_MISSING: fixed,
  ROW_HALF_EMPTY: fixed,
  CELL_ERROR: fixed,
  DATE_UNREADABLE: fixed,
  DATE_IMPOSSIBLE: fixed,
  BIRTH_DATE_OUT_OF_RANGE: fixed,
  MONEY_UNREADABLE: fixed,
  MONEY_NEGATIVE: fixed,
  NUMBER_UNREADABLE: fixed,
  DECIMAL_UNREADABLE: fixed,
  CHOICE_UNKNOWN: fixed,
  FLAG_UNREADABLE: fixed,
  // A measure without means test asks for no ISEE.
  ISEE_MISSING: free,
  MONEY_ROUNDED: readOtherwise,
  DECIMAL_ROUNDED: readOtherwise,
  BIRTH_DATE_OLD: free,

  // Shape and check character are the law's (D.M. 23/12/1976 n. 13813 [P/2]); the code is what keeps persons apart.
  TAX_CODE_FORM: fixed,
  TAX_CODE_CHECK_CHARACTER: fixed,
  // Ages are the birth date's: a person sees the disagreement.
  TAX_CODE_BIRTH_DATE: asked,
  TAX_CODE_LETTER_FOR_DIGIT: readOtherwise,
  // Codes with homocody and provisional ones are as valid as the others [2]: nobody is kept out for having one.
  TAX_CODE_HOMOCODY: neverBlocks,
  TAX_CODE_PROVISIONAL: neverBlocks,
  TAX_CODE_SPACES: neverBlocks,
  TAX_CODE_LOWER_CASE: neverBlocks,
  // Names are double, transliterated, changed by marriage or adoption [D]: a disagreement proves nothing.
  TAX_CODE_SURNAME: neverBlocks,
  TAX_CODE_NAME: neverBlocks,
  TAX_CODE_NAMES_SWAPPED: neverBlocks,
  TAX_CODE_SEX: neverBlocks,
  VAT_NUMBER_FORM: fixed,
  VAT_NUMBER_CHECK_DIGIT: fixed,
  VAT_NUMBER_LOST_ZERO: readOtherwise,
  VAT_NUMBER_LETTER_FOR_DIGIT: readOtherwise,

  // The order of a ranking is that of presentation; the notice moves its window, not the check.
  MOMENT_UNREADABLE: fixed,
  MOMENT_NONEXISTENT: fixed,
  PRESENTED_OUTSIDE_WINDOW: fixed,
  // Comune, year and number name one application in the registers.
  PROTOCOL_FORM: fixed,
  PROTOCOL_LOST_ZERO: readOtherwise,

  // Which ISEE is asked is the notice's own (DOMAIN B.4.1: E or W per call).
  ISEE_TYPE_MISMATCH: free,
  DSU_YEAR: free,
  DSU_DATE_YEAR: free,
  DSU_VALIDITY: free,
  DSU_SHARED: free,
  DSU_FORM: asked,
  // Ranked with reserve, never dropped in silence and never refused for it (DOMAIN B.4.4 [D]).
  ISEE_DISCREPANCY: { least: 'warning', most: 'warning' },

  // Which Comuni take part is in the call; a row is stored under the Comune that collects.
  RESIDENCE_OUTSIDE_AMBITO: fixed,
  RESIDENCE_UNKNOWN: fixed,
  RESIDENCE_OTHER_COMUNE: asked,
  ISTAT_LOST_ZERO: readOtherwise,
  // The service does not carry the national list: what rests on it never decides a row (`national-checks.ts`).
  COMUNE_AMBIGUOUS: neverBlocks,
  BIRTH_PLACE_UNKNOWN: neverBlocks,
  BIRTH_PLACE_PERIOD: neverBlocks,
  BIRTH_PLACE_DIFFERS: neverBlocks,
  // A postcode is no key (DOMAIN B.5: a warning only).
  POSTCODE_FORM: neverBlocks,
  POSTCODE_LOST_ZERO: { least: 'information', most: 'warning' },
  POSTCODE_MISMATCH: neverBlocks,

  // ISO 13616 and 7064: no bank executes a payment to such an account.
  IBAN_FORM: fixed,
  IBAN_CHECK_DIGITS: fixed,
  IBAN_CIN: fixed,
  IBAN_LETTER_FOR_DIGIT: readOtherwise,
  // A payer may not choose in which country of SEPA an account is held (regulation EU 260/2012, art. 9 [K]).
  IBAN_FOREIGN: neverBlocks,
  ACCOUNT_HOLDER_DELEGATION: free,

  // Their patterns are general knowledge [K] and refuse nobody.
  PHONE_FORM: neverBlocks,
  PHONE_LOST_ZERO: neverBlocks,
  EMAIL_FORM: neverBlocks,
  PEC_ORDINARY_PROVIDER: neverBlocks,

  // One application for one beneficiary, one row for one id: the store rests on it.
  DUPLICATE_BENEFICIARY: fixed,
  ROW_ID_REUSED: fixed,
  ROW_ID_FORM: fixed,
  // Same measure twice for one person is money to be given back: the office is always told (DOMAIN B.1.7).
  INCOMPATIBLE_MEASURE: asked,
  // Homocody exists because two people are two (DOMAIN B.1.3).
  DUPLICATE_HOMOCODY: neverBlocks,
};
