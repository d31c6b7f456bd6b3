import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { columnsByField, type FieldRow } from '../../shared/layout/rows-by-field.ts';

/**
 * A number shown with leading zeros by its format (`0000000` shows 1234 as 0001234) is read as the person reads it.
 * One query more, and none when no column holds whole numbers beside texts of digits.
 */
export async function withShownZeros(
  context: Excel.RequestContext,
  found: FoundData,
  mapping: ColumnMapping,
  rows: readonly FieldRow[],
): Promise<readonly FieldRow[]> {
  const first = found.dataRows[0];
  const last = found.dataRows.at(-1);
  if (first === undefined || last === undefined) return rows;
  const sheet = context.workbook.worksheets.getItem(found.sheetName);
  const formats = [...columnsByField(mapping)]
    .filter(([field]) => rows.some((row) => Number.isInteger(row.cells[field])))
    .map(([field, column]) => ({
      field,
      range: sheet.getRangeByIndexes(first, column, last - first + 1, 1).load('numberFormat'),
    }));
  if (formats.length === 0) return rows;
  await context.sync();
  const padded = formats
    .map(({ field, range }) => ({ field, numberFormat: range.numberFormat }))
    .filter(({ numberFormat }) => numberFormat.some((cells) => isZeros(cells[0])));
  if (padded.length === 0) return rows;
  return rows.map((row) => {
    const cells = { ...row.cells };
    for (const { field, numberFormat } of padded) {
      const format: unknown = numberFormat[row.sheetRow - first]?.[0];
      const value = cells[field];
      if (isZeros(format) && typeof value === 'number') cells[field] = String(value).padStart(format.length, '0');
    }
    return { ...row, cells };
  });
}

function isZeros(format: unknown): format is string {
  return typeof format === 'string' && /^0{2,}$/.test(format);
}
