import type { Area } from './area.ts';
import type { ModelValue } from './workbook-snapshot.ts';

/** Who made a change: the person at the grid, the add-in through the API, or recalculation. */
export type ChangeSource = 'person' | 'addin' | 'calculation';

export type CellsChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** One thing that happened to the model, told synchronously to every listener in the order it happened. */
export type ModelChange =
  /** Values or formulas changed, or cells moved (`area` is what was edited, inserted or deleted). */
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: CellsChangeType;
      readonly source: ChangeSource;
      /** When a single cell was written: what it held and holds. */
      readonly details?: {
        readonly valueBefore: ModelValue;
        readonly valueAfter: ModelValue;
        readonly valueTypeBefore: string;
        readonly valueTypeAfter: string;
      };
    }
  /** Results of formulas changed; the area bounds them. */
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'format'; readonly sheetId: string; readonly area: Area; readonly source: ChangeSource }
  /** Merges, hidden rows or columns, sizes, freeze panes, gridlines, page layout. */
  | { readonly kind: 'layout'; readonly sheetId: string }
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly area: Area; readonly source: ChangeSource }
  | { readonly kind: 'filtered'; readonly sheetId: string; readonly tableId: string | null }
  | {
      readonly kind: 'table';
      readonly sheetId: string;
      readonly tableId: string;
      readonly change: 'added' | 'deleted' | 'changed';
    }
  | {
      readonly kind: 'sheet';
      readonly sheetId: string;
      readonly change: 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility' | 'tabColor' | 'protection';
    }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previousSheetId: string }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly areas: readonly Area[] }
  /** Charts, comments, notes, validations or conditional formats of a sheet. */
  | {
      readonly kind: 'drawing';
      readonly sheetId: string;
      readonly what: 'chart' | 'comment' | 'note' | 'validation' | 'conditionalFormat';
    }
  /** Names, settings, XML parts, properties of the workbook. */
  | {
      readonly kind: 'document';
      readonly what: 'names' | 'settings' | 'documentSettings' | 'customXml' | 'properties';
    };

export type ModelListener = (change: ModelChange) => void;
