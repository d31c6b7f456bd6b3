import type { SheetRows } from '../../workbook/sheet-rows.ts';

/** What the person must say yes to before anything leaves the file. */
export interface Consent {
  readonly rowsWithoutId: number;
  readonly hiddenRows: number;
  readonly isProtected: boolean;
}

/** What to ask, or `null` when every row has its id and nothing is hidden. */
export function whatToAsk({ rows, isProtected }: SheetRows): Consent | null {
  const rowsWithoutId = rows.filter(({ rowId }) => rowId === null).length;
  const hiddenRows = rows.filter(({ hidden }) => hidden).length;
  return rowsWithoutId === 0 && hiddenRows === 0 ? null : { rowsWithoutId, hiddenRows, isProtected };
}
