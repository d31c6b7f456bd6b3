import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { Cents } from '../../shared/values/brands.ts';
import { parseMoney } from '../../shared/values/money.ts';
import { breathe } from '../state/breathe.ts';
import { argumentCell, argumentRange } from './argument-cell.ts';
import { invalidArgument } from './not-available.ts';
import { type RankedRow, rankRows } from './rank-rows.ts';
import { pointsInCell, reasonsOf } from './row-words.ts';
import { type Stoppable, scoreRows } from './score-rows.ts';
import { scorerOrThrow } from './scored-or-throw.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** The cells of a trial ranking: titles and one line an application, in order. */
export async function rankingCells(
  rules: WorkbookRules,
  sheet: { readonly headings: unknown; readonly rows: unknown; readonly budget: unknown },
  invocation: Stoppable | undefined,
): Promise<unknown[][]> {
  const score = scorerOrThrow(rules, sheet.headings);
  const budget = budgetOrThrow(sheet.budget);
  const scored = await scoreRows(argumentRange(sheet.rows), score, invocation);
  if (scored === null) return [['']];
  // Ordering ten thousand rows takes a slice of its own.
  await breathe();
  const drawSeed = formulaMessages.ranking.seed(rules.call.code);
  const ranked = rankRows(
    scored.filter((row) => row !== null),
    { rules, budget, drawSeed },
  );
  return ofSeveral(
    [[...formulaMessages.ranking.columns], ...ranked.map((row) => rankedCells(row, drawSeed))],
    ['', ...ranked.map(({ entry }) => entry.ranking)],
    rules,
  );
}

/** Where several rankings share the fund places begin anew in each: a last column says which. */
function ofSeveral(
  lines: readonly (readonly unknown[])[],
  rankings: readonly (string | null)[],
  { call }: WorkbookRules,
): unknown[][] {
  const { budget } = call.ruleSet;
  if (budget.kind !== 'rankings') return lines.map((line) => [...line]);
  const labels = new Map(budget.rankings.map(({ id, label }) => [id, label]));
  return lines.map((line, index) => [
    ...line,
    index === 0 ? formulaMessages.ranking.which : (labels.get(rankings[index] ?? '') ?? ''),
  ]);
}

/** An amount stands only where it is assigned, so that the column sums to what is spent. */
function rankedCells({ entry, scored }: RankedRow, drawSeed: string): (string | number)[] {
  const { place, outcome, withReserve, assigned, decidedBy } = entry;
  const { protocolNumber } = scored.checked.values;
  const { ranked, ranking } = formulaMessages;
  const nameRow = (index: number) => ranking.rowOfRange(index + 1);
  return [
    place ?? '',
    typeof protocolNumber === 'string' ? protocolNumber : '',
    pointsInCell(scored),
    withReserve ? formulaMessages.withReserve(ranked[outcome]) : ranked[outcome],
    outcome === 'funded' ? assigned / 100 : '',
    place === null ? reasonsOf(scored, nameRow).join('; ') : ranking.decidedBy(decidedBy, drawSeed),
  ];
}

/** Excel on the desktop hands a blank cell over as 0: a ranking over no money must be asked for in words. */
function budgetOrThrow(given: unknown): Cents {
  const cell = argumentCell(given);
  const budget = parseMoney(cell === 0 ? null : cell);
  if (!budget.ok || budget.value < 0) throw invalidArgument(formulaMessages.budgetUnreadable);
  return budget.value;
}
