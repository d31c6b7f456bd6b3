/**
 * A text as content of a worksheet's XML. What XML cannot carry is written as Excel does, `_x0000_`; a text that looks
 * like such an escape gets its underscore escaped, so that it comes back as it was.
 *
 * @example xmlText('A & B\u0007') // 'A &amp; B_x0007_'
 */
export function xmlText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // Every character XML 1.0 forbids, and CR, which a reader would turn into LF.
      .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, escaped)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
