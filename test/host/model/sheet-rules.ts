import type { Area } from './area.ts';

/** A protected sheet: what it still allows, by Excel's names. */
export interface ProtectionSnapshot {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

/** What may be typed into an area: kept, not enforced. */
export interface ValidationSnapshot {
  readonly area: Area;
  /** Excel's rule object (`{list: {source, inCellDropDown}}` …). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A look that depends on a rule: kept, not drawn. */
export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  /** Rule, format, stopIfTrue … by wire name. */
  readonly data: Readonly<Record<string, unknown>>;
}
