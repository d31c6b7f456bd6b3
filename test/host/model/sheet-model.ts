import { type Area, contains } from './area.ts';
import type { ConditionalFormatSnapshot, ProtectionSnapshot, ValidationSnapshot } from './sheet-rules.ts';
import {
  type CellFormat,
  type ChartSnapshot,
  type CommentSnapshot,
  DEFAULT_FORMAT,
  type FilterCriterion,
  type ModelValue,
} from './workbook-snapshot.ts';

/** A cell as it lies in the sheet. */
export interface Cell {
  value: ModelValue;
  formula: string | null;
  format: CellFormat;
  /** How far the array of its formula reaches, this cell included; absent where the result is one value. */
  spill?: { readonly rows: number; readonly columns: number } | undefined;
  /** What a data type shows instead of its `#VALUE!`. */
  shown?: string | undefined;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header and totals included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  criteria: FilterCriterion[];
}

export interface Filter {
  area: Area;
  criteria: FilterCriterion[];
}

export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** One worksheet's contents. It only holds and answers; changes go through the workbook, which tells its listeners. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  protection: ProtectionSnapshot | null = null;
  /** Sparse: a row without cells is undefined. */
  rows: (Map<number, Cell> | undefined)[] = [];
  columnFormats = new Map<number, CellFormat>();
  rowFormats = new Map<number, CellFormat>();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  /** Hidden by the criteria of a filter. */
  filteredRows = new Set<number>();
  hiddenColumns = new Set<number>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  tables: Table[] = [];
  autoFilter: Filter | null = null;
  validations: Mutable<ValidationSnapshot>[] = [];
  conditionalFormats: Mutable<ConditionalFormatSnapshot>[] = [];
  charts: Mutable<ChartSnapshot>[] = [];
  comments: Mutable<CommentSnapshot>[] = [];
  notes: Mutable<CommentSnapshot>[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  pageLayout: Record<string, unknown> = {};

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.get(column);
  }

  value(row: number, column: number): ModelValue {
    return this.rows[row]?.get(column)?.value ?? '';
  }

  /** What the cell shows: the value, or the text of a data type. */
  shownValue(row: number, column: number): ModelValue {
    const cell = this.rows[row]?.get(column);
    return cell?.value === '#VALUE!' && cell.shown !== undefined ? cell.shown : (cell?.value ?? '');
  }

  /** The formula, or the value when there is none: what `Range.formulas` shows. */
  formula(row: number, column: number): ModelValue {
    const cell = this.rows[row]?.get(column);
    return cell?.formula ?? cell?.value ?? '';
  }

  format(row: number, column: number): CellFormat {
    return (
      this.rows[row]?.get(column)?.format ??
      this.rowFormats.get(row) ??
      this.columnFormats.get(column) ??
      DEFAULT_FORMAT
    );
  }

  /** The cell to write into, made with the look its row or column has. */
  ensureCell(row: number, column: number): Cell {
    const found = this.cell(row, column);
    if (found !== undefined) return found;
    const cell: Cell = { value: '', formula: null, format: this.format(row, column) };
    let cells = this.rows[row];
    if (cells === undefined) {
      cells = new Map();
      this.rows[row] = cells;
    }
    cells.set(column, cell);
    return cell;
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => contains(table.area, row, column));
  }

  /** The smallest area around every cell with a value (or, unless `valuesOnly`, with a look); null when empty. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) => {
      for (const [column, cell] of cells ?? []) {
        if (cell.value === '' && cell.formula === null && (valuesOnly || cell.format === DEFAULT_FORMAT)) continue;
        top = Math.min(top, row);
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The cells of an area that exist, row by row. */
  *cellsIn(area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    const lastRow = Math.min(area.row + area.rows, this.rows.length);
    for (let row = area.row; row < lastRow; row++) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) yield [row, column, cell];
      }
    }
  }
}

/** What the arrays of a sheet's formulas fill, the formulas' own cells included. */
export function spilledAreas(sheet: SheetModel): readonly Area[] {
  const areas: Area[] = [];
  sheet.rows.forEach((cells, row) => {
    for (const [column, { spill }] of cells ?? []) if (spill !== undefined) areas.push({ row, column, ...spill });
  });
  return areas;
}
