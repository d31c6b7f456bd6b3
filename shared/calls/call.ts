import type { RuleSet } from '../rules/rule-set.ts';
import type { CheckSettings } from '../validation/check-settings.ts';
import type { CallCode, Cents, Instant, IsoDate, IstatCode } from '../values/brands.ts';

/** A call (*bando*) as its people see it: window, what it asks of the ISEE, budget, and its published rules. */
export interface Call {
  readonly code: CallCode;
  readonly title: string;
  readonly measure: string;
  readonly fund: string;
  readonly act: { readonly reference: string; readonly date: IsoDate | null };
  /** Both ends included; applications are measured by `presentedAt`. */
  readonly window: { readonly opensAt: Instant; readonly closesAt: Instant };
  /** The year a DSU must carry. */
  readonly dsuYear: number;
  /** Comuni whose residents may apply. */
  readonly comuni: readonly IstatCode[];
  /**
   * Which type of ISEE is asked of whom, the age being the beneficiary's on the closing day in Rome. Absent: any type.
   * B2: adults *sociosanitario*, minors *ordinario* (DOMAIN B.4.3, C.1).
   */
  readonly iseeTypes?: readonly { readonly appliesTo: 'adult' | 'minor'; readonly types: readonly string[] }[];
  /**
   * How the validity of an ISEE corrente is reckoned: six months [2] unless told, or to the end of the year as when the
   * assets were brought up to date [K], which its type does not say (DOMAIN B.4.2).
   */
  readonly currentIsee?: 'current' | 'currentWithAssets';
  /** What this call makes of the checks, within `checkLimits`; absent: every check as it usually is. */
  readonly checks?: CheckSettings;
  /**
   * Calls of the same Ambito whose measures exclude this one (B1 and B2, DOMAIN B.8): an application of the same
   * beneficiary in one of them is told when rows are transmitted, whatever its Comune.
   */
  readonly incompatibleWith?: readonly CallCode[];
  readonly budget: Cents;
  readonly ruleSet: RuleSet;
}
