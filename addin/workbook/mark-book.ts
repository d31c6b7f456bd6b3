import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import type { RowMark } from '../../shared/layout/match-rows.ts';

/** Our marks on a sheet, kept in the file: where they are and what the person had there. */
export interface MarkBook {
  readonly found: FoundData;
  readonly mapping: ColumnMapping;
  /** The marked rows, as they can be found again. */
  readonly rows: readonly RowMark[];
  readonly marks: readonly CellMark[];
}

export interface CellMark {
  /** Position in `rows` of the book. */
  readonly row: number;
  /** Title of the column, which moves with it. */
  readonly title: string;
  /** The colour we gave it. */
  readonly color: string;
  readonly before: CellFill;
}

/** A cell's fill; `none` for a cell without one. */
export type CellFill =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'fill';
      readonly color: string;
      readonly pattern: string;
      readonly patternColor: string;
      readonly tintAndShade: number;
    };
