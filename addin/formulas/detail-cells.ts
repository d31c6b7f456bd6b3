import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { rankingMessages } from '../../shared/messages/it/ranking.ts';
import { formatPoints } from '../../shared/values/format-points.ts';
import { argumentRange } from './argument-cell.ts';
import { type DetailLine, detailLines } from './detail-lines.ts';
import { entityCard, showsEntityCards } from './entity-card.ts';
import { headingFields } from './heading-fields.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';
import { scoredOrThrow } from './scored-or-throw.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** The cells of a row explained: titles, one line a criterion, the total. The corner opens a card where Excel has them. */
export function detailCells(
  rules: WorkbookRules,
  sheet: { readonly headings: unknown; readonly row: unknown; readonly rowAddress: string | undefined },
): unknown[][] {
  const { headings, row, rowAddress } = sheet;
  const scored = scoredOrThrow(rules, headings, row);
  if (scored === null) return [['']];
  const fields = headingFields(argumentRange(headings), rules);
  const lines = detailLines(scored, { rules, fields, rowAddress });
  const [first, ...titles] = formulaMessages.detail.columns;
  const corner = showsEntityCards() ? entityCard(first, scored, lines) : first;
  return [[corner, ...titles], ...lines.map(lineCells), totalCells(scored, rules)];
}

function lineCells({ criterion, input, points, cap, article, cells }: DetailLine): (string | number)[] {
  return [criterion, input, points, cap, article, cells];
}

function totalCells(scored: ScoredRow, { call }: WorkbookRules): (string | number)[] {
  const { score, missing } = scored.evaluation;
  const { totalCap } = call.ruleSet;
  return [
    missing.length === 0 ? rankingMessages.total : rankingMessages.partialTotal,
    formulaMessages.outcome[outcomeOf(scored)],
    score / 100,
    totalCap === null ? '' : formulaMessages.detail.cap(formatPoints(totalCap)),
    '',
    '',
  ];
}
