import { displayText } from '../../model/display-text.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { dataAreaAt } from '../documents/data-area.ts';
import { words } from '../words.ts';
import { RibbonGroup } from './ribbon-group.tsx';
import { useWorkbench } from './use-workbench.ts';

/** What a person does with rows: sort, filter, insert, delete, protect. */
export function DataTab() {
  const workbench = useWorkbench();
  const model = workbench.active?.model;
  const isProtected = model?.activeSheet.protection !== null;
  const button = (label: string, action: (model: WorkbookModel) => void) => (
    <button type="button" disabled={!model} onClick={() => model && workbench.asPerson(() => action(model))}>
      {label}
    </button>
  );
  return (
    <>
      <RibbonGroup label={words.data.sort}>
        {button(words.data.ascending, (one) => sortBySelection(one, true))}
        {button(words.data.descending, (one) => sortBySelection(one, false))}
      </RibbonGroup>
      <RibbonGroup label={words.data.filterGroup}>
        {button(words.data.filterByCell, filterBySelection)}
        {button(words.data.showAll, showAll)}
      </RibbonGroup>
      <RibbonGroup label={words.data.rows}>
        {button(words.data.insertRow, (one) =>
          withRows(one, (row, count) => one.person.insertRows(one.activeSheetId, row, count)),
        )}
        {button(words.data.duplicateRow, (one) =>
          withRows(one, (row) => one.person.duplicateRow(one.activeSheetId, row)),
        )}
        {button(words.data.deleteRow, (one) =>
          withRows(one, (row, count) => one.person.deleteRows(one.activeSheetId, row, count)),
        )}
        {button(words.data.fillDown, fillSelection)}
      </RibbonGroup>
      <RibbonGroup label={words.data.sheet}>
        {button(isProtected ? words.data.unprotect : words.data.protect, (one) =>
          one.person.protect(one.activeSheetId, one.activeSheet.protection === null),
        )}
      </RibbonGroup>
    </>
  );
}

function withRows(model: WorkbookModel, action: (row: number, count: number) => void): void {
  const [area] = model.selection.areas;
  if (area) action(area.row, area.rows);
}

function sortBySelection(model: WorkbookModel, ascending: boolean): void {
  const [area] = model.selection.areas;
  if (!area) return;
  const { body } = dataAreaAt(model.activeSheet, area.row, area.column);
  model.person.sort(model.activeSheetId, body, [{ column: area.column - body.column, ascending }]);
}

function filterBySelection(model: WorkbookModel): void {
  const [area] = model.selection.areas;
  if (!area) return;
  const sheet = model.activeSheet;
  const { body, tableId } = dataAreaAt(sheet, area.row, area.column);
  const text = displayText(sheet.value(area.row, area.column), sheet.format(area.row, area.column).numberFormat);
  const criterion = { column: area.column - body.column, filterOn: 'Values', values: [text] };
  const withHeading = { ...body, row: body.row - 1, rows: body.rows + 1 };
  model.person.filter(sheet.id, tableId, [criterion], tableId === null ? withHeading : undefined);
}

function showAll(model: WorkbookModel): void {
  const sheet = model.activeSheet;
  for (const table of sheet.tables) if (table.criteria.length > 0) model.person.filter(sheet.id, table.id, []);
  if (sheet.autoFilter && sheet.autoFilter.criteria.length > 0) model.person.filter(sheet.id, null, []);
}

function fillSelection(model: WorkbookModel): void {
  const [area] = model.selection.areas;
  if (area) model.person.fillDown(model.activeSheetId, area);
}
