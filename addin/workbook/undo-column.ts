import { cellAddress } from '../../shared/layout/cell-address.ts';
import { shrinkFilter } from './filter-reach.ts';
import type { ColumnStep } from './operations.ts';
import { loadReading } from './read-rows.ts';
import type { Prepared } from './undo-last.ts';

/** The appended column goes away, unless the person has typed in it. */
export async function prepareColumn(context: Excel.RequestContext, step: ColumnStep): Promise<Prepared> {
  const { rows } = await loadReading(context, step.rows.found, step.rows.mapping);
  if (rows.isProtected) return { kind: 'changed', addresses: [] };
  const column = rows.found.columns.find(({ title }) => title === step.title)?.column;
  if (column === undefined) return { kind: 'changed', addresses: [] };
  const headingRow = rows.found.headingRows.at(-1) ?? 0;
  const last = rows.found.dataRows.at(-1) ?? headingRow;
  const sheet = context.workbook.worksheets.getItem(rows.sheetName);
  const range = sheet.getRangeByIndexes(headingRow, column, last - headingRow + 1, 1).load('formulas');
  await context.sync();
  const written = step.written === null ? null : new Set(step.written);
  const changed = range.formulas.flatMap((cells, index) => {
    const content = String(cells[0] ?? '');
    const isOurs = index === 0 || content === '' || (written?.has(content) ?? content.startsWith('=AMBITO.'));
    return isOurs ? [] : [cellAddress(headingRow + index, column)];
  });
  if (changed.length > 0) return { kind: 'changed', addresses: changed };
  return {
    kind: 'ready',
    async takeBack() {
      const { tableName } = rows.found;
      if (tableName !== undefined) sheet.tables.getItem(tableName).columns.getItem(step.title).delete();
      else {
        if (step.filterExtended) await shrinkFilter(context, sheet, { headingRow, column });
        range.clear('Contents');
        // Rows inserted since take the format of the rows the column was written in.
        const formats = step.formatsBefore ?? [];
        range.numberFormat = range.formulas.map((_, index) => [formats[index] ?? formats.at(-1) ?? 'General']);
      }
      await context.sync();
    },
  };
}
