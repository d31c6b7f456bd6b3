import { cellAddress } from '../../shared/layout/cell-address.ts';
import { isBlank } from '../../shared/layout/sheet-grid.ts';
import type { UndoStep } from './operations.ts';
import { HEADING_ROW, type OwnSheet } from './own-sheet.ts';
import { emptied, noteContent } from './own-sheets.ts';
import type { Prepared } from './undo-last.ts';
import { fillOwnSheet } from './write-own-sheet.ts';

/** A sheet of ours is deleted if it was new, else gets its earlier content; not after a person has typed on it. */
export async function prepareSheet(
  context: Excel.RequestContext,
  step: Extract<UndoStep, { kind: 'sheet' }>,
): Promise<Prepared> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(step.sheetId);
  worksheet.load('name');
  await context.sync();
  // Deleted by the person: there is nothing left to take back.
  if (worksheet.isNullObject) return { kind: 'ready', takeBack: async () => noteContent(step.sheetId, null) };
  const { columns, rows } = step.written;
  const range = worksheet
    .getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length) + EXTRA_ROWS, columns.length)
    .load('values');
  const tables = worksheet.tables.load('items/id');
  const charts = worksheet.charts.load('items/id');
  await context.sync();
  const changed = typedOver(step.written, range.values).map((address) => `${worksheet.name}!${address}`);
  if (changed.length > 0) return { kind: 'changed', addresses: changed };
  return {
    kind: 'ready',
    async takeBack() {
      if (step.isNew) worksheet.delete();
      else if (step.before !== null) {
        await fillOwnSheet(context, emptied({ worksheet, tables: tables.items, charts: charts.items }), step.before);
      } else emptied({ worksheet, tables: tables.items, charts: charts.items });
      noteContent(step.sheetId, step.before);
      await context.sync();
    },
  };
}

/** A copy without formulas is deleted. */
export async function prepareCopy(
  context: Excel.RequestContext,
  step: Extract<UndoStep, { kind: 'copy' }>,
): Promise<Prepared> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(step.sheetId);
  await context.sync();
  return {
    kind: 'ready',
    async takeBack() {
      if (!worksheet.isNullObject) worksheet.delete();
      await context.sync();
    },
  };
}

/** Rows under the table where a person may have added their own. */
const EXTRA_ROWS = 20;

function typedOver(written: OwnSheet, values: readonly (readonly unknown[])[]): readonly string[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const wrote = written.rows[row]?.[column] ?? null;
      const isLink = written.columns[column]?.format === 'link';
      const same =
        isLink || value === wrote || (isBlank(wrote) && value === '') || String(value) === String(wrote).trim();
      return same ? [] : [cellAddress(HEADING_ROW + 1 + row, column)];
    }),
  );
}
