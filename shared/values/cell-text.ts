/**
 * A cell's text without the blanks people cannot see at its ends: spaces, non-breaking spaces, line breaks and
 * zero-width characters that pasting from a web page or a PDF leaves behind.
 *
 * @example cellText('\u00a0 12,50 \u200b') // '12,50'
 */
export function cellText(text: string): string {
  const trimmed = text.trim();
  return INVISIBLE.test(trimmed) ? trimmed.replace(EVERY_INVISIBLE, '').trim() : trimmed;
}

/**
 * A cell's text without any blank, for codes that people type in groups.
 *
 * @example withoutBlanks('IT60 X054 2811') // 'IT60X0542811'
 */
export function withoutBlanks(text: string): string {
  return ANY_BLANK.test(text) ? text.replace(EVERY_BLANK, '') : text;
}

// Zero-width space, joiners and direction marks: alternatives, because a joiner inside a class reads as one character.
const INVISIBLE = /\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|\u00ad/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'g');
const ANY_BLANK = /\s|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|\u00ad/;
const EVERY_BLANK = new RegExp(ANY_BLANK.source, 'g');
