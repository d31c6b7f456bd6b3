import type * as z from 'zod';
import { isoDateSchema } from '../../../shared/contracts/branded.ts';
import type { actSchema } from '../../../shared/contracts/evaluations.ts';

/** Number and date of an act, as the service takes them. */
export type Act = z.infer<typeof actSchema>;

/** What is typed into the fields of an act: valid, or the first field to fill and the focus goes to. */
export type ReadAct =
  | { readonly kind: 'ready'; readonly act: Act }
  | { readonly kind: 'missing'; readonly field: 'actNumber' | 'actDate' };

/** What is decided is decided by an act with number and date; without them nothing is asked of the service. */
export function readAct(typed: { readonly actNumber: string; readonly actDate: string }): ReadAct {
  const actNumber = typed.actNumber.trim();
  if (actNumber === '') return { kind: 'missing', field: 'actNumber' };
  const actDate = isoDateSchema.safeParse(typed.actDate);
  if (!actDate.success) return { kind: 'missing', field: 'actDate' };
  return { kind: 'ready', act: { actNumber, actDate: actDate.data } };
}
