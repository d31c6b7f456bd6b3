import type { FieldDefinition } from '../../fields/field-definition.ts';
import { fieldTypeWords, privacyWords } from '../../messages/it/criteria-kinds.ts';
import { joinList } from '../list-text.ts';
import { flagCell, textCell, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Campi*: a field, then its choices.
 *
 * @example writeFields(b2Fields2025)[0]?.cells.kind?.value // 'sì o no'
 */
export function writeFields(fields: readonly FieldDefinition[]): readonly WrittenLine[] {
  return fields.flatMap(({ id, label, titles, type, required, privacy, choices = [] }): readonly WrittenLine[] => [
    {
      kind: 'first',
      cells: {
        code: textCell(id),
        name: textCell(label),
        titles: textCell(joinList(titles)),
        kind: textCell(fieldTypeWords[type]),
        required: flagCell(required),
        privacy: textCell(privacyWords[privacy]),
      },
    },
    ...choices.map(
      (choice): WrittenLine => ({
        kind: 'next',
        cells: {
          code: textCell(choice.value),
          name: textCell(choice.label),
          titles: textCell(joinList(choice.synonyms ?? [])),
          kind: textCell(fieldTypeWords.option),
        },
      }),
    ),
  ]);
}
