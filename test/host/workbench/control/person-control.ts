import type { Area } from '../../model/area.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { dataAreaAt } from '../documents/data-area.ts';
import type { Workbench } from '../workbench.ts';
import type { WorkbenchControl } from './workbench-control.ts';

/** Where an address leads. */
export interface Place {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
}

type PersonControl = Pick<
  WorkbenchControl,
  | 'edit'
  | 'select'
  | 'activateSheet'
  | 'insertRow'
  | 'deleteRow'
  | 'duplicateRow'
  | 'hideRow'
  | 'sort'
  | 'filter'
  | 'fillDown'
  | 'fillColor'
  | 'protect'
>;

/** What the person does to cells and rows; a refusal becomes the message box. Rows are numbered as on screen, from 1. */
export function personControl(workbench: Workbench, place: (address: string) => Place): PersonControl {
  const at = (address: string, action: (place: Place) => void) => workbench.asPerson(() => action(place(address)));
  const onRow = (row: number, action: (place: Place) => void) => at(`A${row}`, action);
  return {
    edit: (address, text) =>
      at(address, ({ model, sheet, area }) => model.person.edit(sheet.id, area.row, area.column, text)),
    select: (address) => at(address, ({ model, sheet, area }) => model.person.select(sheet.id, area)),
    activateSheet: (name) =>
      at('A1', ({ model }) => {
        const sheet = model.sheetByName(name);
        if (sheet === undefined) throw new Error(`No sheet ${name}`);
        model.person.activateSheet(sheet.id);
      }),
    insertRow: (row) => onRow(row, ({ model, sheet, area }) => model.person.insertRows(sheet.id, area.row, 1)),
    deleteRow: (row) => onRow(row, ({ model, sheet, area }) => model.person.deleteRows(sheet.id, area.row, 1)),
    duplicateRow: (row) => onRow(row, ({ model, sheet, area }) => model.person.duplicateRow(sheet.id, area.row)),
    hideRow: (row, hidden) =>
      onRow(row, ({ model, sheet, area }) => model.person.hideRows(sheet.id, area.row, 1, hidden)),
    sort: (address, ascending) =>
      at(address, ({ model, sheet, area }) => {
        const { body } = dataAreaAt(sheet, area.row, area.column);
        model.person.sort(sheet.id, body, [{ column: area.column - body.column, ascending }]);
      }),
    filter: (address, texts) => at(address, (found) => filter(found, texts)),
    fillDown: (address) => at(address, ({ model, sheet, area }) => model.person.fillDown(sheet.id, area)),
    fillColor: (address, color) =>
      at(address, ({ model, sheet, area }) => model.person.format(sheet.id, area, { fill: color })),
    protect: (isProtected) => at('A1', ({ model, sheet }) => model.person.protect(sheet.id, isProtected)),
  };
}

function filter({ model, sheet, area }: Place, texts: readonly string[] | null): void {
  const { body, tableId } = dataAreaAt(sheet, area.row, area.column);
  const criteria = texts === null ? [] : [{ column: area.column - body.column, filterOn: 'Values', values: texts }];
  const whole = { ...body, row: body.row - 1, rows: body.rows + 1 };
  model.person.filter(sheet.id, tableId, criteria, tableId === null ? whole : undefined);
}
