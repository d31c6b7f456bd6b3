import * as z from 'zod';
import type { OrderKey, Tier } from '../order-key.ts';
import { conditionSchema } from './condition-schema.ts';
import { idSchema, textSchema } from './text-schemas.ts';

/**
 * The shape of a step of the order.
 *
 * @example orderKeySchema.parse({ by: 'score', direction: 'descending', label: 'Punteggio' })
 */
export const orderKeySchema: z.ZodType<OrderKey> = z.lazy(() => {
  const direction = z.enum(['ascending', 'descending']);

  return z.discriminatedUnion('by', [
    z.object({ by: z.literal('tier'), label: textSchema }),
    z.object({ by: z.literal('score'), direction, label: textSchema }),
    z.object({ by: z.literal('field'), field: idSchema, direction, label: textSchema }),
    z.object({ by: z.literal('group'), group: idSchema, direction, label: textSchema }),
  ]);
});

/** The shape of a tier. */
export const tierSchema: z.ZodType<Tier> = z.lazy(() =>
  z.object({
    id: idSchema,
    label: textSchema,
    article: textSchema,
    condition: conditionSchema.nullable(),
  }),
);
