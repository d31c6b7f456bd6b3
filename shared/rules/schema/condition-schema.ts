import * as z from 'zod';
import type { Comparison, Condition } from '../condition.ts';

/** The shape of one comparison. */
export const comparisonSchema: z.ZodType<Comparison> = z.lazy(() =>
  z.object({
    field: z.string().min(1).max(64),
    operator: z.enum([
      'equals',
      'differs',
      'atMost',
      'lessThan',
      'atLeast',
      'moreThan',
      'oneOf',
      'noneOf',
      'isTrue',
      'isFalse',
      'isFilled',
      'isBlank',
    ]),
    value: z.union([z.string().max(500), z.number(), z.array(z.string().max(500)).max(500).readonly()]).exactOptional(),
  }),
);

/**
 * The shape of a condition: alternatives of conjunctions.
 *
 * @example conditionSchema.parse([[{ field: 'livesAlone', operator: 'isTrue' }]])
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.array(z.array(comparisonSchema).max(100).readonly()).max(100).readonly(),
);
