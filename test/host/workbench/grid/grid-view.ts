import { LocaleType } from '@univerjs/core';
import { type Area, boundingArea } from '../../model/area.ts';
import { formulaToItalian } from '../../model/local-formula.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import { DEFAULT_FORMAT } from '../../model/workbook-snapshot.ts';
import { drawnSize } from './cell-look.ts';
import { createUniver } from './create-univer.ts';
import { listenToPerson } from './listen-to-person.ts';
import type { PersonAtGrid } from './person-at-grid.ts';
import { cellMatrix, sheetData } from './sheet-data.ts';
import { columnsWidth, rowsHeight } from './sizes.ts';

/** The grid on the page: a picture of one sheet of a model, drawn by Univer. */
export interface GridView {
  /** Draws another sheet, or the same one from scratch. */
  show(sheet: SheetModel): void;
  /** Draws the cells of an area again, together with whatever else changes before the next frame. */
  redraw(area: Area): void;
  /** Draws the whole sheet again before the next frame: for everything that is more than cells. */
  rebuild(): void;
  select(area: Area): void;
  setDarkMode(dark: boolean): void;
  /** Hears how far the sheet is scrolled, in pixels, so that charts can lie over it. */
  onScroll(listener: (left: number, top: number) => void): void;
}

/** Starts the grid in `container`; `person` hears of what is done in it. */
export function createGridView(container: HTMLElement, person: PersonAtGrid): GridView {
  let sheet: SheetModel | null = null;
  const univer = createUniver(container, (row, column) => {
    const formula = sheet?.cell(row, column)?.formula ?? null;
    return formula === null ? null : formulaToItalian(formula);
  });
  let unitId: string | null = null;
  let unitNumber = 0;
  let pending: Area | 'everything' | null = null;
  /** While the view itself writes, what Univer reports is not the person's doing. */
  let drawing = false;

  listenToPerson(univer, () => drawing, person);

  function draw(change: () => void): void {
    drawing = true;
    try {
      change();
    } finally {
      drawing = false;
    }
  }

  function build(): void {
    if (sheet === null) return;
    const shown = sheet;
    draw(() => {
      const previous = unitId;
      const scroll = previous === null ? null : univer.getActiveWorkbook()?.getActiveSheet()?.getScrollState();
      if (previous !== null) univer.disposeUnit(previous);
      unitNumber += 1;
      unitId = `grid-${unitNumber}`;
      univer.createWorkbook({
        id: unitId,
        name: shown.name,
        locale: LocaleType.IT_IT,
        defaultStyle: { ff: 'Arial', fs: drawnSize(DEFAULT_FORMAT.fontSize) },
        sheetOrder: [shown.id],
        sheets: { [shown.id]: sheetData(shown) },
      });
      if (scroll)
        univer
          .getActiveWorkbook()
          ?.getActiveSheet()
          ?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    });
  }

  function write(area: Area): void {
    if (sheet === null || unitId === null) return;
    const drawnSheet = univer.getActiveWorkbook()?.getActiveSheet();
    if (drawnSheet === undefined) return;
    if (area.row + area.rows > drawnSheet.getMaxRows() || area.column + area.columns > drawnSheet.getMaxColumns()) {
      build();
      return;
    }
    const target = { unitId, subUnitId: sheet.id };
    const emptied: Record<number, Record<number, null>> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells: Record<number, null> = {};
      for (let column = area.column; column < area.column + area.columns; column++) cells[column] = null;
      emptied[row] = cells;
    }
    const filled = cellMatrix(sheet, area);
    draw(() => {
      // Univer merges a new cell into the old one; emptying first leaves nothing of the old look behind.
      univer.syncExecuteCommand('sheet.mutation.set-range-values', { ...target, cellValue: emptied });
      univer.syncExecuteCommand('sheet.mutation.set-range-values', { ...target, cellValue: filled });
    });
  }

  function schedule(): void {
    requestAnimationFrame(() => {
      const due = pending;
      pending = null;
      if (due === 'everything') build();
      else if (due !== null) write(due);
    });
  }

  return {
    show(next) {
      sheet = next;
      if (pending !== null) pending = null;
      build();
    },
    redraw(area) {
      if (pending === null) schedule();
      if (pending !== 'everything') pending = pending === null ? area : boundingArea(pending, area);
    },
    rebuild() {
      if (pending === null) schedule();
      pending = 'everything';
    },
    select(area) {
      if (pending === 'everything') build();
      const drawnSheet = univer.getActiveWorkbook()?.getActiveSheet();
      if (drawnSheet === undefined) return;
      draw(() => {
        const rows = Math.min(area.rows, drawnSheet.getMaxRows() - area.row);
        const columns = Math.min(area.columns, drawnSheet.getMaxColumns() - area.column);
        if (rows < 1 || columns < 1) return;
        drawnSheet.getRange(area.row, area.column, rows, columns).activate();
        const visible = drawnSheet.getVisibleRange();
        const isVisible =
          visible !== null &&
          area.row >= visible.startRow &&
          area.row <= visible.endRow &&
          area.column >= visible.startColumn &&
          area.column <= visible.endColumn;
        if (!isVisible) drawnSheet.scrollToCell(Math.max(0, area.row - 4), Math.max(0, area.column - 2));
      });
    },
    setDarkMode(dark) {
      univer.toggleDarkMode(dark);
    },
    onScroll(listener) {
      univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
        if (id !== 'sheet.operation.set-scroll' || sheet === null) return;
        const { sheetViewStartRow = 0, sheetViewStartColumn = 0, offsetX = 0, offsetY = 0 } = params;
        listener(columnsWidth(sheet, sheetViewStartColumn) + offsetX, rowsHeight(sheet, sheetViewStartRow) + offsetY);
      });
    },
  };
}
