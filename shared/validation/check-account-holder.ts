import type { RowCheck } from './row-check.ts';

/**
 * Who is paid is the beneficiary or somebody the beneficiary has authorised: another holder asks for the delegation (to
 * confirm, DOMAIN B.3). A yes under *Delega alla riscossione* says that the office has it.
 */
export const checkAccountHolder: RowCheck = (values, report) => {
  const holder = values.accountHolderTaxCode;
  const beneficiary = values.beneficiaryTaxCode;
  if (typeof holder !== 'string' || typeof beneficiary !== 'string' || holder === beneficiary) return;
  const delegation = values.collectionDelegation;
  if (delegation === true) return;
  report.warning('ACCOUNT_HOLDER_DELEGATION', 'accountHolderTaxCode', {
    delegation: delegation === false ? 'no' : 'missing',
  });
};
