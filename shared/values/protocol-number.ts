import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead } from './parsed.ts';

/** A protocol number of a Comune's register. */
export interface ProtocolNumberReading {
  readonly ok: true;
  /** Seven digits or more, as AgID's protocol mark wants them. */
  readonly value: string;
  /** The year, where it was typed with the number (`0001234/2025`). */
  readonly year: number | null;
  /** A spreadsheet took the zeros away: `1234` for `0001234`. */
  readonly lostZeros: boolean;
}

/**
 * Reads a protocol number: digits, with the year after a slash if people typed it so.
 *
 * @example parseProtocolNumber(1234) // { ok: true, value: '0001234', year: null, lostZeros: true }
 */
export function parseProtocolNumber(cell: CellValue): ProtocolNumberReading | NotRead<'missing' | 'form'> {
  if (cell === null) return missing;
  if (typeof cell === 'boolean') return form;
  const text = typeof cell === 'number' ? String(cell) : cellText(cell);
  if (text === '') return missing;
  if (text.length > LONGEST_TYPED) return form;
  const match = PROTOCOL.exec(text);
  const digits = match?.[1];
  if (digits === undefined || NO_NUMBER.test(digits)) return form;
  const year = match?.[2];
  return {
    ok: true,
    value: digits.padStart(SHORTEST, '0'),
    year: year === undefined ? null : Number(year),
    lostZeros: digits.length < SHORTEST,
  };
}

const form: NotRead<'form'> = notRead('form');
const SHORTEST = 7;
const LONGEST_TYPED = 40;
const PROTOCOL = /^(?:prot(?:ocollo)?\.?\s*)?(?:n[.°r]{0,2}\s*)?(\d{1,20})(?:\s*[/-]\s*(20\d{2}))?$/i;
const NO_NUMBER = /^0+$/;
