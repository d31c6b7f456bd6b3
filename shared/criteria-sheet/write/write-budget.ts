import { budgetKindWords } from '../../messages/it/criteria-kinds.ts';
import type { BudgetMode, SpendingMode } from '../../rules/budget-mode.ts';
import type { Tier } from '../../rules/order-key.ts';
import { joinList } from '../list-text.ts';
import { namesOf } from '../names.ts';
import { numberCell } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { textCell, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Risorse*: the mode, then its tiers or rankings.
 *
 * @example writeBudget({ kind: 'fullOnly' }, names, [])[0]?.cells.kind?.value // 'solo per intero'
 */
export function writeBudget(budget: BudgetMode, names: RuleNames, tiers: readonly Tier[]): readonly WrittenLine[] {
  switch (budget.kind) {
    case 'byTier': {
      const tierNames = namesOf(tiers);
      return [
        { kind: 'first', cells: { kind: textCell(budgetKindWords.byTier) } },
        ...budget.tiers.map(({ tier, mode }): WrittenLine => {
          return { kind: 'next', cells: { name: textCell(tierNames.nameOf(tier)), ...modeCells(mode) } };
        }),
      ];
    }
    case 'rankings': {
      const rankings = namesOf(budget.rankings);
      const choices = names.choicesOf(budget.field);
      const field = textCell(names.fields.nameOf(budget.field));
      return [
        { kind: 'first', cells: { kind: textCell(budgetKindWords.rankings), field } },
        ...budget.rankings.map(
          ({ id, label, values, budget: funds, mode, overflowsTo }): WrittenLine => ({
            kind: 'next',
            cells: {
              code: textCell(id),
              name: textCell(label),
              values: textCell(joinList(values.map(choices.nameOf))),
              overflow: overflowsTo === null ? null : textCell(rankings.nameOf(overflowsTo)),
              funds: numberCell(funds, 'money'),
              ...modeCells(mode),
            },
          }),
        ),
      ];
    }
    default:
      return [{ kind: 'first', cells: modeCells(budget) }];
  }
}

function modeCells(mode: SpendingMode): WrittenCells {
  return {
    kind: textCell(budgetKindWords[mode.kind]),
    places: mode.kind === 'places' ? numberCell(mode.places, 'integer') : null,
  };
}
