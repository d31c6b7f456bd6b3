import type { FieldValues } from '../../shared/fields/field-definition.ts';
import { drawKey } from '../../shared/ranking/draw-key.ts';
import type { RankedEntry, Ranking } from '../../shared/ranking/ranking.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import type { Cents } from '../../shared/values/brands.ts';
import { benchBudget, benchSeed, type EngineRow } from './engine-work.ts';

interface Placed {
  readonly row: EngineRow;
  readonly evaluation: Evaluation;
}

/** Order and cut of `benchRules`, written by hand. */
export function rankByHand(rows: readonly EngineRow[], evaluations: readonly Evaluation[]): Ranking {
  const eligible: Placed[] = [];
  const incomplete: Placed[] = [];
  const notEligible: Placed[] = [];
  for (const [index, evaluation] of evaluations.entries()) {
    const row = rows[index];
    if (row === undefined) throw new Error('One evaluation per row');
    const { eligibility } = evaluation;
    const list = eligibility === 'notEligible' ? notEligible : eligibility === 'incomplete' ? incomplete : eligible;
    list.push({ row, evaluation });
  }
  for (const list of [eligible, incomplete, notEligible]) list.sort(compareByHand);
  const entries: RankedEntry[] = [];
  let assigned = 0;
  let funded = 0;
  let open = true;
  for (const [index, { row, evaluation }] of eligible.entries()) {
    const amount = evaluation.amount ?? 0;
    open = open && assigned + amount <= benchBudget;
    if (open) {
      assigned += amount;
      funded += 1;
    }
    const previous = eligible[index - 1];
    entries.push({
      ...entry(row, evaluation, open ? 'funded' : 'waiting'),
      place: index + 1,
      assigned: open ? (evaluation.amount ?? assignedNothing) : assignedNothing,
      decidedBy: previous === undefined ? '' : decidedByHand(previous, { row, evaluation }),
    });
  }
  for (const { row, evaluation } of incomplete) entries.push(entry(row, evaluation, 'incomplete'));
  for (const { row, evaluation } of notEligible) entries.push(entry(row, evaluation, 'notEligible'));
  return {
    entries,
    parts: [
      {
        ranking: null,
        budget: benchBudget,
        received: assignedNothing,
        assigned: assigned as Cents,
        passedOn: assignedNothing,
        funded,
        waiting: eligible.length - funded,
        firstExcluded: eligible[funded]?.row.rowId ?? null,
      },
    ],
    funded,
    waiting: eligible.length - funded,
    notEligible: notEligible.length,
    incomplete: incomplete.length,
    assigned: assigned as Cents,
    budget: benchBudget,
    firstExcluded: eligible[funded]?.row.rowId ?? null,
    drawSeed: benchSeed,
  };
}

const assignedNothing = 0 as Cents;

function entry(
  { rowId, comune }: EngineRow,
  { eligibility, score, amount }: Evaluation,
  outcome: RankedEntry['outcome'],
): RankedEntry {
  return {
    rowId,
    place: null,
    outcome,
    withReserve: eligibility === 'withReserve',
    score,
    amount,
    assigned: assignedNothing,
    comune,
    ranking: null,
    tier: null,
    lacksMinutes: false,
    decidedBy: '',
  };
}

function compareByHand(one: Placed, other: Placed): number {
  if (one.evaluation.score !== other.evaluation.score) return other.evaluation.score - one.evaluation.score;
  const isee = iseeOf(one.row.values) - iseeOf(other.row.values);
  if (isee !== 0) return isee;
  if (one.row.presentedAt !== other.row.presentedAt) return one.row.presentedAt < other.row.presentedAt ? -1 : 1;
  return drawKey(benchSeed, one.row.rowId) < drawKey(benchSeed, other.row.rowId) ? -1 : 1;
}

function iseeOf(values: FieldValues): number {
  return typeof values.isee === 'number' ? values.isee : Number.MAX_SAFE_INTEGER;
}

function decidedByHand(before: Placed, after: Placed): string {
  if (before.evaluation.score !== after.evaluation.score) return 'score';
  if (iseeOf(before.row.values) !== iseeOf(after.row.values)) return 'ISEE più basso';
  return before.row.presentedAt === after.row.presentedAt ? 'draw' : 'presentedAt';
}
