import type { Alternative, Criterion } from '../rules/criterion.ts';
import { conditionQuantities } from './condition-quantities.ts';
import { intervalQuantities } from './interval-quantities.ts';
import type { Quantity, QuantityRole } from './quantity.ts';
import { type QuantityMaker, quantity } from './quantity-maker.ts';

/**
 * Every threshold, weight and cap of a criterion; of a criterion that takes the best of several, those of each.
 *
 * @example criterionQuantities(livesAlone, 'groups[1].criteria[0]', maker)[0]?.value // 1000: ten points
 */
export function criterionQuantities(
  criterion: Criterion | Alternative,
  path: string,
  maker: QuantityMaker,
  partOf = '',
): readonly Quantity[] {
  const points = (member: string, role: QuantityRole, value: number | null): Quantity =>
    quantity({ path: `${path}.${member}`, role, unit: 'points', value, partOf });
  const day = (member: string, role: QuantityRole, value: string): Quantity =>
    quantity({ path: `${path}.${member}`, role, unit: 'date', value, partOf });
  switch (criterion.kind) {
    case 'flag':
      return [
        points('points', { kind: 'points' }, criterion.points),
        ...conditionQuantities(criterion.condition, { path: `${path}.condition`, asks: true, partOf }, maker),
      ];
    case 'choice':
      return criterion.table.map(({ value, points: given }, index) =>
        points(`table[${index}].points`, { kind: 'ofChoice', field: criterion.field, choice: value }, given),
      );
    case 'band': {
      const { field, bands, outside } = criterion;
      const gives = { name: 'points', unit: 'points', of: (band: (typeof bands)[number]) => band.points } as const;
      return [
        ...intervalQuantities({ path: `${path}.bands`, field, lines: bands, partOf, gives }, maker),
        ...(outside === null ? [] : [points('outside', { kind: 'outside', field }, outside)]),
      ];
    }
    case 'perUnit': {
      const { field, every, pointsPerUnit, cap } = criterion;
      const unit = maker.unitOf(field) ?? 'whole';
      return [
        points('pointsPerUnit', { kind: 'perUnit', field, every }, pointsPerUnit),
        // One child is one child: only a step of more than one is anybody's choice.
        ...(every === 1
          ? []
          : [quantity({ path: `${path}.every`, role: { kind: 'unit', field }, unit, value: every, partOf })]),
        points('cap', { kind: 'cap' }, cap),
      ];
    }
    case 'best':
      return criterion.alternatives.flatMap((alternative, index) =>
        criterionQuantities(alternative, `${path}.alternatives[${index}]`, maker, alternative.label),
      );
    case 'penalty':
      return [
        points('points', { kind: 'points' }, criterion.points),
        day('from', { kind: 'periodFrom' }, criterion.from),
        day('to', { kind: 'periodTo' }, criterion.to),
      ];
    case 'assigned':
      return [
        points('most', { kind: 'mostPoints' }, criterion.most),
        quantity({
          path: `${path}.atLeast`,
          role: { kind: 'evaluators' },
          unit: 'whole',
          value: criterion.atLeast,
          partOf,
        }),
      ];
  }
}
