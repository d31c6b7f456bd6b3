import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import { isBlank } from '../../shared/layout/sheet-grid.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import type { HeadingFields } from './heading-fields.ts';

/** One row of a range by field id. */
export interface RowCells {
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Fields whose zero may be a blank cell: they are read as blank, and the reasons say so. */
  readonly doubtfulZeros: readonly FieldDefinition[];
  readonly isBlank: boolean;
}

/**
 * Excel on the desktop hands blank cells over as 0, Excel on the web as null. A zero where no zero can be (a name, a date,
 * a tax code) tells that it is so here; then the zeros of this row's amounts, counts and flags may be blanks too, and are
 * read as missing rather than as nothing earned. Where a blank came as a blank, a zero is a zero.
 */
export function rowCells(row: readonly CellValue[], fields: HeadingFields): RowCells {
  const filled = row.flatMap((value, column) => {
    const field = fields[column] ?? null;
    return field === null ? [] : [{ field, value }];
  });
  const blanksAreZeros =
    filled.some(({ field, value }) => value === 0 && !mayBeZero(field)) && !row.some((value) => isBlank(value));
  const cells: Record<string, CellValue> = {};
  const doubtfulZeros: FieldDefinition[] = [];
  for (const { field, value } of filled) {
    const zero = value === 0;
    if (zero && blanksAreZeros && mayBeZero(field)) doubtfulZeros.push(field);
    cells[field.id] = zero && (blanksAreZeros || !mayBeZero(field)) ? null : value;
  }
  return { cells, doubtfulZeros, isBlank: row.every((value) => isBlank(value) || value === 0) };
}

function mayBeZero({ type }: FieldDefinition): boolean {
  return type === 'money' || type === 'integer' || type === 'decimal' || type === 'flag';
}
