import { type RegistrationRequest, registrationRequestSchema } from '../../../shared/contracts/reports.ts';

/** What is typed of the protocol: valid, or the first field that is not. */
export type ReadRegistration =
  | { readonly kind: 'ready'; readonly registration: RegistrationRequest }
  | { readonly kind: 'wrong'; readonly field: 'protocolNumber' | 'date' };

/** Number (seven digits or more, AgID) and date of the lead Comune's protocol. */
export function readRegistration(typed: { readonly protocolNumber: string; readonly date: string }): ReadRegistration {
  const parsed = registrationRequestSchema.safeParse({ ...typed, protocolNumber: typed.protocolNumber.trim() });
  if (parsed.success) return { kind: 'ready', registration: parsed.data };
  const wrong = parsed.error.issues.some(({ path }) => path[0] === 'protocolNumber');
  return { kind: 'wrong', field: wrong ? 'protocolNumber' : 'date' };
}
