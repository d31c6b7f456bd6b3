import type { FieldValue } from '../../fields/field-definition.ts';
import type { CompiledOrderKey, CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { RankingCandidate } from '../ranking.ts';
import { totalOrder } from '../total-order.ts';

/** What decided between two neighbours, with the value of each. */
export interface DecidingKey {
  readonly by: 'tier' | 'score' | 'group' | 'field' | 'presentedAt' | 'draw';
  /** The order key in the rule set's own words; empty for what comes after the keys. */
  readonly label: string;
  /** The field or derived value compared; `null` where it is none. */
  readonly field: string | null;
  /** Points in hundredths, the id of a tier, the value of the field, a moment; `null` is missing, and for a draw. */
  readonly own: FieldValue;
  readonly above: FieldValue;
}

/**
 * What put a row after the one above it in the order.
 *
 * @example decidingKey({ ruleSet, drawSeed, above, of }) // { by: 'field', field: 'isee', own: 900000, above: 850000, … }
 */
export function decidingKey({
  ruleSet,
  drawSeed,
  above,
  of,
}: {
  readonly ruleSet: CompiledRuleSet;
  readonly drawSeed: string;
  readonly above: RankingCandidate;
  readonly of: RankingCandidate;
}): DecidingKey {
  const order = totalOrder(ruleSet, drawSeed);
  const [first, second] = order.sort([above, of]);
  const name = first === undefined || second === undefined ? 'draw' : order.decidedBy(first, second);
  if (name === 'presentedAt') {
    return { by: name, label: '', field: null, own: of.presentedAt, above: above.presentedAt };
  }
  for (const compiled of ruleSet.order) {
    const [own, other] = [comparedValue(compiled, of, ruleSet), comparedValue(compiled, above, ruleSet)];
    const { key } = compiled;
    if ((key.by === 'score' ? 'score' : key.label) !== name || own === other) continue;
    return { by: key.by, label: key.label, field: key.by === 'field' ? key.field : null, own, above: other };
  }
  return { by: 'draw', label: '', field: null, own: null, above: null };
}

function comparedValue(
  { key, slot }: CompiledOrderKey,
  candidate: RankingCandidate,
  { reader }: CompiledRuleSet,
): FieldValue {
  const { lines, score, tier } = candidate.evaluation;
  switch (key.by) {
    case 'tier':
      return tier;
    case 'score':
      return score;
    case 'group':
      return lines.reduce((points, line) => (line.group === key.group ? points + line.points : points), 0);
    case 'field':
      return slot === null ? null : reader.valueAt(slot, candidate.values);
  }
}
