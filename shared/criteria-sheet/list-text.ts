import { cellText } from '../values/cell-text.ts';

/**
 * Several texts in one cell, separated by «;». One that holds a separator, or begins with a quotation mark, stands between
 * quotation marks.
 *
 * @example joinList(['Vive da solo', 'Solo; o quasi']) // 'Vive da solo; "Solo; o quasi"'
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (/^"|;/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join('; ');
}

/**
 * The texts of a cell, without the blank ones.
 *
 * @example splitList('Vive da solo;; "Solo; o quasi" ;') // ['Vive da solo', 'Solo; o quasi']
 */
export function splitList(text: string): readonly string[] {
  return [...text.matchAll(ITEM)]
    .map(([, quoted, plain]) => cellText(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')))
    .filter((item) => item !== '');
}

const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/g;
