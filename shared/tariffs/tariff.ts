import type { SimpleAmount } from '../rules/amount.ts';

/** What a family pays for a service by its ISEE (*quota di compartecipazione*). */
export interface Tariff {
  /** What a formula calls it by. */
  readonly code: string;
  readonly label: string;
  readonly act: {
    readonly reference: string;
    /** Published by somebody else and here as an example: nobody may be charged by it. */
    readonly demonstration: boolean;
  };
  /** `money`: cents for each unit of the service. `share`: basis points of whatever the service costs. */
  readonly gives: 'money' | 'share';
  /** On the field `isee`, yearly, in cents; a share is of the field `price`. */
  readonly rule: Extract<SimpleAmount, { readonly kind: 'linearShare' | 'stepTable' }>;
}
