import type { Membership } from '../../shared/contracts/me.ts';

/** Who is about to prepare something, and in which Ambito. */
export interface Preparer {
  readonly person: string | null;
  readonly membership: Pick<Membership, 'role'> & { readonly ambito: Pick<Membership['ambito'], 'preparerMayApprove'> };
}

/**
 * Whether preparing again what another prepared takes from the head the right to approve or submit it (promise 19).
 * Nothing is lost by who cannot decide anyway, nor by who prepared it already.
 */
export function losesDecision({ membership, person }: Preparer, preparedBy: string): boolean {
  return membership.role === 'office-head' && !membership.ambito.preparerMayApprove && preparedBy !== person;
}
