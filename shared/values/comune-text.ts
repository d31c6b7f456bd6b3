import { cellText } from './cell-text.ts';

/** How a person wrote a Comune: its name, and the sign of the province where they gave one. */
export interface ComuneText {
  readonly name: string;
  readonly province: string | null;
}

/**
 * Takes a Comune as written apart: without *Comune di* before it, and the province after it.
 *
 * @example readComuneText('Comune di Castro (LE)') // { name: 'Castro', province: 'LE' }
 */
export function readComuneText(text: string): ComuneText {
  const whole = cellText(text).replace(PREFIX, '');
  const [matched = '', inBrackets, afterComma] = PROVINCE.exec(whole) ?? [];
  const sign = inBrackets ?? afterComma ?? null;
  return { name: whole.slice(0, whole.length - matched.length), province: sign?.toUpperCase() ?? null };
}

const PREFIX = /^comune di\s+/i;
const PROVINCE = /\s*(?:\(([A-Z]{2})\)|[-,]\s*([A-Z]{2}))$/i;
