import type { FieldChoice } from '../fields/field-definition.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { foldText } from './fold-text.ts';
import { missing, notRead, type Parsed, read } from './parsed.ts';

/** A cell to the stable code of a choice. */
export type ChoiceParser = (cell: CellValue) => Parsed<string, 'unknown'>;

/**
 * Prepares the reading of one field's choices: by code, label or synonym, without case, accents and spaces.
 *
 * @example choiceParser(profileChoices)('caregiver FAMILIARE') // { ok: true, value: 'caregiver' }
 */
export function choiceParser(choices: readonly FieldChoice[]): ChoiceParser {
  const byText = new Map<string, Parsed<string, 'unknown'>>();
  for (const choice of choices) {
    for (const text of [choice.value, choice.label, ...(choice.synonyms ?? [])])
      byText.set(foldText(text), read(choice.value));
  }
  // The same few spellings fill a column: folding each of them once is what keeps ten thousand rows quick.
  const seen = new Map<CellValue, Parsed<string, 'unknown'>>();
  return (cell) => {
    const known = seen.get(cell);
    if (known) return known;
    const parsed = parse(cell, byText);
    if (seen.size < MOST_REMEMBERED) seen.set(cell, parsed);
    return parsed;
  };
}

function parse(cell: CellValue, byText: ReadonlyMap<string, Parsed<string, 'unknown'>>): Parsed<string, 'unknown'> {
  if (cell === null) return missing;
  const text = cellText(String(cell));
  if (text === '') return missing;
  return text.length > LONGEST ? notRead('unknown') : (byText.get(foldText(text)) ?? notRead('unknown'));
}

const MOST_REMEMBERED = 500;
const LONGEST = 200;
