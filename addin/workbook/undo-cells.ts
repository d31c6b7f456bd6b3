import { cellAddress } from '../../shared/layout/cell-address.ts';
import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import { restoringInput } from './cell-input.ts';
import type { UndoStep } from './operations.ts';
import { loadReading } from './read-rows.ts';
import type { Prepared } from './undo-last.ts';
import { type CellWrite, queueCells } from './write-cells.ts';

/** Cells of data rows, found again wherever sorting and inserting took them, get back what they held. */
export async function prepareCells(
  context: Excel.RequestContext,
  step: Extract<UndoStep, { kind: 'cells' }>,
): Promise<Prepared> {
  const { rows } = await loadReading(context, step.rows.found, step.rows.mapping);
  if (rows.isProtected) return { kind: 'changed', addresses: [] };
  const places = matchRows(step.rows.rows.map(rowMark), rows.rows.map(rowMark), true);
  const columns = columnsByField(rows.mapping);
  const writes: CellWrite[] = [];
  const changed: string[] = [];
  for (const { rowIndex, field, before, after } of step.cells) {
    const row = rows.rows[places[rowIndex] ?? -1];
    const column = columns.get(field);
    if (row === undefined || column === undefined) changed.push(step.rows.addressOf(rowIndex, field));
    else if ((row.cells[field] ?? null) !== after) changed.push(cellAddress(row.sheetRow, column));
    else writes.push({ row: row.sheetRow, column, ...restoring(before) });
  }
  if (changed.length > 0) return { kind: 'changed', addresses: changed };
  return {
    kind: 'ready',
    async takeBack() {
      queueCells(context.workbook.worksheets.getItem(rows.sheetName), writes);
      await context.sync();
    },
  };
}

function restoring({
  formula,
  numberFormat,
}: {
  readonly formula: CellWrite['input'] | null;
  readonly numberFormat: string;
}) {
  return { input: restoringInput(formula, numberFormat), numberFormat };
}
