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
export function parseDsuNumber(cell: CellValue): DsuNumberReading | NotRead<'missing' | 'form'> {
  if (cell === null) return missing;
  if (typeof cell !== 'string') return form;
  const compact = withoutBlanks(cell);
  if (compact === '') return missing;
  if (compact.length > LONGEST_TYPED) return form;
  const match = DSU.exec(compact.replace(SEPARATORS, '').toUpperCase());
  if (!match) return form;
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

const form: NotRead<'form'> = notRead('form');
const LONGEST_TYPED = 60;
const SEPARATORS = /[-–—_/.]/g;
const DSU = /^(?:(?:INPS)?ISEE(20\d{2}))?(\d{8}[A-Z])(\d{2})?$/;
