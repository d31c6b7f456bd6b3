import { centsSchema, instantSchema, pointsSchema } from '../../../shared/contracts/branded.ts';
import { comparisonText, type RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { distanceMessages } from '../../../shared/messages/it/place-distance.ts';
import type { DecidingKey } from '../../../shared/ranking/distance/deciding-key.ts';
import type { FundingDistance } from '../../../shared/ranking/distance/funding-distance.ts';
import type { SufficientChange } from '../../../shared/ranking/distance/sufficient-changes.ts';
import type { RankedEntry } from '../../../shared/ranking/ranking.ts';
import type { Comparison } from '../../../shared/rules/condition.ts';
import type { Tier } from '../../../shared/rules/order-key.ts';
import { formatFullMoment } from '../elements/format-moment.ts';

/** What decided against the row above, with the value of each. */
export function decidedText(key: DecidingKey, naming: RuleNaming, tiers: readonly Tier[]): string {
  const tierName = (id: DecidingKey['own']) => tiers.find((tier) => tier.id === id)?.label ?? distanceMessages.noTier;
  const told = (what: string, show: (value: DecidingKey['own']) => string) =>
    distanceMessages.decided(what, show(key.own), show(key.above));
  switch (key.by) {
    case 'draw':
      return distanceMessages.drawn;
    case 'presentedAt':
      return told(distanceMessages.presentedAt, (value) => formatFullMoment(instantSchema.parse(value)));
    case 'score':
      return told(distanceMessages.score, (value) => distanceMessages.points(pointsSchema.parse(value)));
    case 'group':
      return told(distanceMessages.orderKey(key.label), (value) => distanceMessages.points(pointsSchema.parse(value)));
    case 'tier':
      return told(distanceMessages.orderKey(key.label), tierName);
    case 'field':
      return told(distanceMessages.orderKey(key.label), (value) => naming.valueOf(key.field ?? '', value));
  }
}

/** What lies between a row and its money, sentence by sentence; the changes that would do are apart. */
export function fundingSentences(
  funding: FundingDistance,
  entry: Pick<RankedEntry, 'amount' | 'assigned' | 'outcome'>,
  lastFunded: string,
): readonly string[] {
  const { changes, moneyMissing, placesMissing, pointsMissing } = funding;
  const last = funding.lastFunded;
  const inPart = entry.outcome === 'funded';
  return [
    ...(inPart ? [distanceMessages.paidInPart(entry.assigned, entry.amount ?? centsSchema.parse(0))] : []),
    ...(inPart
      ? []
      : [
          last === null
            ? distanceMessages.nobodyFunded
            : distanceMessages.lastFunded(last.place, lastFunded, last.score),
        ]),
    ...(placesMissing > 0 ? [distanceMessages.placesMissing(placesMissing)] : []),
    ...(moneyMissing > 0 ? [distanceMessages.moneyMissing(moneyMissing)] : []),
    ...(inPart || pointsMissing !== null ? [] : [distanceMessages.noPointsWouldDo]),
    ...(pointsMissing === null ? [] : [distanceMessages.pointsMissing(pointsMissing)]),
    ...(pointsMissing !== null && changes.length === 0 ? [distanceMessages.noneWouldDo] : []),
  ];
}

/** A change that alone would do: `ISEE: da 20 a 25 punti con ISEE non oltre 6.000,00 €`. */
export function changeText({ from, label, needs, to }: SufficientChange, naming: RuleNaming): string {
  return distanceMessages.change(label, needs.map((need) => needText(need, naming)).join(', '), from, to);
}

function needText(need: Comparison, naming: RuleNaming): string {
  const text = comparisonText(need, naming);
  const say = need.value === undefined ? distanceMessages.needFlag : distanceMessages.need;
  return say(naming.labelOf(need.field), text);
}
