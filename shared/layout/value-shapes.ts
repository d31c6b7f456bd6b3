import type { CellValue } from '../values/cell-value.ts';
import { isBlank } from './sheet-grid.ts';

/** What a value looks like, judged without knowing its column. */
export type ValueShape =
  | 'blank'
  | 'taxCode'
  | 'iban'
  | 'dsuNumber'
  | 'rowId'
  | 'email'
  | 'phone'
  | 'dateText'
  | 'momentText'
  | 'flag'
  | 'error'
  | 'number'
  | 'boolean'
  | 'text';

/**
 * The look of a cell. Shapes are wider than validity: a tax code with a wrong check character still looks like one.
 * Example: `valueShape('RSSMRA80A01F205X')` is `taxCode`; `valueShape('Rossi')` is `text`.
 */
export function valueShape(value: CellValue): ValueShape {
  if (isBlank(value)) return 'blank';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value === null ? 'blank' : textShape(value.trim());
}

/** Shapes that only a row about a person has: one such cell makes a row data. */
export function isIdentifying(shape: ValueShape): boolean {
  return shape === 'taxCode' || shape === 'iban' || shape === 'dsuNumber' || shape === 'rowId';
}

// Month letters are few: *Numero protocollo* has sixteen letters too.
const TAX_CODE = /^[A-Z]{6}[0-9LMNPQRSTUVO]{2}[ABCDEHLMPRST][0-9LMNPQRSTUVO]{2}[A-Z][0-9LMNPQRSTUVO]{3}[A-Z]$/;
const IBAN = /^IT[0-9]{2}[A-Z][0-9]{10}[0-9A-Z]{12}$/;
const DSU = /^INPS-?ISEE-?[0-9]{4}-?[0-9]{6,9}[A-Z]-?[0-9]{2}$/;
const ROW_ID = /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[A-Z]{2,}$/;
const PHONE = /^(?:\+39)?[03][0-9]{7,10}$/;
const DATE = /^(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
const MOMENT =
  /^(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})[T,\s]+(?:ORE\s+)?[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?$/;
const FLAG = /^(?:SI|SÌ|S|NO|N|X|VERO|FALSO)$/;
const ERROR =
  /^#(?:REF!|RIF!|N\/A|N\/D|VALUE!|VALORE!|NAME\?|NOME\?|DIV\/0!|NUM!|NULL!|NULLO!|BUSY!|OCCUPATO!|SPILL!|ESPANSIONE!|CALC!)$/;
const NUMBER = /^[-+]?(?:€\s*)?[0-9][0-9.,' ]*(?:\s*€)?$/;

function textShape(text: string): ValueShape {
  const upper = text.toUpperCase();
  if (upper.startsWith('#') && ERROR.test(upper)) return 'error';
  if (FLAG.test(upper)) return 'flag';
  if (MOMENT.test(upper)) return 'momentText';
  if (DATE.test(upper)) return 'dateText';
  const compact = upper.replaceAll(/\s+/g, '');
  if (compact.length === 16 && TAX_CODE.test(compact)) return 'taxCode';
  if (IBAN.test(compact)) return 'iban';
  if (DSU.test(compact)) return 'dsuNumber';
  if (ROW_ID.test(upper)) return 'rowId';
  if (EMAIL.test(upper)) return 'email';
  if (PHONE.test(compact.replaceAll(/[./-]/g, ''))) return 'phone';
  return NUMBER.test(upper) ? 'number' : 'text';
}
