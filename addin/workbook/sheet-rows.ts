import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';

/** The data rows of one sheet as they were at one moment of reading. `rowIndex` everywhere is the position in `rows`. */
export interface SheetRows {
  readonly sheetName: string;
  readonly found: FoundData;
  readonly mapping: ColumnMapping;
  readonly rows: readonly SheetRow[];
  /** A protected sheet is never written to. */
  readonly isProtected: boolean;
  /** `Foglio1!C7` style address without the sheet (`C7`); of the row's first column when the field has no column. */
  addressOf(rowIndex: number, field: string | null): string;
}

/** Fits `RawRow` of shared/validation. */
export interface SheetRow {
  /** From the column *ID Ambito*, or kept aside in the workbook when the sheet is protected. */
  readonly rowId: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Zero-based sheet row at the moment of reading. */
  readonly sheetRow: number;
  readonly hidden: boolean;
}
