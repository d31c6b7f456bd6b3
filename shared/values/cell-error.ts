import type { CellValue } from './cell-value.ts';

/**
 * Whether a cell holds one of Excel's error values, in its English text or as Italian Excel shows it.
 *
 * @example isCellError('#REF!') // true
 * @example isCellError('#N/D') // true
 * @example isCellError('#1') // false: a text that merely begins so
 */
export function isCellError(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.charCodeAt(0) === HASH && cellErrors.has(cell.trim().toUpperCase());
}

const HASH = 35;

const cellErrors: ReadonlySet<string> = new Set([
  '#REF!',
  '#RIF!',
  '#N/A',
  '#N/D',
  '#VALUE!',
  '#VALORE!',
  '#NAME?',
  '#NOME?',
  '#DIV/0!',
  '#NULL!',
  '#NULLO!',
  '#NUM!',
  '#SPILL!',
  '#ESPANSIONE!',
  '#CALC!',
  '#CALCOLO!',
  '#BUSY!',
  '#OCCUPATO!',
  '#GETTING_DATA',
  '#FIELD!',
  '#CAMPO!',
  '#BLOCKED!',
  '#BLOCCATO!',
  '#CONNECT!',
  '#CONNETTI!',
  '#UNKNOWN!',
  '#SCONOSCIUTO!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);
