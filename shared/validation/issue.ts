/**
 * What is wrong, or odd, in a row: a code with facts. The words for people live in `shared/messages`.
 */
export type Severity = 'error' | 'warning' | 'information';

/** Every kind of issue. Error: the row is incomplete until mended. Warning: a person confirms. Information: worth knowing. */
export const issueCodes = [
  'REQUIRED_MISSING',
  'CELL_ERROR',
  'TAX_CODE_FORM',
  'TAX_CODE_CHECK_CHARACTER',
  'TAX_CODE_BIRTH_DATE',
  'TAX_CODE_SEX',
  'TAX_CODE_HOMOCODY',
  'TAX_CODE_PROVISIONAL',
  'TAX_CODE_SPACES',
  'TAX_CODE_LOWER_CASE',
  'TAX_CODE_LETTER_FOR_DIGIT',
  'TAX_CODE_SURNAME',
  'TAX_CODE_NAME',
  'TAX_CODE_NAMES_SWAPPED',
  'VAT_NUMBER_FORM',
  'VAT_NUMBER_CHECK_DIGIT',
  'VAT_NUMBER_LOST_ZERO',
  'VAT_NUMBER_LETTER_FOR_DIGIT',
  'DATE_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'BIRTH_DATE_OUT_OF_RANGE',
  'BIRTH_DATE_OLD',
  'MOMENT_UNREADABLE',
  'MOMENT_NONEXISTENT',
  'MONEY_UNREADABLE',
  'MONEY_NEGATIVE',
  'MONEY_ROUNDED',
  'NUMBER_UNREADABLE',
  'DECIMAL_UNREADABLE',
  'DECIMAL_ROUNDED',
  'CHOICE_UNKNOWN',
  'FLAG_UNREADABLE',
  'ISEE_MISSING',
  'ISEE_TYPE_MISMATCH',
  'ISEE_DISCREPANCY',
  'DSU_FORM',
  'DSU_YEAR',
  'DSU_DATE_YEAR',
  'DSU_VALIDITY',
  'DSU_SHARED',
  'RESIDENCE_OUTSIDE_AMBITO',
  'RESIDENCE_UNKNOWN',
  'RESIDENCE_OTHER_COMUNE',
  'COMUNE_AMBIGUOUS',
  'BIRTH_PLACE_UNKNOWN',
  'BIRTH_PLACE_PERIOD',
  'BIRTH_PLACE_DIFFERS',
  'POSTCODE_FORM',
  'POSTCODE_LOST_ZERO',
  'POSTCODE_MISMATCH',
  'ISTAT_LOST_ZERO',
  'IBAN_FORM',
  'IBAN_CHECK_DIGITS',
  'IBAN_CIN',
  'IBAN_FOREIGN',
  'IBAN_LETTER_FOR_DIGIT',
  'ACCOUNT_HOLDER_DELEGATION',
  'PHONE_FORM',
  'PHONE_LOST_ZERO',
  'EMAIL_FORM',
  'PEC_ORDINARY_PROVIDER',
  'PROTOCOL_LOST_ZERO',
  'PROTOCOL_FORM',
  'PRESENTED_OUTSIDE_WINDOW',
  'DUPLICATE_BENEFICIARY',
  'DUPLICATE_HOMOCODY',
  'INCOMPATIBLE_MEASURE',
  'ROW_ID_REUSED',
  'ROW_ID_FORM',
  'ROW_HALF_EMPTY',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A repair that a person may accept; applied only on request. */
export interface OfferedFix {
  readonly kind:
    | 'restoreLeadingZeros'
    | 'removeSpaces'
    | 'letterToDigit'
    | 'upperCase'
    | 'useComuneName'
    | 'swapNames'
    | 'writeDate'
    | 'writeDsuNumber';
  /** What the cell will hold; always text, so that Excel keeps leading zeros. */
  readonly replacement: string;
  /** A second cell of the row that changes with it: both or neither. */
  readonly also?: { readonly field: string; readonly replacement: string };
}

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Zero-based position among the rows that were checked. */
  readonly rowIndex: number;
  /** The row's *ID Ambito*, if it has one. */
  readonly rowId: string | null;
  /** The field it belongs to; `null` when the whole row is meant. */
  readonly field: string | null;
  /** Facts for the message: the value as read, the expected value, the other row. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fix?: OfferedFix;
}
