import { cellAddress } from '../../shared/layout/cell-address.ts';
import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { columnsByField, type FieldRow } from '../../shared/layout/rows-by-field.ts';

/** The data rows of one sheet as they were at one moment of reading. `rowIndex` everywhere is the position in `rows`. */
export interface SheetRows {
  readonly sheetName: string;
  readonly found: FoundData;
  readonly mapping: ColumnMapping;
  /** Fit `RawRow` of shared/validation. A row id comes from its column, or from aside when the sheet is protected. */
  readonly rows: readonly FieldRow[];
  /** A protected sheet is never written to. */
  readonly isProtected: boolean;
  /** `C7`; the row's first mapped column when the field has none. */
  addressOf(rowIndex: number, field: string | null): string;
}

/** Puts a reading together. */
export function sheetRows(parts: Omit<SheetRows, 'addressOf'>): SheetRows {
  const columns = columnsByField(parts.mapping);
  const firstColumn = parts.found.columns[0]?.column ?? 0;
  return {
    ...parts,
    addressOf(rowIndex, field) {
      const sheetRow = parts.rows[rowIndex]?.sheetRow ?? parts.found.headingRows[0] ?? 0;
      return cellAddress(sheetRow, (field === null ? undefined : columns.get(field)) ?? firstColumn);
    },
  };
}
