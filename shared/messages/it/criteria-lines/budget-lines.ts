import type { BudgetMode, SpendingMode } from '../../../rules/budget-mode.ts';
import type { RuleLine, SaidOfLine } from '../../../rules/compare-rule-sets.ts';
import { budgetKindWords } from '../criteria-kinds.ts';
import type { RuleTexts } from './rule-texts.ts';
import { leaf, said, saidList, saidMoney, saidText } from './said.ts';

/** How the money goes down the order. */
export function budgetLine(budget: BudgetMode, texts: RuleTexts): RuleLine {
  const head = { key: 'budget', name: '', kind: budget.kind };
  const kind = said('Modo', budget.kind, budgetKindWords[budget.kind]);
  switch (budget.kind) {
    case 'byTier':
      return {
        ...head,
        says: [kind],
        lines: budget.tiers.map(({ tier, mode }) =>
          leaf({ key: tier, name: texts.tier(tier), says: [saidMode(mode)] }),
        ),
      };
    case 'rankings': {
      const names = new Map(budget.rankings.map(({ id, label }) => [id, label]));
      return {
        ...head,
        says: [kind, said('Campo', budget.field, texts.field(budget.field))],
        lines: budget.rankings.map(({ id, label, values, budget: cents, mode, overflowsTo }) =>
          leaf({
            key: id,
            name: label,
            says: [
              saidText('Graduatoria', label),
              saidList(
                'Voci',
                values,
                values.map((value) => texts.constant(value, budget.field)),
              ),
              saidMoney('Risorse', cents),
              saidMode(mode),
              said(
                'Residuo a',
                overflowsTo,
                overflowsTo === null ? 'nessuna' : (names.get(overflowsTo) ?? overflowsTo),
              ),
            ],
          }),
        ),
      };
    }
    default:
      return leaf({ ...head, says: [kind, ...places(budget)] });
  }
}

function saidMode(mode: SpendingMode): SaidOfLine {
  const places = mode.kind === 'places' ? `: ${mode.places}` : '';
  return said('Modo', mode, `${budgetKindWords[mode.kind]}${places}`);
}

function places(mode: SpendingMode): readonly SaidOfLine[] {
  return mode.kind === 'places' ? [said('Posti', mode.places, String(mode.places))] : [];
}
