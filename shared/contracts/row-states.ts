import * as z from 'zod';
import { applicationStates } from '../lifecycle/application-lifecycle.ts';
import { instantSchema } from './branded.ts';

/** Where one row stands on the server; *Riallinea* writes these back into a sheet that lost them. */
export const rowStateSchema = z.object({
  rowId: z.string(),
  state: z.enum(applicationStates),
  version: z.int(),
  protocolNumber: z.string().nullable(),
  receivedAt: instantSchema,
});
export type RowState = z.infer<typeof rowStateSchema>;

/** `GET calls/{call}/row-states?comune&cursor`: a page; `cursor` null ends the list. */
export const rowStatesPageSchema = z.object({
  items: z.array(rowStateSchema).readonly(),
  cursor: z.string().nullable(),
});
export type RowStatesPage = z.infer<typeof rowStatesPageSchema>;
