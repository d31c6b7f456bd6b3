import * as z from 'zod';
import type { RowDistance } from '../ranking/distance/explain-distance.ts';
import { comparisonSchema } from '../rules/schema/condition-schema.ts';
import { cellValueSchema, centsSchema, istatCodeSchema, pointsSchema } from './branded.ts';

const readComparisons = z
  .array(z.object({ comparison: comparisonSchema, value: cellValueSchema, holds: z.boolean().nullable() }))
  .readonly();

/** The last that is paid in the same ranking. */
const lastFunded = z.object({
  rowId: z.string(),
  comune: istatCodeSchema,
  place: z.int(),
  score: pointsSchema,
  protocolNumber: z.string().nullable(),
});

/**
 * What keeps a row where it is; same shape as `RowDistance`, with the number of the last that is paid. Of the row above it
 * holds the one value that decided.
 */
export const rowDistanceSchema = z.object({
  above: z
    .object({
      by: z.enum(['tier', 'score', 'group', 'field', 'presentedAt', 'draw']),
      label: z.string(),
      field: z.string().nullable(),
      own: cellValueSchema,
      above: cellValueSchema,
    })
    .nullable(),
  funding: z
    .object({
      lastFunded: lastFunded.nullable(),
      pointsMissing: pointsSchema.nullable(),
      changes: z
        .array(
          z.object({
            criterion: z.string(),
            label: z.string(),
            from: pointsSchema,
            to: pointsSchema,
            needs: z.array(comparisonSchema).readonly(),
          }),
        )
        .readonly(),
      moneyMissing: centsSchema,
      placesMissing: z.int(),
    })
    .nullable(),
  gates: z
    .array(z.object({ code: z.string(), applies: readComparisons, asks: z.array(readComparisons).readonly() }))
    .readonly(),
}) satisfies z.ZodType<RowDistance>;
