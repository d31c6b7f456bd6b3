/** Heading of the column that holds the row ids; people see it and may move it. */
export const ROW_ID_TITLE = 'ID Ambito';

/** Headings of the columns that formulas fill, by function. */
export const FORMULA_TITLES = {
  PUNTEGGIO: 'Punteggio',
  ESITO: 'Esito',
  MOTIVI: 'Motivi',
  'CF.VALIDO': 'Codice fiscale valido',
  'CF.COERENTE': 'Codice fiscale coerente',
  'CF.ETA': 'Età alla chiusura',
  'CF.SESSO': 'Sesso dal codice fiscale',
  'IBAN.VALIDO': 'IBAN valido',
  'DSU.VALIDA': 'DSU valida alla chiusura',
} as const;

/** Headings of every column the add-in appends; they come and go without the person being asked about columns again. */
export const OWN_COLUMN_TITLES: readonly string[] = [ROW_ID_TITLE, ...Object.values(FORMULA_TITLES)];
