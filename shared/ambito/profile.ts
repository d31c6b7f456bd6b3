import type { YearlyHoliday } from '../calendar/office-calendar.ts';
import type { AmbitoId, BelfioreCode, IstatCode } from '../values/brands.ts';

/** A Comune of the Ambito. */
export interface Comune {
  readonly istat: IstatCode;
  readonly belfiore: BelfioreCode;
  readonly name: string;
  readonly postcode: string;
}

/** The settings of one Ambito (the tenant). [K] figures live here, never in code. */
export interface AmbitoProfile {
  readonly id: AmbitoId;
  /** `Ambito di Cinisello Balsamo` */
  readonly name: string;
  /** `Ufficio di Piano` heading of documents. */
  readonly officeName: string;
  readonly leadComune: IstatCode;
  readonly comuni: readonly Comune[];
  /** Whether who prepared a ranking or report may also approve it (promise 19); false unless the Ambito says so. */
  readonly preparerMayApprove: boolean;
  /** Entra tenants whose tokens are accepted. */
  readonly entraTenants: readonly string[];
  /** Days beside the national holidays on which the office is closed every year, such as the patron saint of its seat. */
  readonly localHolidays?: readonly YearlyHoliday[];
  /** Recipients of the semester report: the entities of the institutional coordination, by PEC. */
  readonly reportRecipients: readonly { readonly name: string; readonly pec: string }[];
}
