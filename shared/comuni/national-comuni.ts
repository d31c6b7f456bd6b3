import type { BelfioreCode, IsoDate, IstatCode } from '../values/brands.ts';

/** A time in which a Comune had one name in one province, both days included. */
export interface ComuneSpan {
  /** `null`: since before 1900. */
  readonly from: IsoDate | null;
  /** `null`: to this day. */
  readonly to: IsoDate | null;
  readonly name: string;
  /** The sign of the province: `MI`. */
  readonly province: string;
}

/** A Comune that exists or existed after 1900, under its last name in its last province. */
export interface NationalComune {
  readonly belfiore: BelfioreCode;
  /** `null` where Istat's table does not have it: suppressed before, or created after the table was written. */
  readonly istat: IstatCode | null;
  readonly name: string;
  readonly province: string;
  /** The last day it existed; `null` for one that exists. */
  readonly until: IsoDate | null;
  /** Oldest first. Two spans need not touch: many Comuni were suppressed in the Twenties and came back after the war. */
  readonly spans: readonly ComuneSpan[];
  /** Its name in the other language of the place: `Bozen`. */
  readonly otherName: string | null;
}

/** A foreign State or territory, as a tax code names it: `Z129`. */
export interface ForeignState {
  readonly code: BelfioreCode;
  readonly name: string;
  /** The last day it existed; `null` for one that exists. */
  readonly until: IsoDate | null;
  readonly otherNames: readonly string[];
}

/** The national list. Each index is built when it is first asked. */
export interface NationalComuni {
  /** Every cadastral code there is or was. */
  readonly codes: readonly BelfioreCode[];
  comune(belfiore: string): NationalComune | null;
  /** By the Istat code of today, or by one of the provinces of 1995, 2006 and 2010. */
  comuneByIstat(istat: string): NationalComune | null;
  /** Who has or had the name in any language, compared without case, accents and blanks. */
  comuniNamed(name: string): readonly NationalComune[];
  readonly states: readonly ForeignState[];
  state(code: string): ForeignState | null;
  statesNamed(name: string): readonly ForeignState[];
}

/**
 * A Comune as people tell two of the same name apart.
 *
 * @example nameWithProvince(comune) // 'Castro (LE)'
 */
export function nameWithProvince({ name, province }: Pick<NationalComune, 'name' | 'province'>): string {
  return `${name} (${province})`;
}
