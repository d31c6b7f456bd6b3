import * as z from 'zod';
import { pointsSchema } from '../contracts/branded.ts';
import { conditionSchema } from './condition-schema.ts';
import type { Criterion } from './rule-set.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(2_000);
const base = { id, label: text, article: text, whenMissing: z.enum(['incomplete', 'noPoints']) };

const bandSchema = z.object({
  from: z.number().nullable(),
  fromIncluded: z.boolean(),
  to: z.number().nullable(),
  toIncluded: z.boolean(),
  points: pointsSchema,
});

/**
 * The shape of a criterion of any kind.
 *
 * @example criterionSchema.safeParse({ kind: 'band' }).success // false
 */
export const criterionSchema: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('flag'), condition: conditionSchema, points: pointsSchema }),
  z.object({
    ...base,
    kind: z.literal('choice'),
    field: id,
    table: z
      .array(z.object({ value: id, points: pointsSchema }))
      .max(500)
      .readonly(),
  }),
  z.object({
    ...base,
    kind: z.literal('band'),
    field: id,
    bands: z.array(bandSchema).max(200).readonly(),
    outside: pointsSchema.nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('perUnit'),
    field: id,
    pointsPerUnit: pointsSchema,
    cap: pointsSchema.nullable(),
  }),
]);
