import type { CriterionGroup } from '../../../../shared/rules/criterion.ts';
import type { OrderKey, Tier } from '../../../../shared/rules/order-key.ts';
import { drawCondition } from './arbitrary-condition.ts';
import type { Draw } from './draw.ts';
import { drawText } from './draw-text.ts';
import { fieldsOfType, fieldsThat, type Known } from './known.ts';

/** Tiers of which the last may be of everybody else. */
export function drawTiers(draw: Draw, known: Known): readonly Tier[] {
  const tiers = draw.chance(50) ? [] : draw.list(1, 3, (index) => drawTier(draw, index, known));
  return tiers.map((tier, index) =>
    index === tiers.length - 1 && draw.chance(50) ? { ...tier, condition: null } : tier,
  );
}

function drawTier(draw: Draw, index: number, known: Known): Tier {
  return {
    id: `tier${index}`,
    label: drawText(draw),
    article: drawText(draw),
    condition: drawCondition(draw, known),
  };
}

/** Tiers first where there are some, then the score where there are points, then any other key once. */
export function drawOrder(
  draw: Draw,
  known: Known,
  { tiers, groups }: { readonly tiers: readonly Tier[]; readonly groups: readonly CriterionGroup[] },
): readonly OrderKey[] {
  const direction = () => draw.one(['ascending', 'descending'] as const);
  const hasPoints = groups.some(({ criteria }) => criteria.length > 0);
  const deciding = [...fieldsThat(known, 'number', 'ratio', 'time', 'flag'), ...fieldsOfType(known, 'choice')];
  const fields = draw.chance(70) ? draw.some(deciding, 3) : [];
  const others = [
    ...fields.map((field): OrderKey => ({ by: 'field', field, direction: direction(), label: drawText(draw) })),
    ...(draw.chance(30)
      ? draw.some(groups, 2).map(({ id }): OrderKey => {
          return { by: 'group', group: id, direction: direction(), label: drawText(draw) };
        })
      : []),
  ];
  return [
    ...(tiers.length > 0 ? [{ by: 'tier', label: drawText(draw) } as const] : []),
    ...(hasPoints || draw.chance(20) ? [{ by: 'score', direction: direction(), label: drawText(draw) } as const] : []),
    ...draw.some(others, others.length),
  ];
}
