import type { SheetRows } from '../../../../addin/workbook/sheet-rows.ts';

/** A reading with these rows and nothing else of interest. */
export function sheetRowsOf(rows: readonly Partial<SheetRows['rows'][number]>[], isProtected = false): SheetRows {
  return {
    sheetName: 'Foglio1',
    isProtected,
    found: {
      sheetName: 'Foglio1',
      headingRows: [0],
      columns: [],
      dataRows: rows.map((_, index) => index + 1),
      hiddenDataRows: [],
      skipped: [],
      kind: 'range',
    },
    mapping: { columns: [], conflicts: [], missing: [] },
    rows: rows.map((row, index) => ({ rowId: null, cells: {}, sheetRow: index + 1, hidden: false, ...row })),
    addressOf: (rowIndex) => `A${rowIndex + 2}`,
  };
}
