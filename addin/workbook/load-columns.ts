import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import type { CellContent } from './operations.ts';
import type { SheetRows } from './sheet-rows.ts';

/** What the cells of the named fields hold, by field and sheet row; one sync, whatever their number. */
export async function loadColumns(
  context: Excel.RequestContext,
  rows: SheetRows,
  fields: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<number, CellContent>>> {
  const first = rows.found.dataRows[0] ?? 0;
  const count = (rows.found.dataRows.at(-1) ?? first) - first + 1;
  const sheet = context.workbook.worksheets.getItem(rows.sheetName);
  const ranges = [...columnsByField(rows.mapping)]
    .filter(([field]) => fields.has(field))
    .map(([field, column]) => ({
      field,
      range: sheet.getRangeByIndexes(first, column, count, 1).load('formulas,numberFormat'),
    }));
  await context.sync();
  return new Map(
    ranges.map(({ field, range }) => {
      const cells = rows.found.dataRows.map((row): [number, CellContent] => [
        row,
        {
          formula: range.formulas[row - first]?.[0] ?? '',
          numberFormat: range.numberFormat[row - first]?.[0] ?? 'General',
        },
      ]);
      return [field, new Map(cells)];
    }),
  );
}
