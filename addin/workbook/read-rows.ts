import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Reads the data rows afresh, by field. */
export declare function readRows(found: FoundData, mapping: ColumnMapping): Promise<SheetRows>;
