import { withoutBlanks } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead } from './parsed.ts';

/** A DSU number taken apart; `year` is `null` in the short form `NNNNNNNNX-00`. */
export interface DsuNumberReading {
  readonly ok: true;
  readonly year: number | null;
  /** `01480722D-00` */
  readonly short: string;
}

/**
 * Reads the protocol of a DSU whatever its spaces, dashes and case. The letter's algorithm is not public, so the
 * letter is not verified.
 *
 * @example parseDsuNumber('inps isee 2015 01480722d 00') // { ok: true, year: 2015, short: '01480722D-00' }
 */
export function parseDsuNumber(cell: CellValue): DsuNumberReading | NotRead<'missing' | 'form' | 'oldShape'> {
  if (cell === null) return missing;
  if (typeof cell === 'number') return OLD_SHAPE.test(String(cell)) ? oldShape : form;
  if (typeof cell !== 'string') return form;
  const compact = withoutBlanks(cell);
  if (compact === '') return missing;
  if (compact.length > LONGEST_TYPED) return form;
  const match = DSU.exec(compact.replace(SEPARATORS, '').toUpperCase());
  if (!match) return OLD_SHAPE.test(compact) ? oldShape : form;
  const short = `${match[2]}-${match[3] ?? '00'}`;
  return { ok: true, year: match[1] === undefined ? null : Number(match[1]), short };
}

/**
 * The whole number of a DSU.
 *
 * @example dsuNumberText(2025, '01480722D-00') // 'INPS-ISEE-2025-01480722D-00'
 */
export function dsuNumberText(year: number, short: string): string {
  return `INPS-ISEE-${year}-${short}`;
}

/**
 * The whole number that a text nearly is: with a letter O or I for a digit, or with other words around it. `null` where
 * there is none. To be offered, never taken: the number has no check digit that would agree.
 *
 * @example nearDsuNumber('DSU INPS-ISEE-2025-O1480722D-00 del 15/01') // 'INPS-ISEE-2025-01480722D-00'
 */
export function nearDsuNumber(cell: CellValue): string | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_SENTENCE) return null;
  const found = WITHIN.exec(withoutBlanks(cell).replace(SEPARATORS, '').toUpperCase());
  if (!found) return null;
  const digits = (text = '') => text.replaceAll('O', '0').replaceAll('I', '1');
  return dsuNumberText(Number(digits(found[1])), `${digits(found[2])}${found[3]}-${digits(found[4])}`);
}

const form: NotRead<'form'> = notRead('form');
const oldShape: NotRead<'oldShape'> = notRead('oldShape');
const LONGEST_TYPED = 60;
const LONGEST_SENTENCE = 200;
const SEPARATORS = /[-–—_/.]/g;
const DSU = /^(?:(?:INPS)?ISEE(20\d{2}))?(\d{8}[A-Z])(\d{2})?$/;
/** Before the reform of 2015 a DSU had ten digits, its year in a field apart (DOMAIN B.4.1). */
const OLD_SHAPE = /^\d{10}$/;
const WITHIN = /INPSISEE(2[0O]\d[\dOI])([\dOI]{8})([A-Z])([\dOI]{2})/;
