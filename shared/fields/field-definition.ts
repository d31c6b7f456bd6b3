/**
 * A field of an application row: what a column of the Comune's spreadsheet can mean. The base fields that every call
 * needs live in `base-fields.ts`; a rule set adds the ones its own criteria read.
 */
export type FieldType =
  | 'text'
  | 'taxCode'
  | 'vatNumber'
  | 'date'
  | 'moment'
  | 'money'
  | 'integer'
  | 'decimal'
  | 'flag'
  | 'choice'
  | 'comune'
  | 'iban'
  | 'dsuNumber'
  | 'protocolNumber'
  | 'phone'
  | 'email'
  | 'certifiedEmail'
  | 'rowId';

/** Which sealed blob of the store a field belongs to; `plain` fields are stored in clear. */
export type Privacy = 'plain' | 'identity' | 'contactAndBank' | 'answers';

export interface FieldChoice {
  /** Stable code used by rule sets: `caregiver`. */
  readonly value: string;
  /** What a person reads and types: `Caregiver familiare`. */
  readonly label: string;
  /** Other spellings met in spreadsheets, compared without case, accents and spaces. */
  readonly synonyms?: readonly string[];
}

export interface FieldDefinition {
  /** Stable English id: `beneficiaryTaxCode`. */
  readonly id: string;
  readonly type: FieldType;
  /** The Italian name shown to people: `Codice fiscale del beneficiario`. */
  readonly label: string;
  /** Column headings that mean this field, compared without case, accents and punctuation. */
  readonly titles: readonly string[];
  readonly privacy: Privacy;
  /** A row that lacks it is incomplete. */
  readonly required: boolean;
  readonly choices?: readonly FieldChoice[];
}

/**
 * A field's parsed value, ready for the engine and for storage. Money in cents, decimals in hundredths, dates ISO, moments UTC instants,
 * choices by code, Comuni by Istat code, flags boolean. `null` is *missing*: never zero, never false.
 */
export type FieldValue = string | number | boolean | null;

/** The parsed values of one row by field id. A field absent from the record is missing. */
export type FieldValues = Readonly<Record<string, FieldValue>>;
