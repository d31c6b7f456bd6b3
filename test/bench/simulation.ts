import { isDeepStrictEqual } from 'node:util';
import { runTrial } from '../../addin/panes/simulation/run-trial.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../shared/ranking/ranking.ts';
import type { RowToRank } from '../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { adjustRules, noAdjustments } from '../../shared/simulation/adjust-rules.ts';
import { compareRankings, type RankingDifference } from '../../shared/simulation/compare-rankings.ts';
import { benchBudget, benchRules, benchSeed, engineRows } from './engine-work.ts';
import type { BenchFigure } from './figure.ts';
import { usualTimes } from './usual-times.ts';

const rows: readonly RowToRank[] = engineRows(10_000).map((row) => ({
  ...row,
  isComplete: true,
  protocolNumber: null,
}));
const isee22000 = { ...noAdjustments, values: new Map([['gates[5].condition[0][0].value', 22_000_00]]) };

/**
 * *Simula* with 10,000 rows: one more value typed, from the rules to the comparison, beside the engine run twice, before
 * and after, over the same rows; and the longest it keeps the pane from drawing.
 */
export async function benchSimulation(): Promise<readonly BenchFigure[]> {
  const before = engineRanking(benchRules);
  const strict = adjustedRules();
  const first = await trial(before, strict);
  const found = first.difference.all.map(({ after }) => after);
  if (!isDeepStrictEqual(found, engineRanking(strict).entries)) throw new Error('Simulation and engine disagree');
  const stretches = [first.longest];
  const times = await usualTimes(
    {
      typed: async () => stretches.push((await trial(before, adjustedRules())).longest),
      twice: () => [engineRanking(benchRules), engineRanking(strict)],
    },
    15,
  );
  return [
    {
      name: 'simulate: 10,000 rows × 10 criteria, from a value typed to who enters and leaves',
      ratio: times.typed / times.twice,
      budget: 1,
      against: 'the engine run twice over the rows',
    },
    {
      name: 'simulate: longest stretch of work between two pauses, ms of processor',
      ratio: Math.min(...stretches) / 100,
      budget: 1,
      against: '100 ms',
    },
  ];
}

function adjustedRules(): RuleSet {
  const adjusted = adjustRules(benchRules, benchBudget, isee22000);
  if (adjusted.kind === 'refused') throw new Error('The rules of the bench cannot be adjusted');
  return adjusted.ruleSet;
}

/** In slices, as the pane does; `longest` is the processor time between two pauses. */
async function trial(
  before: Ranking,
  ruleSet: RuleSet,
): Promise<{ readonly difference: RankingDifference; readonly longest: number }> {
  let longest = 0;
  let started = process.cpuUsage();
  const pause = () => {
    const { system, user } = process.cpuUsage(started);
    longest = Math.max(longest, (user + system) / 1_000);
    started = process.cpuUsage();
  };
  const ranking = await runTrial(
    rows,
    { ruleSet, budget: benchBudget, drawSeed: benchSeed },
    {
      now: () => performance.now(),
      breathe: async () => pause(),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  if (ranking === null) throw new Error('Nobody stopped the trial');
  const difference = compareRankings(before, ranking);
  pause();
  return { difference, longest };
}

function engineRanking(rules: RuleSet): Ranking {
  const ruleSet = compileRuleSet(rules);
  const candidates = rows.map(({ rowId, values, presentedAt, comune }) => ({
    evaluation: evaluate(ruleSet, rowId, values),
    values,
    presentedAt,
    comune,
  }));
  return rankWithinBudget({ candidates, ruleSet, budget: benchBudget, drawSeed: benchSeed });
}
