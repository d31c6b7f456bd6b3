import type { Condition } from '../rules/condition.ts';
import type { Quantity } from './quantity.ts';
import { type QuantityMaker, quantity } from './quantity-maker.ts';

/**
 * The thresholds of a condition. Choices and yes or no are not quantities: another list of choices is another rule.
 *
 * @param asks false where the condition only says to whom a rule applies
 * @example conditionQuantities(condition, { path: 'gates[0].condition', asks: true }, maker)[0]?.value // 2500000
 */
export function conditionQuantities(
  condition: Condition,
  { path, asks, partOf = '' }: { readonly path: string; readonly asks: boolean; readonly partOf?: string },
  { unitOf }: QuantityMaker,
): readonly Quantity[] {
  return condition.flatMap((alternative, row) =>
    alternative.flatMap(({ field, operator, value }, line) => {
      const unit = unitOf(field);
      if (unit === null || (typeof value !== 'number' && typeof value !== 'string')) return [];
      const role = { kind: 'threshold', field, operator, asks } as const;
      return [quantity({ path: `${path}[${row}][${line}].value`, role, unit, value, partOf })];
    }),
  );
}
