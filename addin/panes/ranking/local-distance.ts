import { type DecidingKey, decidingKey } from '../../../shared/ranking/distance/deciding-key.ts';
import { type FailedGate, failedGates } from '../../../shared/ranking/distance/failed-gates.ts';
import type { RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { totalOrder } from '../../../shared/ranking/total-order.ts';
import type { CompiledRuleSet } from '../../../shared/rules/compile-rule-set.ts';

/** Where a row stands among the rows of its own file, which are not all that compete with it. */
export interface LocalDistance {
  /** `null` for who is not eligible or incomplete. */
  readonly place: number | null;
  /** How many rows of the file have a place in the same ranking. */
  readonly rows: number;
  /** What put it after the row above it in the file. */
  readonly above: DecidingKey | null;
  readonly gates: readonly FailedGate[];
}

/**
 * The place of a row among those of its file. The money is shared with every other Comune and is not looked at; a draw
 * is yet to come.
 */
export function localDistance(
  candidates: readonly RankingCandidate[],
  of: RankingCandidate,
  ruleSet: CompiledRuleSet,
): LocalDistance {
  const gates = failedGates(ruleSet, of.values);
  const peers = candidates.filter((one) => hasPlace(one) && one.evaluation.ranking === of.evaluation.ranking);
  if (!hasPlace(of)) return { place: null, rows: peers.length, above: null, gates };
  const ordered = totalOrder(ruleSet, noSeedYet).sort(peers);
  const at = ordered.findIndex(({ candidate }) => candidate === of);
  const above = ordered[at - 1]?.candidate;
  return {
    place: at + 1,
    rows: peers.length,
    above: above === undefined ? null : decidingKey({ ruleSet, drawSeed: noSeedYet, above, of }),
    gates,
  };
}

function hasPlace({ evaluation: { eligibility } }: RankingCandidate): boolean {
  return eligibility === 'eligible' || eligibility === 'withReserve';
}

const noSeedYet = '';
