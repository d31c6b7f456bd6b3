import { type Area, boundingArea } from '../../model/area.ts';
import { ITALIAN } from '../../model/parse-input.ts';
import type { CellInput, WorkbookModel } from '../../model/workbook-model.ts';
import type { Workbench } from '../workbench.ts';
import type { PersonAtGrid, TypedCell } from './person-at-grid.ts';

/** Carries out on the active model what the person does in the grid. `selecting` wraps changes of the selection. */
export function actOnModel(workbench: Workbench, selecting: (change: () => void) => void): PersonAtGrid {
  const act = (action: (model: WorkbookModel, sheetId: string) => void) => {
    const model = workbench.active?.model;
    if (model) workbench.asPerson(() => action(model, model.activeSheetId));
  };
  return {
    editing: (isEditing) => {
      const host = workbench.active?.host;
      if (host) host.session.editingCell = isEditing;
    },
    typed: (cells) => act((model, sheetId) => type(model, sheetId, cells)),
    selected: (areas) => {
      if (areas.length > 0) act((model, sheetId) => selecting(() => model.select(sheetId, areas)));
    },
    insertedRows: (row, count) => act((model, sheetId) => model.person.insertRows(sheetId, row, count)),
    deletedRows: (row, count) => act((model, sheetId) => model.person.deleteRows(sheetId, row, count)),
    insertedColumns: (column, count) => act((model, sheetId) => model.person.insertColumns(sheetId, column, count)),
    deletedColumns: (column, count) => act((model, sheetId) => model.person.deleteColumns(sheetId, column, count)),
    hidRows: (rows, hidden) =>
      act((model, sheetId) => {
        for (const row of rows) model.person.hideRows(sheetId, row, 1, hidden);
      }),
  };
}

function type(model: WorkbookModel, sheetId: string, cells: readonly TypedCell[]): void {
  const [first, ...others] = cells;
  if (first === undefined) return;
  if (others.length === 0) {
    model.person.edit(sheetId, first.row, first.column, first.input ?? '');
    return;
  }
  const area = others.reduce((covered, cell) => boundingArea(covered, areaOf(cell)), areaOf(first));
  const inputs: CellInput[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }));
  for (const { row, column, input } of cells) {
    const line = inputs[row - area.row];
    if (line) line[column - area.column] = input ?? '';
  }
  model.write(sheetId, area, inputs, 'person', ITALIAN);
  model.settle();
}

function areaOf({ row, column }: TypedCell): Area {
  return { row, column, rows: 1, columns: 1 };
}
