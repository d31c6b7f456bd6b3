import * as z from 'zod';
import type { AmbitoId, BelfioreCode, CallCode, Cents, Instant, IsoDate, IstatCode, Points } from '../values/brands.ts';

/**
 * The scalar values of the API as zod schemas whose output carries the brand of the domain: the edge parses once, inside
 * nothing is validated again.
 *
 * @example `centsSchema.parse(120000)` is `Cents`; `isoDateSchema.safeParse('2025-02-30').success` is `false`.
 */
export const centsSchema = branded<Cents>(z.int());
/** Points in integer hundredths: 12.5 points are 1250. */
export const pointsSchema = branded<Points>(z.int());
/** `YYYY-MM-DD`, a day that exists. */
export const isoDateSchema = branded<IsoDate>(z.iso.date());
/** A UTC moment, `YYYY-MM-DDTHH:MM:SSZ`. */
export const instantSchema = branded<Instant>(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
/** Six digits, leading zero kept. */
export const istatCodeSchema = branded<IstatCode>(z.string().regex(/^\d{6}$/));
/** Four characters: `C707`. */
export const belfioreCodeSchema = branded<BelfioreCode>(z.string().regex(/^[A-Z]\d{3}$/));
/** `B2-2025`: letters, digits and hyphens, at most 40. */
export const callCodeSchema = branded<CallCode>(z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/));
/** `cinisello`: small letters, digits and hyphens, at most 40. */
export const ambitoIdSchema = branded<AmbitoId>(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
/** The *ID Ambito* of a row: a UUID. */
export const rowIdSchema = z.uuid();
/** What a cell can hold; text is bounded by Excel's own limit of 32,767 characters. */
export const cellValueSchema = z.union([z.string().max(32_767), z.number(), z.boolean(), z.null()]);

function branded<Output>(schema: z.ZodType): z.ZodType<Output, Output> {
  return schema as z.ZodType<Output, Output>;
}
