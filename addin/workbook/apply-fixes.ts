import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import { cleanText, TEXT_FORMAT } from './cell-input.ts';
import { loadColumns } from './load-columns.ts';
import { type CellChange, record } from './operations.ts';
import { loadReading } from './read-rows.ts';
import { runExcel } from './run-excel.ts';
import { type SheetRows, sheetRows } from './sheet-rows.ts';
import { WorkbookError } from './workbook-error.ts';
import { type CellWrite, queueCells } from './write-cells.ts';

export interface CellFix {
  /** Position among the rows the issue was found in. */
  readonly rowIndex: number;
  readonly field: string;
  /** What the cell will hold, always as text so that zeros stay. */
  readonly replacement: string;
  /** A second cell of the row: both change or neither. */
  readonly also?: { readonly field: string; readonly replacement: string };
}

/**
 * Applies one or many fixes as one command that *Annulla* takes back. `applied`: cells changed. `skipped`: fixes of
 * cells the person has changed or moved out of sight since the reading, left alone. Rejects with `protected` before
 * anything is written.
 */
export function applyFixes(
  rows: SheetRows,
  fixes: readonly CellFix[],
): Promise<{ readonly applied: number; readonly skipped: readonly CellFix[] }> {
  return runExcel(async (context) => {
    const { rows: now } = await loadReading(context, rows.found, rows.mapping);
    if (now.isProtected) throw new WorkbookError('protected', now.sheetName);
    const places = matchRows(rows.rows.map(rowMark), now.rows.map(rowMark), true);
    const columns = columnsByField(now.mapping);
    const held = await loadColumns(context, now, new Set(fixes.flatMap(cellsOf).map(({ field }) => field)));
    const done: FixedCell[] = [];
    const skipped: CellFix[] = [];
    for (const fix of fixes) {
      const cells = cellsOf(fix);
      const changed = cells.flatMap(changeOf);
      if (changed.length === cells.length) done.push(...changed);
      else skipped.push(fix);
    }
    const changes = done.map(({ change }) => change);
    queueCells(
      context.workbook.worksheets.getItem(now.sheetName),
      done.map(({ write }) => write),
    );
    await context.sync();
    if (changes.length > 0)
      record('fixes', changes.length, [{ kind: 'cells', rows: withChanges(now, changes), cells: changes }]);
    return { applied: changes.length, skipped };

    /** Nothing for a cell that is not as it was checked. */
    function changeOf({ rowIndex, field, replacement }: CellFix): readonly FixedCell[] {
      const place = places[rowIndex] ?? null;
      const row = place === null ? undefined : now.rows[place];
      const column = columns.get(field);
      const before = row === undefined ? undefined : held.get(field)?.get(row.sheetRow);
      const asChecked = rows.rows[rowIndex]?.cells[field] ?? null;
      if (place === null || row === undefined || column === undefined || before === undefined) return [];
      // A cell merged into the one above it holds nothing of its own.
      if ((row.cells[field] ?? null) !== asChecked || before.formula === '') return [];
      const after = cleanText(replacement);
      const write = { row: row.sheetRow, column, input: after, numberFormat: TEXT_FORMAT };
      return [{ write, change: { rowIndex: place, field, before, after } }];
    }
  });
}

interface FixedCell {
  readonly write: CellWrite;
  readonly change: CellChange;
}

function cellsOf({ also, ...first }: CellFix): readonly CellFix[] {
  return also === undefined ? [first] : [first, { rowIndex: first.rowIndex, ...also }];
}

/** The reading as the command left it. */
function withChanges(rows: SheetRows, changes: readonly CellChange[]): SheetRows {
  const changed = rows.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  for (const { rowIndex, field, after } of changes) {
    const row = changed[rowIndex];
    if (row !== undefined) row.cells[field] = after;
  }
  return sheetRows({ ...rows, rows: changed });
}
