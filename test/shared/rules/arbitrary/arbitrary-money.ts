import type { Amount, SimpleAmount } from '../../../../shared/rules/amount.ts';
import type { BudgetMode, SharedRanking, SpendingMode } from '../../../../shared/rules/budget-mode.ts';
import type { Tier } from '../../../../shared/rules/order-key.ts';
import type { Cents } from '../../../../shared/values/brands.ts';
import type { Draw } from './draw.ts';
import { drawCents, drawThreshold } from './draw-constant.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawText } from './draw-text.ts';
import { fieldsOfType, fieldsThat, type Known } from './known.ts';

/** An amount of any kind. */
export function drawAmount(draw: Draw, known: Known): Amount {
  if (draw.chance(60)) return drawSimple(draw, known);
  const field = draw.maybeOne(fieldsOfType(known, 'choice').filter((id) => id !== 'tier')) ?? '';
  const values = (known.get(field)?.choices ?? []).map(({ value }) => value);
  return { kind: 'byProfile', field, table: values.map((value) => ({ value, amount: drawSimple(draw, known) })) };
}

function drawSimple(draw: Draw, known: Known): SimpleAmount {
  const kind = draw.one(['fixed', 'share', 'linearShare', 'stepTable', 'months']);
  const money = () => draw.maybeOne(fieldsOfType(known, 'money')) ?? '';
  const number = draw.maybeOne(fieldsThat(known, 'number')) ?? '';
  switch (kind) {
    case 'fixed':
      return { kind, cents: drawCents(draw) };
    case 'share':
      return {
        kind,
        field: money(),
        basisPoints: draw.whole(1, 10_000),
        cap: draw.chance(50) ? null : drawCents(draw),
      };
    case 'linearShare': {
      const at = drawThreshold(draw, known.get(number)?.type ?? '');
      const sum = () => (draw.chance(20) ? (0 as Cents) : drawCents(draw));
      const [from, to] = [
        { at, cents: sum() },
        { at: at + draw.whole(1, 900), cents: sum() },
      ];
      return { kind, field: number, from, to, below: sum(), above: sum() };
    }
    case 'stepTable': {
      const field = draw.maybeOne(fieldsThat(known, 'number', 'ratio')) ?? '';
      const { intervals, gap } = drawIntervals(draw, known.get(field)?.type ?? '');
      const shareOf = draw.chance(50) ? null : money();
      const gives = () => draw.whole(0, shareOf === null ? 500_000 : 10_000);
      const steps = intervals.map((interval) => ({ ...interval, gives: gives() }));
      return { kind, field, steps, shareOf, outside: gap || draw.chance(10) ? gives() : null };
    }
    case 'months':
      return { kind, field: number, monthly: drawCents(draw), most: draw.whole(1, 24) };
  }
}

/** A way of spending of any kind; by tier only where there are tiers. */
export function drawBudget(draw: Draw, known: Known, tiers: readonly Tier[]): BudgetMode {
  const kind = draw.one(['simple', 'byTier', 'rankings']);
  if (kind === 'byTier' && tiers.length > 0) {
    return { kind, tiers: tiers.map(({ id }) => ({ tier: id, mode: drawMode(draw) })) };
  }
  return kind === 'rankings' ? drawRankings(draw, known) : drawMode(draw);
}

function drawMode(draw: Draw): SpendingMode {
  const kind = draw.one(['fullOnly', 'skipToSmaller', 'partialLast', 'proRata', 'places']);
  return kind === 'places' ? { kind, places: draw.whole(1, 40) } : { kind };
}

/** Every choice in one ranking; what is left over goes to an earlier one, so that it comes to rest. */
function drawRankings(draw: Draw, known: Known): BudgetMode {
  const field = draw.maybeOne(fieldsOfType(known, 'choice').filter((id) => id !== 'tier')) ?? '';
  const left = (known.get(field)?.choices ?? []).map(({ value }) => value);
  const rankings: SharedRanking[] = [];
  while (left.length > 0) {
    rankings.push({
      id: `ranking${rankings.length}`,
      label: drawText(draw),
      values: left.splice(0, draw.whole(1, left.length)),
      budget: (drawCents(draw) * 10) as Cents,
      mode: drawMode(draw),
      overflowsTo: draw.chance(50) ? (draw.maybeOne(rankings)?.id ?? null) : null,
    });
  }
  return { kind: 'rankings', field, rankings };
}
