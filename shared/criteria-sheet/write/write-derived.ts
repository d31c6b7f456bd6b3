import { againstWords, blanksWords, derivedKindWords, zeroWords } from '../../messages/it/criteria-kinds.ts';
import type { DerivedValue } from '../../rules/derived-value.ts';
import { joinList } from '../list-text.ts';
import type { RuleNames } from '../rule-names.ts';
import { dateCell, textCell, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Valori calcolati*: one each.
 *
 * @example writeDerived(b2Rules2025.derived, names)[0]?.cells.against?.value // 'al giorno'
 */
export function writeDerived(derived: readonly DerivedValue[], names: RuleNames): readonly WrittenLine[] {
  return derived.map((value) => ({
    kind: 'first',
    cells: {
      code: textCell(value.id),
      name: textCell(value.label),
      kind: textCell(derivedKindWords[value.kind]),
      ...sourceCells(value, names),
    },
  }));
}

function sourceCells(value: DerivedValue, { fields }: RuleNames): WrittenCells {
  switch (value.kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths':
      return {
        fields: textCell(joinList([fields.nameOf(value.field)])),
        against: textCell('date' in value.on ? againstWords.date : againstWords.field),
        reference: 'date' in value.on ? dateCell(value.on.date) : textCell(fields.nameOf(value.on.field)),
      };
    case 'ratio':
      return {
        fields: textCell(joinList([fields.nameOf(value.field)])),
        against: textCell(againstWords.by),
        reference: textCell(fields.nameOf(value.by)),
        missing: textCell(zeroWords[value.whenByIsZero]),
      };
    default:
      return {
        fields: textCell(joinList(value.fields.map(fields.nameOf))),
        missing: textCell(blanksWords[value.blanks]),
      };
  }
}
