import type { OwnFormat } from '../../../workbook/own-sheet.ts';

/** A sheet of a workbook that holds values only: no formula, no link, nothing that runs. */
export interface ValuesSheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly ValuesColumn[];
  /** Excel's own values: euro as 12.5, days as serials, shares as 0.125. `null` is a blank cell. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export interface ValuesColumn {
  readonly title: string;
  readonly format: ValuesFormat;
  /** Width in characters. */
  readonly width: number;
}

export type ValuesFormat = Exclude<OwnFormat, 'link'>;
