import * as z from 'zod';
import { centsSchema } from '../../contracts/branded.ts';
import type { BudgetMode, SpendingMode } from '../budget-mode.ts';
import { idSchema, textSchema } from './text-schemas.ts';

/**
 * The shape of a way to spend the budget.
 *
 * @example budgetSchema.parse({ kind: 'fullOnly' })
 */
export const budgetSchema: z.ZodType<BudgetMode> = z.lazy(() => {
  const simple = [
    z.object({ kind: z.literal('fullOnly') }),
    z.object({ kind: z.literal('skipToSmaller') }),
    z.object({ kind: z.literal('partialLast') }),
    z.object({ kind: z.literal('proRata') }),
    z.object({ kind: z.literal('places'), places: z.number() }),
  ] as const;
  const modeSchema: z.ZodType<SpendingMode> = z.discriminatedUnion('kind', simple);

  return z.discriminatedUnion('kind', [
    ...simple,
    z.object({
      kind: z.literal('byTier'),
      tiers: z
        .array(z.object({ tier: idSchema, mode: modeSchema }))
        .max(20)
        .readonly(),
    }),
    z.object({
      kind: z.literal('rankings'),
      field: idSchema,
      rankings: z
        .array(
          z.object({
            id: idSchema,
            label: textSchema,
            values: z.array(idSchema).max(100).readonly(),
            budget: centsSchema,
            mode: modeSchema,
            overflowsTo: idSchema.nullable(),
          }),
        )
        .max(20)
        .readonly(),
    }),
  ]);
});
