/** A rectangle of cells: zero-based and absolute within its sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether the cell lies in the area. Example: `areaContains({row: 1, column: 0, rows: 2, columns: 3}, 2, 2)` is true. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
