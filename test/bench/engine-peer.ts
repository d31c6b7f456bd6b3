import type { FieldValues } from '../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import type { Cents, Points } from '../../shared/values/brands.ts';
import { benchBudget, benchSeed, type EngineRow } from './engine-work.ts';

/** What a peer finds out about a row; the words and the inputs of an explanation are not in it. */
export interface PeerOutcome {
  readonly reasons: readonly string[];
  readonly pointsBeforeCap: readonly number[];
  readonly score: number;
  readonly amount: number | null;
}

/** What a peer answered about a row, before caps. */
export interface PeerAnswer {
  /** The codes of the gates the row fails. */
  readonly failed: readonly string[];
  readonly incomplete: boolean;
  readonly reserved: boolean;
  readonly pointsBeforeCap: readonly number[];
  /** What the row receives if it is complete and fails no gate, in cents. */
  readonly amount: number;
}

/** The fields of a row as every peer gets them: ages are worked out for it. */
export type PeerRow = FieldValues & { readonly age: number | null };

export function peerRow({ values }: EngineRow): PeerRow {
  return { ...values, age: ageOf(values) };
}

/** Caps are summed and rows ranked for the peer, by our own code. */
export function rankPeer(
  ruleSet: CompiledRuleSet,
  rows: readonly EngineRow[],
  answers: readonly PeerAnswer[],
): readonly PeerOutcome[] {
  const outcomes = answers.map(outcomeOf);
  const candidates = rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ ...row, evaluation: evaluationOf(row.rowId, outcome) }];
  });
  rankWithinBudget({ candidates, ruleSet, budget: benchBudget, drawSeed: benchSeed });
  return outcomes;
}

function ageOf({ beneficiaryBirthDate: birth }: FieldValues): number | null {
  if (typeof birth !== 'string') return null;
  return 2025 - Number(birth.slice(0, 4)) - (birth.slice(5) > '07-10' ? 1 : 0);
}

function outcomeOf({ failed, incomplete, reserved, pointsBeforeCap, amount }: PeerAnswer): PeerOutcome {
  return {
    reasons: reserved ? [...failed, 'ISEE_DIFFORME'] : failed,
    pointsBeforeCap,
    score: capped(pointsBeforeCap),
    amount: failed.length > 0 || incomplete ? null : amount,
  };
}

function capped(points: readonly number[]): number {
  const [
    adl = 0,
    severe = 0,
    age = 0,
    alone = 0,
    hours = 0,
    isee = 0,
    profile = 0,
    invalidity = 0,
    frequency = 0,
    units = 0,
  ] = points;
  return (
    Math.min(5000, adl + severe + age) +
    Math.min(2000, alone + Math.min(1200, hours)) +
    isee +
    profile +
    Math.min(900, invalidity + frequency + Math.min(400, units))
  );
}

function evaluationOf(rowId: string, { score, amount }: PeerOutcome): Evaluation {
  return {
    rowId,
    ruleSet: { call: 'B2-2025', version: 1 },
    eligibility: amount === null ? 'notEligible' : 'eligible',
    reasons: [],
    missing: [],
    lines: [],
    score: score as Points,
    tier: null,
    ranking: null,
    amount: amount as Cents | null,
  };
}
