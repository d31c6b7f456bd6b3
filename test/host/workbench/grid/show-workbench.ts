import type { Area } from '../../model/area.ts';
import type { ModelChange } from '../../model/model-change.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { Workbench } from '../workbench.ts';
import { actOnModel } from './act-on-model.ts';
import { createGridView, type GridView } from './grid-view.ts';

/** Redrawing more rows than this costs more than building the sheet anew. */
const mostRowsToRedraw = 5_000;

/** Changes that touch more of the picture than the cells they name. */
const wholeSheetChanges: ReadonlySet<ModelChange['kind']> = new Set(['cells', 'layout', 'sorted', 'filtered', 'table']);

/** Keeps the grid showing the active workbook's active sheet, and its model following what is done in the grid. */
export function showWorkbench(workbench: Workbench, container: HTMLElement): GridView {
  let shown: OpenDocument | null = null;
  let stopFollowing: () => void = () => undefined;
  let isDark = false;
  /** The grid already shows a selection that came from it. */
  let selecting = false;

  const person = actOnModel(workbench, (change) => {
    selecting = true;
    try {
      change();
    } finally {
      selecting = false;
    }
  });
  // Univer has already done to its own picture what the model may refuse: afterwards the model decides what is seen.
  const thenRebuild =
    <Given extends readonly unknown[]>(action: (...given: Given) => void) =>
    (...given: Given) => {
      action(...given);
      grid.rebuild();
    };
  const grid: GridView = createGridView(container, {
    editing: person.editing,
    selected: person.selected,
    typed(cells) {
      person.typed(cells);
      for (const { row, column } of cells) grid.redraw({ row, column, rows: 1, columns: 1 });
    },
    insertedRows: thenRebuild(person.insertedRows),
    deletedRows: thenRebuild(person.deletedRows),
    insertedColumns: thenRebuild(person.insertedColumns),
    deletedColumns: thenRebuild(person.deletedColumns),
    hidRows: thenRebuild(person.hidRows),
  });

  const follow = (document: OpenDocument) => (change: ModelChange) => {
    if (document !== workbench.active) return;
    if (change.kind === 'selection') {
      if (!selecting && change.areas[0]) grid.select(change.areas[0]);
    } else if (change.kind === 'activated') {
      grid.show(document.model.activeSheet);
    } else if ('sheetId' in change && change.sheetId === document.model.activeSheetId) {
      draw(grid, change);
    }
  };

  const update = () => {
    if (workbench.isDark !== isDark) {
      isDark = workbench.isDark;
      grid.setDarkMode(isDark);
      // The pane's page takes `prefers-color-scheme` from the scheme of the frame it sits in, as on the web.
      document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    }
    if (workbench.active === shown) return;
    stopFollowing();
    if (shown?.host) shown.host.session.editingCell = false;
    shown = workbench.active;
    if (shown === null) return;
    stopFollowing = shown.model.subscribe(follow(shown));
    grid.show(shown.model.activeSheet);
  };
  workbench.subscribe(update);
  update();
  return grid;
}

function draw(grid: GridView, change: ModelChange): void {
  const isOnlyCells = change.kind === 'cells' && change.changeType === 'RangeEdited';
  if (isOnlyCells || change.kind === 'calculated' || change.kind === 'format') redrawOrRebuild(grid, change.area);
  else if (wholeSheetChanges.has(change.kind)) grid.rebuild();
}

function redrawOrRebuild(grid: GridView, area: Area): void {
  if (area.rows > mostRowsToRedraw || area.columns > 500) grid.rebuild();
  else grid.redraw(area);
}
