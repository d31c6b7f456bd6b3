import { isDeepStrictEqual } from 'node:util';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import { handWrittenRanking } from './engine-hand-written.ts';
import { hyperFormulaRanking } from './engine-hyper-formula.ts';
import { jsonLogicRanking } from './engine-json-logic.ts';
import type { PeerOutcome } from './engine-peer.ts';
import { benchBudget, benchRules, benchSeed, type EngineRow, engineRows } from './engine-work.ts';
import { zenRanking } from './engine-zen.ts';
import type { BenchFigure } from './figure.ts';
import { usualTimes } from './usual-times.ts';

/** Evaluate, explain, rank and cut 10,000 rows under 10 criteria, beside the same rules by hand and in other engines. */
export async function benchEngine(): Promise<readonly BenchFigure[]> {
  const rows = engineRows(10_000);
  const ruleSet = compileRuleSet(benchRules);
  const engine = () => engineRanking(rows);
  const handWritten = () => handWrittenRanking(rows);
  const byJsonLogic = jsonLogicRanking(ruleSet);
  const byZen = zenRanking(ruleSet);
  const byHyperFormula = hyperFormulaRanking(ruleSet);
  const jsonLogic = () => byJsonLogic(rows);
  const zen = () => byZen(rows);
  const hyperFormula = () => byHyperFormula(rows);
  sameAsByHand(engine(), handWritten());
  const near = await usualTimes({ engine, handWritten }, 40);
  // Apart and in fewer rounds: the others take up to a hundred times as long, and leave a heap that slows down the next.
  sameOutcomes(engine(), { jsonLogic: jsonLogic() });
  const middle = await usualTimes({ engine, jsonLogic }, 20);
  sameOutcomes(engine(), { zen: await zen(), hyperFormula: hyperFormula() });
  const far = await usualTimes({ engine, zen, hyperFormula }, 5);
  const work = 'engine: the same work, peer without the words of the explanation';
  return [
    {
      name: 'engine: 10,000 rows × 10 criteria, explained, ranked and cut',
      ratio: near.engine / near.handWritten,
      budget: 2,
      against: 'the same rules hand-written in TypeScript',
    },
    { name: work, ratio: middle.engine / middle.jsonLogic, budget: 0.2, against: 'json-logic-js 2.0.5' },
    { name: work, ratio: far.engine / far.zen, budget: 0.1, against: '@gorules/zen-engine 0.52.1' },
    { name: work, ratio: far.engine / far.hyperFormula, budget: 0.05, against: 'HyperFormula 3.5.0' },
  ];
}

/** Compiling is part of the work. */
function engineRanking(rows: readonly EngineRow[]): Ranked {
  const ruleSet = compileRuleSet(benchRules);
  const evaluations: Evaluation[] = [];
  const candidates = rows.map(({ rowId, values, presentedAt, comune }) => {
    const evaluation = evaluate(ruleSet, rowId, values);
    evaluations.push(evaluation);
    return { evaluation, values, presentedAt, comune };
  });
  return { evaluations, ranking: rankWithinBudget({ candidates, ruleSet, budget: benchBudget, drawSeed: benchSeed }) };
}

interface Ranked {
  readonly evaluations: readonly Evaluation[];
  readonly ranking: Ranking;
}

/** A bench of works that disagree measures nothing. */
function sameAsByHand(engine: Ranked, byHand: Ranked): void {
  if (!isDeepStrictEqual(engine, byHand)) throw new Error('The engine and the hand-written rules disagree');
}

/** Reasons, points of every line, totals and amounts of all rows. */
function sameOutcomes({ evaluations }: Ranked, peers: Readonly<Record<string, readonly PeerOutcome[]>>): void {
  const outcomes = evaluations.map(({ reasons, lines, score, amount }) => ({
    reasons: reasons.map(({ code }) => code),
    pointsBeforeCap: lines.map((line) => line.pointsBeforeCap),
    score,
    amount,
  }));
  for (const [peer, theirs] of Object.entries(peers)) {
    if (!isDeepStrictEqual(outcomes, theirs)) throw new Error(`The engine and ${peer} disagree`);
  }
}
