import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { Cents } from '../../shared/values/brands.ts';
import { type RankedRow, rankRows } from './rank-rows.ts';
import { pointsInCell, reasonsOf } from './row-words.ts';
import type { ScoredRow } from './score-row.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** The cells of a trial ranking: titles and one line an application, in order. */
export function rankingCells(
  scored: readonly ScoredRow[],
  { rules, budget }: { readonly rules: WorkbookRules; readonly budget: Cents },
): unknown[][] {
  const drawSeed = formulaMessages.ranking.seed(rules.call.code);
  const ranked = rankRows(scored, { rules, budget, drawSeed });
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
