import type { FieldValue } from '../fields/field-definition.ts';
import type { CellValue } from '../values/cell-value.ts';
import { formatSerial } from '../values/format-serial.ts';
import type { RowReport } from './row-report.ts';

/** Reads one cell of one field: its value, or `null` with the reason in the report (a blank needs no reason). */
export type CellReader = (cell: CellValue, report: RowReport) => FieldValue;

/**
 * A cell as a message can quote it: numbers as Italians write them, never longer than a glance. Whole columns get
 * mapped to the wrong field, and issues travel further than cells: what looks like a tax code or an IBAN is left out.
 *
 * @example quoted('12.34.56') // '12.34.56'
 * @example quoted('RSSMRA80A01H501U') // '[codice fiscale]'
 */
export function quoted(cell: CellValue): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = String(cell).trim().slice(0, LONGEST_LOOKED_AT);
  const safe = text.replace(TAX_CODE, '[codice fiscale]').replace(IBAN, '[IBAN]');
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}

/**
 * A date cell as a message can quote it: a serial as the date that the sheet shows.
 *
 * @example quotedDate(60) // '29/02/1900'
 */
export function quotedDate(cell: CellValue): string {
  return typeof cell === 'number' ? formatSerial(cell) : quoted(cell);
}

const LONGEST = 40;
const LONGEST_LOOKED_AT = 200;
const TAX_CODE = /[a-z]{6}[0-9a-z]{2}[a-z][0-9a-z]{2}[a-z][0-9a-z]{3}[a-z]/gi;
const IBAN = /\b[a-z]{2}\d{2}[0-9a-z]{11,30}\b/gi;
