import { isoDateSchema } from '../../../shared/contracts/branded.ts';
import type { ApprovalRequest } from '../../../shared/contracts/rankings.ts';

/** What is typed into the approval form: valid, or the first field to fill and the focus goes to. */
export type ReadApproval =
  | { readonly kind: 'ready'; readonly act: ApprovalRequest }
  | { readonly kind: 'missing'; readonly field: 'actNumber' | 'actDate' };

/** A ranking is approved by an act with number and date; without them nothing is asked of the service. */
export function readApproval(typed: { readonly actNumber: string; readonly actDate: string }): ReadApproval {
  const actNumber = typed.actNumber.trim();
  if (actNumber === '') return { kind: 'missing', field: 'actNumber' };
  const actDate = isoDateSchema.safeParse(typed.actDate);
  if (!actDate.success) return { kind: 'missing', field: 'actDate' };
  return { kind: 'ready', act: { actNumber, actDate: actDate.data } };
}
