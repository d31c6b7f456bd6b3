import type { SheetGrid } from '../../shared/layout/sheet-grid.ts';

/**
 * Reads the named sheet, or the active one; when the active one is ours (*Esiti*, *Graduatoria* …) the sheet the data
 * was last found on. Rejects with `noSheet` when the workbook has nothing to read.
 */
export declare function readSheet(sheetName?: string): Promise<SheetGrid>;
