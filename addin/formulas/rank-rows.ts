import { instantSchema, istatCodeSchema } from '../../shared/contracts/branded.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { RankedEntry, RankingCandidate } from '../../shared/ranking/ranking.ts';
import { findDuplicates } from '../../shared/validation/find-duplicates.ts';
import type { Cents, IstatCode } from '../../shared/values/brands.ts';
import { compiledRules, errorsOf, outcomeOf, type ScoredRow } from './score-row.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** A row in its place. */
export interface RankedRow {
  readonly entry: RankedEntry;
  /** With what the rows have against each other among its errors. */
  readonly scored: ScoredRow;
}

/**
 * Ranks the rows of a sheet as the service ranks applications: the same order and budget, the moment on the protocol, the
 * draw by row id. A row without an id is drawn by its Comune and protocol number. What the service would refuse, the same
 * beneficiary or the same id twice, is incomplete here.
 */
export function rankRows(
  scored: readonly ScoredRow[],
  ranking: { readonly rules: WorkbookRules; readonly budget: Cents; readonly drawSeed: string },
): readonly RankedRow[] {
  const { rules, budget, drawSeed } = ranking;
  const rows = new Map<string, ScoredRow>();
  const candidates: RankingCandidate[] = [];
  for (const row of withDuplicates(scored, rules)) {
    const candidate = candidateOf(row, rules, rows);
    rows.set(candidate.evaluation.rowId, row);
    candidates.push(candidate);
  }
  const { entries } = rankWithinBudget({ candidates, ruleSet: compiledRules(rules), budget, drawSeed });
  return entries.map((entry) => {
    const row = rows.get(entry.rowId);
    if (row === undefined) throw new Error('The ranking holds a row that was not a candidate');
    return { entry, scored: row };
  });
}

function withDuplicates(scored: readonly ScoredRow[], { call }: WorkbookRules): readonly ScoredRow[] {
  const checked = findDuplicates(
    scored.map((row) => row.checked),
    call.checks,
  );
  return scored.map((row, index) => {
    const compared = checked[index];
    return compared === undefined || compared === row.checked
      ? row
      : { ...row, checked: compared, errors: errorsOf(compared) };
  });
}

function candidateOf(row: ScoredRow, rules: WorkbookRules, taken: ReadonlyMap<string, unknown>): RankingCandidate {
  const { values } = row.checked;
  const comune = comuneOf(row, rules);
  return {
    evaluation: { ...row.evaluation, rowId: keyOf(row, comune, taken), eligibility: outcomeOf(row) },
    values,
    // Without a moment of its own a row is incomplete and has no place that the moment could decide.
    presentedAt:
      typeof values.presentedAt === 'string' ? instantSchema.parse(values.presentedAt) : rules.call.window.closesAt,
    comune,
  };
}

function comuneOf({ checked }: ScoredRow, { comune, ambito }: WorkbookRules): IstatCode {
  const { residence } = checked.values;
  return typeof residence === 'string' ? istatCodeSchema.parse(residence) : (comune ?? ambito.leadComune);
}

/** By its id a row is drawn here as the service draws it; a repeated one only has to be told apart. */
function keyOf({ checked }: ScoredRow, comune: IstatCode, taken: ReadonlyMap<string, unknown>): string {
  const { rowIndex, rowId, values } = checked;
  const key = rowId ?? `${comune}/${String(values.protocolNumber ?? '')}`;
  return taken.has(key) ? `${key}#${rowIndex}` : key;
}
