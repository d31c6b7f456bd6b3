import { normaliseTitle } from '../fields/normalise-title.ts';
import type { CellValue } from '../values/cell-value.ts';
import type { HeadingVocabulary } from './heading-vocabulary.ts';
import { isBlank } from './sheet-grid.ts';
import { titleKey } from './title-key.ts';

/**
 * The title of each column from one or more heading rows as a range hands them over, where merged cells carry their
 * text only in the first one: `Beneficiario` over `Cognome`, `Nome` gives `Beneficiario Cognome`, `Beneficiario Nome`.
 * A group heading reaches right as far as the next one, over columns that have a heading of their own below, unless
 * the vocabulary knows only the lower heading (`Protocollo` beside the group, not in it).
 */
export function joinHeadings(
  rows: readonly (readonly CellValue[])[],
  vocabulary?: HeadingVocabulary,
): readonly string[] {
  const lowest = rows.at(-1) ?? [];
  let titles: readonly string[] = lowest.map(headingText);
  for (let row = rows.length - 2; row >= 0; row -= 1) {
    titles = underGroups((rows[row] ?? []).map(headingText), titles, vocabulary);
  }
  return titles;
}

/** A heading cell as one line of text; empty for a blank cell. Example: `headingText(' Codice\nfiscale ')` is `Codice fiscale`. */
export function headingText(value: CellValue): string {
  return value === null || isBlank(value) ? '' : String(value).replaceAll(/\s+/g, ' ').trim();
}

/** Group and heading as one title; the same words are not said twice. */
export function joinTitle(group: string, title: string): string {
  if (title === '') return group;
  return group === '' || normaliseTitle(group) === normaliseTitle(title) ? title : `${group} ${title}`;
}

function underGroups(
  groups: readonly string[],
  titles: readonly string[],
  vocabulary: HeadingVocabulary | undefined,
): readonly string[] {
  let group = '';
  return titles.map((title, column) => {
    const own = groups[column] ?? '';
    if (title === '') {
      // A heading over a blank cell names its own column; a blank column ends the group.
      group = '';
      return own;
    }
    if (own !== '') group = own;
    const joined = joinTitle(group, title);
    if (own !== '' || vocabulary === undefined) return joined;
    if (!vocabulary.has(titleKey(title)) || vocabulary.has(titleKey(joined))) return joined;
    group = '';
    return title;
  });
}
