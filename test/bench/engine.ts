import { isDeepStrictEqual } from 'node:util';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import { bestTimes } from './best-time.ts';
import { handWrittenRanking } from './engine-hand-written.ts';
import { type JsonLogicOutcome, jsonLogicRanking } from './engine-json-logic.ts';
import { benchBudget, benchRules, benchSeed, type EngineRow, engineRows } from './engine-work.ts';

/** Evaluate, explain, rank and cut 10,000 rows under 10 criteria, beside the same rules by hand and in json-logic-js. */
export async function benchEngine(): Promise<
  readonly { readonly name: string; readonly ratio: number; readonly budget: number; readonly against: string }[]
> {
  const rows = engineRows(10_000);
  const compiled = compileRuleSet(benchRules);
  const byJsonLogic = jsonLogicRanking(compiled);
  const byEngine = () => engineRanking(rows);
  sameOutcomes(byEngine(), handWrittenRanking(rows), byJsonLogic(rows));
  const times = bestTimes(
    { engine: byEngine, handWritten: () => handWrittenRanking(rows), jsonLogic: () => byJsonLogic(rows) },
    25,
  );
  return [
    {
      name: 'engine: 10,000 rows × 10 criteria, explained, ranked and cut',
      ratio: times.engine / times.handWritten,
      budget: 2,
      against: 'the same rules hand-written in TypeScript',
    },
    {
      name: 'engine: the same work, peer without the words of the explanation',
      ratio: times.engine / times.jsonLogic,
      budget: 0.2,
      against: 'json-logic-js 2.0.5',
    },
  ];
}

/** Compiling is part of the work. */
function engineRanking(rows: readonly EngineRow[]): { evaluations: Evaluation[]; ranking: Ranking } {
  const ruleSet = compileRuleSet(benchRules);
  const evaluations: Evaluation[] = [];
  const candidates = rows.map(({ rowId, values, presentedAt, comune }) => {
    const evaluation = evaluate(ruleSet, rowId, values);
    evaluations.push(evaluation);
    return { evaluation, values, presentedAt, comune };
  });
  return { evaluations, ranking: rankWithinBudget({ candidates, ruleSet, budget: benchBudget, drawSeed: benchSeed }) };
}

/** A bench of works that disagree measures nothing. */
function sameOutcomes(
  engine: { evaluations: readonly Evaluation[]; ranking: Ranking },
  byHand: { evaluations: readonly Evaluation[]; ranking: Ranking },
  byJsonLogic: readonly JsonLogicOutcome[],
): void {
  if (!isDeepStrictEqual(engine, byHand)) throw new Error('The engine and the hand-written rules disagree');
  const outcomes = engine.evaluations.map(({ reasons, lines, score, amount }) => ({
    reasons: reasons.map(({ code }) => code),
    pointsBeforeCap: lines.map((line) => line.pointsBeforeCap),
    score,
    amount,
  }));
  if (!isDeepStrictEqual(outcomes, byJsonLogic)) throw new Error('The engine and json-logic-js disagree');
}
