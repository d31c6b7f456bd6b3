import type { Area } from '../model/area.ts';
import { translateFormula } from '../model/references.ts';
import type { Cell, SheetModel } from '../model/sheet-model.ts';
import { DEFAULT_FORMAT } from '../model/workbook-snapshot.ts';
import type { ExcelSession } from './excel-session.ts';

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface Copying {
  readonly from: Place;
  readonly to: Place;
  /** `All`, `Values`, `Formulas` or `Formats`. */
  readonly what: string;
  readonly skipBlanks: boolean;
}

/** Copies cells over, repeating the source when the target is larger, as Excel does. */
export function copyCells(session: ExcelSession, copying: Copying): void {
  const { from, to, what, skipBlanks } = copying;
  const rows = Math.max(from.area.rows, to.area.rows);
  const columns = Math.max(from.area.columns, to.area.columns);
  const area = { ...to.area, rows, columns };
  session.model.assertUnlocked(to.sheet, area);
  const taken = new Map<string, Cell>();
  for (const [row, column, cell] of from.sheet.cellsIn(from.area)) {
    taken.set(`${row - from.area.row}:${column - from.area.column}`, { ...cell });
  }
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      const at = { row: down % from.area.rows, column: right % from.area.columns };
      const source = taken.get(`${at.row}:${at.column}`);
      if (source === undefined && skipBlanks) continue;
      const target = to.sheet.ensureCell(area.row + down, area.column + right);
      const moved = {
        rows: area.row + down - from.area.row - at.row,
        columns: area.column + right - from.area.column - at.column,
      };
      copyCell(target, source, what, moved);
    }
  }
  const told = { sheetId: to.sheet.id, area, source: 'addin' } as const;
  if (what === 'All' || what === 'Formats') session.model.emit({ kind: 'format', ...told });
  if (what !== 'Formats') session.model.emit({ kind: 'cells', changeType: 'RangeEdited', ...told });
}

function copyCell(
  target: Cell,
  source: Cell | undefined,
  what: string,
  moved: { rows: number; columns: number },
): void {
  if (what === 'All' || what === 'Formats') target.format = source?.format ?? DEFAULT_FORMAT;
  if (what === 'Formats') return;
  const formula = what === 'All' || what === 'Formulas' ? (source?.formula ?? null) : null;
  target.formula = formula === null ? null : translateFormula(formula, moved.rows, moved.columns);
  target.value = source?.value ?? '';
}
