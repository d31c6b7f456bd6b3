import { type Area, encloses, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';
import { formulaFromItalian } from './local-formula.ts';
import { ITALIAN } from './parse-input.ts';
import { translateFormula } from './references.ts';
import { Refusal } from './refusal.ts';
import type { SortKey } from './sort-rows.ts';
import { tableBody } from './tables.ts';
import type { CellInput, WorkbookModel } from './workbook-model.ts';
import type { CellFormat, FilterCriterion, ModelValue } from './workbook-snapshot.ts';

/** What the person does at the grid, on an Italian Excel. A refusal here is a message box there. */
export class PersonActions {
  readonly #model: WorkbookModel;

  constructor(model: WorkbookModel) {
    this.#model = model;
  }

  /** Types into one cell: `12,5`, `31/12/2025`, `=SUM(A1;B1)`; a table grows when it is typed just below or beside it. */
  edit(sheetId: string, row: number, column: number, text: string): void {
    const input = text.startsWith('=') ? formulaFromItalian(text) : text;
    this.#model.write(sheetId, { row, column, rows: 1, columns: 1 }, [[input]], 'person', ITALIAN);
    if (text !== '') this.#growTable(sheetId, row, column);
    this.#model.settle();
  }

  /** Puts in a block of contents as they are, without reading texts as numbers: pasting from another sheet. */
  paste(sheetId: string, row: number, column: number, contents: readonly (readonly CellInput[])[]): void {
    const area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
    const literal = contents.map((line) => line.map((input) => quoteText(input)));
    this.#model.write(sheetId, area, literal, 'person', ITALIAN);
    this.#growTable(sheetId, row, column);
    this.#model.settle();
  }

  /** Copies one area over another of the same size, with formulas moved along and looks. */
  copy(sheetId: string, from: Area, toRow: number, toColumn: number): void {
    const sheet = this.#model.sheet(sheetId);
    const target = { row: toRow, column: toColumn, rows: from.rows, columns: from.columns };
    this.#model.assertUnlocked(sheet, target);
    const cells = [...sheet.cellsIn(from)].map(([row, column, cell]) => ({ row, column, ...cell }));
    this.#model.clear(sheetId, target, 'All', 'person');
    for (const { row, column, value, formula, format } of cells) {
      const rows = toRow - from.row;
      const columns = toColumn - from.column;
      const copied = sheet.ensureCell(row + rows, column + columns);
      copied.value = value;
      copied.formula = formula === null ? null : translateFormula(formula, rows, columns);
      copied.format = format;
    }
    this.#model.emit({ kind: 'format', sheetId, area: target, source: 'person' });
    this.#model.emit({ kind: 'cells', sheetId, area: target, changeType: 'RangeEdited', source: 'person' });
    this.#model.settle();
  }

  /** Duplicates a row just below itself, as clerks do for a second child. */
  duplicateRow(sheetId: string, row: number): void {
    this.insertRows(sheetId, row + 1, 1);
    this.copy(sheetId, { row, column: 0, rows: 1, columns: SHEET_COLUMNS }, row + 1, 0);
  }

  /** Drags the first line of the area down over the rest of it. */
  fillDown(sheetId: string, area: Area): void {
    const first = { ...area, rows: 1 };
    for (let step = 1; step < area.rows; step++) this.copy(sheetId, first, area.row + step, area.column);
  }

  clear(sheetId: string, area: Area): void {
    this.#model.clear(sheetId, area, 'Contents', 'person');
    this.#model.settle();
  }

  format(sheetId: string, area: Area, patch: Partial<CellFormat>): void {
    this.#model.format(sheetId, area, patch, 'person');
  }

  insertRows(sheetId: string, at: number, count: number): void {
    this.#model.shift(sheetId, { axis: 'row', kind: 'insert', at, count, across: [0, SHEET_COLUMNS] }, 'person');
    this.#model.settle();
  }

  deleteRows(sheetId: string, at: number, count: number): void {
    this.#model.shift(sheetId, { axis: 'row', kind: 'delete', at, count, across: [0, SHEET_COLUMNS] }, 'person');
    this.#model.settle();
  }

  insertColumns(sheetId: string, at: number, count: number): void {
    this.#model.shift(sheetId, { axis: 'column', kind: 'insert', at, count, across: [0, SHEET_ROWS] }, 'person');
    this.#model.settle();
  }

  deleteColumns(sheetId: string, at: number, count: number): void {
    this.#model.shift(sheetId, { axis: 'column', kind: 'delete', at, count, across: [0, SHEET_ROWS] }, 'person');
    this.#model.settle();
  }

  /** Sorts the rows of an area; the area holds no heading. */
  sort(sheetId: string, area: Area, keys: readonly SortKey[]): void {
    this.#model.sort(sheetId, area, keys, 'person');
    this.#model.settle();
  }

  /** Sets the criteria of a table's filter, or of the sheet's own; an empty list shows every row. */
  filter(sheetId: string, tableId: string | null, criteria: readonly FilterCriterion[], area?: Area): void {
    const sheet = this.#model.sheet(sheetId);
    this.#model.assertAllowed(sheet, 'allowAutoFilter');
    const table = sheet.tables.find((one) => one.id === tableId);
    if (table !== undefined) table.criteria = [...criteria];
    else if (area !== undefined) sheet.autoFilter = { area, criteria: [...criteria] };
    else if (sheet.autoFilter !== null) sheet.autoFilter.criteria = [...criteria];
    else throw new Refusal('InvalidArgument', 'The sheet has no filter');
    this.#model.refilter(sheetId, tableId);
  }

  hideRows(sheetId: string, at: number, count: number, hidden: boolean): void {
    const sheet = this.#model.sheet(sheetId);
    this.#model.assertAllowed(sheet, 'allowFormatRows');
    for (let row = at; row < at + count; row++) {
      if (hidden) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
    this.#model.emit({ kind: 'layout', sheetId });
  }

  select(sheetId: string, area: Area): void {
    this.#model.select(sheetId, [area]);
  }

  activateSheet(sheetId: string): void {
    this.#model.activateSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#model.renameSheet(sheetId, name);
  }

  protect(sheetId: string, isProtected: boolean): void {
    this.#model.sheet(sheetId).protection = isProtected ? { options: {} } : null;
    this.#model.emit({ kind: 'sheet', sheetId, change: 'protection' });
  }

  #growTable(sheetId: string, row: number, column: number): void {
    for (const table of this.#model.sheet(sheetId).tables) {
      const taller = { ...table.area, rows: table.area.rows + 1 };
      const wider = { ...table.area, columns: table.area.columns + 1 };
      const place = { row, column, rows: 1, columns: 1 };
      const below = !table.showTotals && encloses(taller, place) && row === table.area.row + table.area.rows;
      const beside = encloses(wider, place) && column === table.area.column + table.area.columns;
      if (!below && !beside) continue;
      table.area = below ? taller : wider;
      this.#model.emit({ kind: 'table', sheetId, tableId: table.id, change: 'changed' });
      if (below) this.#continueFormulas(sheetId, tableBody(table), row);
    }
  }

  /** A table's new row takes over the formulas and looks that the row above has in the columns left empty. */
  #continueFormulas(sheetId: string, body: Area, row: number): void {
    if (body.rows < 2) return;
    const sheet = this.#model.sheet(sheetId);
    for (let column = body.column; column < body.column + body.columns; column++) {
      const above = sheet.cell(row - 1, column);
      if (above === undefined) continue;
      const cell = sheet.ensureCell(row, column);
      if (cell.value === '' && cell.formula === null) {
        cell.format = above.format;
        if (above.formula !== null) cell.formula = translateFormula(above.formula, 1, 0);
      }
    }
    const area = { row, column: body.column, rows: 1, columns: body.columns };
    this.#model.emit({ kind: 'cells', sheetId, area, changeType: 'RangeEdited', source: 'person' });
  }
}

function quoteText(input: CellInput): CellInput {
  return typeof input === 'string' && input !== '' && !isFormula(input) ? `'${input}` : input;
}

function isFormula(value: ModelValue): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
