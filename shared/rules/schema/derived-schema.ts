import * as z from 'zod';
import { isoDateSchema } from '../../contracts/branded.ts';
import type { DerivedValue } from '../derived-value.ts';
import { idSchema, textSchema } from './text-schemas.ts';

/**
 * The shape of a derived value of any kind.
 *
 * @example derivedSchema.safeParse({ kind: 'ratio' }).success // false
 */
export const derivedSchema: z.ZodType<DerivedValue> = z.lazy(() => {
  const base = { id: idSchema, label: textSchema };

  return z.discriminatedUnion('kind', [
    z.object({
      ...base,
      kind: z.enum(['ageInYears', 'completedYears', 'completedMonths']),
      field: idSchema,
      on: z.union([z.strictObject({ date: isoDateSchema }), z.strictObject({ field: idSchema })]),
    }),
    z.object({
      ...base,
      kind: z.literal('ratio'),
      field: idSchema,
      by: idSchema,
      whenByIsZero: z.enum(['aboveAny', 'missing']),
    }),
    z.object({
      ...base,
      kind: z.enum(['count', 'min', 'max', 'sum']),
      fields: z.array(idSchema).max(100).readonly(),
      blanks: z.enum(['missing', 'leftOut']),
    }),
  ]);
});
