import * as z from 'zod';

/** The shape of an interval's ends, to extend with what it gives. */
export const intervalSchema = z.object({
  from: z.number().nullable(),
  fromIncluded: z.boolean(),
  to: z.number().nullable(),
  toIncluded: z.boolean(),
});
