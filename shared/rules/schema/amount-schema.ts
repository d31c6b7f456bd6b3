import * as z from 'zod';
import { centsSchema } from '../../contracts/branded.ts';
import type { Amount, SimpleAmount } from '../amount.ts';
import { intervalSchema } from './interval-schema.ts';
import { idSchema } from './text-schemas.ts';

/**
 * The shape of an amount of any kind.
 *
 * @example amountSchema.parse({ kind: 'fixed', cents: 120000 })
 */
export const amountSchema: z.ZodType<Amount> = z.lazy(() => {
  const linePoint = z.object({ at: z.number(), cents: centsSchema });
  const simple = [
    z.object({ kind: z.literal('fixed'), cents: centsSchema }),
    z.object({ kind: z.literal('share'), field: idSchema, basisPoints: z.number(), cap: centsSchema.nullable() }),
    z.object({
      kind: z.literal('linearShare'),
      field: idSchema,
      from: linePoint,
      to: linePoint,
      below: centsSchema,
      above: centsSchema,
    }),
    z.object({
      kind: z.literal('stepTable'),
      field: idSchema,
      steps: z
        .array(intervalSchema.extend({ gives: z.number() }))
        .max(500)
        .readonly(),
      shareOf: idSchema.nullable(),
      outside: z.number().nullable(),
    }),
    z.object({ kind: z.literal('months'), field: idSchema, monthly: centsSchema, most: z.number() }),
  ] as const;
  const simpleAmountSchema: z.ZodType<SimpleAmount> = z.discriminatedUnion('kind', simple);

  return z.discriminatedUnion('kind', [
    ...simple,
    z.object({
      kind: z.literal('byProfile'),
      field: idSchema,
      table: z
        .array(z.object({ value: idSchema, amount: simpleAmountSchema }))
        .max(500)
        .readonly(),
    }),
  ]);
});
