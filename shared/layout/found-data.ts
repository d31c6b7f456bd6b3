/** Where the data of a sheet lies. Rows and columns are zero-based and absolute. */
export interface FoundData {
  readonly sheetName: string;
  /** One heading row, or two when a group heading stands above (`Beneficiario` over `Cognome`, `Nome`). */
  readonly headingRows: readonly number[];
  readonly columns: readonly FoundColumn[];
  /** Hidden rows included. */
  readonly dataRows: readonly number[];
  readonly hiddenDataRows: readonly number[];
  /** Every row with something in it that is not data, and blank rows between data rows; named to the person. */
  readonly skipped: readonly SkippedRow[];
  readonly kind: 'table' | 'range';
  readonly tableName?: string;
}

export interface FoundColumn {
  readonly column: number;
  /** Group and heading joined: `Beneficiario Cognome`; empty when the column has values and no heading. */
  readonly title: string;
}

export type SkipReason = 'title' | 'heading' | 'blank' | 'total' | 'separator' | 'note';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}
