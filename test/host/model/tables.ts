import { type Area, intersect } from './area.ts';
import { Refusal } from './refusal.ts';
import type { SheetModel, Table } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** The rows between header and totals. */
export function tableBody(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

/** Makes a table of the area; without headers of its own a heading row is pushed in above, as Excel does. */
export function addTable(model: WorkbookModel, sheet: SheetModel, area: Area, hasHeaders: boolean): Table {
  if (sheet.tables.some((table) => intersect(table.area, area) !== null)) {
    throw new Refusal('InvalidOperation', 'A table cannot overlap another table');
  }
  model.assertAllowed(sheet, 'allowEditObjects');
  let whole = area;
  if (!hasHeaders) {
    const across = [area.column, area.column + area.columns] as const;
    model.shift(sheet.id, { axis: 'row', kind: 'insert', at: area.row, count: 1, across }, 'addin');
    whole = { ...area, rows: area.rows + 1 };
  }
  if (whole.rows === 1) whole = { ...whole, rows: 2 };
  nameColumns(model, sheet, whole);
  const table: Table = {
    id: model.newId(),
    name: freeTableName(model),
    area: whole,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
    criteria: [],
  };
  sheet.tables.push(table);
  model.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, change: 'added' });
  return table;
}

/** Takes the table off; the cells stay (*converti in intervallo*). */
export function removeTable(model: WorkbookModel, sheet: SheetModel, table: Table): void {
  sheet.tables = sheet.tables.filter((one) => one !== table);
  model.refilter(sheet.id, table.id);
  model.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, change: 'deleted' });
}

/** Every heading is a text, not empty and unique: `Colonna1` fills the gaps, `Nome2` the doubles. */
function nameColumns(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  const seen = new Set<string>();
  for (let offset = 0; offset < area.columns; offset++) {
    const column = area.column + offset;
    const before = sheet.value(area.row, column);
    const wanted = before === '' ? `Colonna${offset + 1}` : String(before);
    let title = wanted;
    for (let number = 2; seen.has(title.toLowerCase()); number++) title = `${wanted}${number}`;
    seen.add(title.toLowerCase());
    if (title === before) continue;
    model.write(sheet.id, { row: area.row, column, rows: 1, columns: 1 }, [[`'${title}`]], 'addin');
  }
}

function freeTableName(model: WorkbookModel): string {
  let number = 1;
  while (model.table(`Tabella${number}`) !== undefined) number += 1;
  return `Tabella${number}`;
}
