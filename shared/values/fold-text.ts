/**
 * A text reduced to its letters and digits, without case and accents: what two spellings of one answer share.
 *
 * @example foldText('Socio-Sanitario') === foldText('sociosanitario')
 * @example foldText("Sant'Àgata") // 'santagata'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(NOT_LETTER_OR_DIGIT, '');
}

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
