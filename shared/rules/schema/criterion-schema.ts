import * as z from 'zod';
import { isoDateSchema, pointsSchema } from '../../contracts/branded.ts';
import type { Alternative, Criterion } from '../criterion.ts';
import { conditionSchema } from './condition-schema.ts';
import { intervalSchema } from './interval-schema.ts';
import { idSchema, textSchema } from './text-schemas.ts';

/**
 * The shape of a criterion of any kind.
 *
 * @example criterionSchema.safeParse({ kind: 'band' }).success // false
 */
export const criterionSchema: z.ZodType<Criterion> = z.lazy(() => {
  const named = { id: idSchema, label: textSchema, article: textSchema };
  const flag = { kind: z.literal('flag'), condition: conditionSchema, points: pointsSchema };
  const choice = {
    kind: z.literal('choice'),
    field: idSchema,
    table: z
      .array(z.object({ value: idSchema, points: pointsSchema }))
      .max(500)
      .readonly(),
  };
  const band = {
    kind: z.literal('band'),
    field: idSchema,
    bands: z
      .array(intervalSchema.extend({ points: pointsSchema }))
      .max(200)
      .readonly(),
    outside: pointsSchema.nullable(),
  };
  const perUnit = {
    kind: z.literal('perUnit'),
    field: idSchema,
    pointsPerUnit: pointsSchema,
    every: z.number(),
    cap: pointsSchema.nullable(),
  };

  const alternativeSchema: z.ZodType<Alternative> = z.discriminatedUnion('kind', [
    z.object({ ...named, ...flag }),
    z.object({ ...named, ...choice }),
    z.object({ ...named, ...band }),
    z.object({ ...named, ...perUnit }),
  ]);

  const base = { ...named, whenMissing: z.enum(['incomplete', 'noPoints']) };

  return z.discriminatedUnion('kind', [
    z.object({ ...base, ...flag }),
    z.object({ ...base, ...choice }),
    z.object({ ...base, ...band }),
    z.object({ ...base, ...perUnit }),
    z.object({ ...base, kind: z.literal('best'), alternatives: z.array(alternativeSchema).max(50).readonly() }),
    z.object({
      ...base,
      kind: z.literal('penalty'),
      field: idSchema,
      from: isoDateSchema,
      to: isoDateSchema,
      points: pointsSchema,
    }),
    z.object({
      ...base,
      kind: z.literal('assigned'),
      evaluators: z.array(idSchema).max(50).readonly(),
      atLeast: z.number(),
      most: pointsSchema,
      minutes: idSchema,
    }),
  ]);
});
