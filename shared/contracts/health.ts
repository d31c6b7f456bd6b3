import * as z from 'zod';
import { instantSchema } from './branded.ts';

/** `GET /health`: the process answers and reaches its store. Needs no token. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'storeUnreachable']),
  version: z.string(),
  at: instantSchema,
});
