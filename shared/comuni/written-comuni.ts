import { cellText } from '../values/cell-text.ts';
import { comuniMeant } from './find-comuni.ts';
import type { NationalComune, NationalComuni } from './national-comuni.ts';

/**
 * The Comuni that a text may mean: by Istat code (with or without its zero, of an earlier province too), cadastral code
 * or name. Several are namesakes, none is nobody's.
 *
 * @example writtenComuni('12070', national).map(({ name }) => name) // ['Gallarate']
 * @example writtenComuni('D869', national).map(({ name }) => name) // ['Gallarate']
 */
export function writtenComuni(text: string, national: NationalComuni): readonly NationalComune[] {
  const written = cellText(text);
  if (ISTAT.test(written)) return one(national.comuneByIstat(written.padStart(6, '0')));
  if (BELFIORE.test(written)) return one(national.comune(written.toUpperCase()));
  return comuniMeant(written, national);
}

function one(comune: NationalComune | null): readonly NationalComune[] {
  return comune === null ? [] : [comune];
}

const ISTAT = /^\d{4,6}$/;
const BELFIORE = /^[A-Z]\d{3}$/i;
