import * as z from 'zod';

/** The id of a field, criterion, tier or choice. */
export const idSchema = z.string().min(1).max(64);

/** What a person reads. */
export const textSchema = z.string().max(2_000);
