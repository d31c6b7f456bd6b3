import { WORKBOOK_TARGET } from '../excel/event-registration.ts';
import { areaAddress, intersect } from '../model/area.ts';
import type { ModelChange } from '../model/model-change.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** An Excel event as it travels: its number, the object it is about, and what the handler receives. */
export interface ExcelEvent {
  readonly number: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The Excel events that follow from a change of the workbook, for the object itself and for its collection. */
export function eventsOf(change: ModelChange, model: WorkbookModel): readonly ExcelEvent[] {
  switch (change.kind) {
    case 'cells':
      return [...cellEvents(change), ...tableEvents(change, model)];
    case 'calculated':
      return onSheet(16, change.sheetId, {
        type: 'WorksheetCalculated',
        worksheetId: change.sheetId,
        address: areaAddress(change.area),
      });
    case 'format':
      return onSheet(18, change.sheetId, {
        type: 'WorksheetFormatChanged',
        worksheetId: change.sheetId,
        address: areaAddress(change.area),
        source: 'Local',
      });
    case 'sorted':
      return onSheet(19, change.sheetId, {
        type: 'WorksheetRowSorted',
        worksheetId: change.sheetId,
        address: areaAddress(change.area),
        source: 'Local',
      });
    case 'selection':
      return onSheet(14, change.sheetId, {
        type: 'WorksheetSelectionChanged',
        worksheetId: change.sheetId,
        address: change.areas.map(areaAddress).join(','),
      });
    case 'activated':
      return [
        ...onSheet(11, change.sheetId, { type: 'WorksheetActivated', worksheetId: change.sheetId }),
        ...onSheet(12, change.previousSheetId, { type: 'WorksheetDeactivated', worksheetId: change.previousSheetId }),
      ];
    case 'sheet':
      return sheetEvents(change, model);
    case 'table':
      return tableLifeEvents(change);
    default:
      return [];
  }
}

function onSheet(number: number, sheetId: string, args: Readonly<Record<string, unknown>>): ExcelEvent[] {
  return [
    { number, targetId: sheetId, args },
    { number, targetId: WORKBOOK_TARGET, args },
  ];
}

function cellEvents(change: Extract<ModelChange, { kind: 'cells' }>): ExcelEvent[] {
  return onSheet(10, change.sheetId, {
    type: 'WorksheetChanged',
    changeType: change.changeType,
    source: 'Local',
    triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: change.sheetId,
    address: areaAddress(change.area),
    ...change.details,
  });
}

function tableEvents(change: Extract<ModelChange, { kind: 'cells' }>, model: WorkbookModel): ExcelEvent[] {
  const tables = model.sheet(change.sheetId).tables.filter((table) => intersect(table.area, change.area) !== null);
  return tables.flatMap((table) => {
    const args = {
      type: 'TableChanged',
      changeType: change.changeType,
      source: 'Local',
      triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      tableId: table.id,
      worksheetId: change.sheetId,
      address: areaAddress(change.area),
      ...change.details,
    };
    return [
      { number: 101, targetId: table.id, args },
      { number: 101, targetId: WORKBOOK_TARGET, args },
    ];
  });
}

function sheetEvents(change: Extract<ModelChange, { kind: 'sheet' }>, model: WorkbookModel): ExcelEvent[] {
  const worksheetId = change.sheetId;
  if (change.change === 'added')
    return [{ number: 13, targetId: WORKBOOK_TARGET, args: { type: 'WorksheetAdded', source: 'Local', worksheetId } }];
  if (change.change === 'deleted')
    return [
      { number: 15, targetId: WORKBOOK_TARGET, args: { type: 'WorksheetDeleted', source: 'Local', worksheetId } },
    ];
  if (change.change !== 'protection') return [];
  const isProtected = model.sheet(worksheetId).protection !== null;
  return onSheet(24, worksheetId, { type: 'WorksheetProtectionChanged', isProtected, source: 'Local', worksheetId });
}

function tableLifeEvents(change: Extract<ModelChange, { kind: 'table' }>): ExcelEvent[] {
  if (change.change === 'changed') return [];
  const number = change.change === 'added' ? 102 : 103;
  const type = change.change === 'added' ? 'TableAdded' : 'TableDeleted';
  const args = { type, source: 'Local', tableId: change.tableId, worksheetId: change.sheetId };
  return [{ number, targetId: WORKBOOK_TARGET, args }];
}
