import type { AmbitoProfile } from '../ambito/profile.ts';
import type { NationalComuni } from '../comuni/national-comuni.ts';
import type { IsoDate, IstatCode } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';
import { birthPlaceCheck } from './check-birth-place.ts';
import type { OfferedFix } from './issue.ts';
import { nameResidence, tellNamesake } from './residence-in-italy.ts';
import type { RowCheck } from './row-check.ts';
import type { RowReport } from './row-report.ts';

/**
 * What the national list of Comuni adds to the checks: warnings, and more to say of an error. Errors and values are the
 * same without it: the service, which does not carry the list or the code that reads it, comes to the same evaluation.
 */
export interface NationalChecks {
  /** The birth places of the row's people. */
  birthPlaces(today: IsoDate): RowCheck;
  /** Names the Comune of a cell that the Ambito does not know; `null` if there is no such Comune. */
  nameResidence(cell: CellValue, ambito: AmbitoProfile): NamedResidence | null;
  /** Asks which Comune is meant where the one read has a namesake. */
  tellNamesake(residence: ReadResidence, report: RowReport): void;
}

/** The Comune of a cell that is not one of the Ambito's. */
export interface NamedResidence {
  /** The Comune or Comuni meant, namesakes joined as alternatives; or the one of the Ambito that is suggested. */
  readonly facts: { readonly comune: string } | { readonly suggestion: string };
  /** The Ambito's own name for the Comune, where it was written by an old code or name. */
  readonly fix?: OfferedFix;
}

/** The Comune of the Ambito that was read in a cell. */
export interface ReadResidence {
  readonly cell: CellValue;
  readonly istat: IstatCode;
  readonly field: string;
}

/**
 * The checks that need the national list, for `CheckContext.national`.
 *
 * @example prepareChecks({ ...context, national: nationalChecks(await loadNationalComuni()) })
 */
export function nationalChecks(national: NationalComuni): NationalChecks {
  return {
    birthPlaces: (today) => birthPlaceCheck(national, today),
    nameResidence: (cell, ambito) => nameResidence(cell, ambito, national),
    tellNamesake: (residence, report) => tellNamesake(residence, national, report),
  };
}
