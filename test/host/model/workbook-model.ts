import { type Area, intersect, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';
import { applyFilters } from './filter-rows.ts';
import type { ChangeSource, ModelChange, ModelListener } from './model-change.ts';
import { AMERICAN, type InputCulture, parseInput, valueType } from './parse-input.ts';
import { PersonActions } from './person-actions.ts';
import { renameSheetInFormula } from './references.ts';
import { Refusal } from './refusal.ts';
import { type Cell, SheetModel, type Table } from './sheet-model.ts';
import { isWhole, type Shift, shiftFormula, shiftSheet } from './shift-cells.ts';
import { type SortKey, sortArea } from './sort-rows.ts';
import { type CellFormat, DEFAULT_FORMAT, type ModelValue, type NameSnapshot } from './workbook-snapshot.ts';

/** What is written into a cell; a text starting with `=` is a formula, undefined leaves the cell as it is. */
export type CellInput = ModelValue | undefined;

/** Protection options that a change needs on a protected sheet. */
export type Permission =
  | 'allowInsertRows'
  | 'allowDeleteRows'
  | 'allowInsertColumns'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowFormatCells'
  | 'allowFormatRows'
  | 'allowFormatColumns'
  | 'allowEditObjects';

/** The workbook in memory: the truth of the stand-in. Grids show it, the API and the person change it through here. */
export class WorkbookModel {
  name: string;
  sheets: SheetModel[] = [];
  activeSheetId = '';
  selection: { readonly sheetId: string; readonly areas: readonly Area[] } = { sheetId: '', areas: [] };
  names: NameSnapshot[] = [];
  settings = new Map<string, unknown>();
  documentSettings = new Map<string, string>();
  customXmlParts: { id: string; xml: string }[] = [];
  properties: Record<string, string> = {};
  customProperties: Record<string, ModelValue> = {};
  /** Set by the formula engine: brings results up to date before somebody reads them. */
  settle: () => void = () => undefined;
  readonly person = new PersonActions(this);
  readonly #listeners = new Set<ModelListener>();
  #lastId = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Tells the listener of every change, at once and in order; the answer stops it. */
  subscribe(listener: ModelListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: ModelChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** An id in Excel's form, unique in this workbook. */
  newId(): string {
    const taken = new Set(
      this.sheets.flatMap((sheet) => [
        sheet.id,
        ...sheet.tables.map(({ id }) => id),
        ...sheet.charts.map(({ id }) => id),
      ]),
    );
    let id = '';
    do {
      this.#lastId += 1;
      id = `{00000000-0000-4000-8000-${this.#lastId.toString(16).padStart(12, '0').toUpperCase()}}`;
    } while (taken.has(id));
    return id;
  }

  sheet(id: string): SheetModel {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Refusal('ItemNotFound', `No worksheet ${id}`);
    return found;
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): SheetModel {
    return this.sheet(this.activeSheetId);
  }

  table(idOrName: string): { sheet: SheetModel; table: Table } | undefined {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(
        (one) => one.id === idOrName || one.name.toLowerCase() === idOrName.toLowerCase(),
      );
      if (table !== undefined) return { sheet, table };
    }
    return undefined;
  }

  addSheet(name?: string): SheetModel {
    const chosen = name ?? this.#freeSheetName();
    this.#assertSheetName(chosen, null);
    const sheet = new SheetModel(this.newId(), chosen);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    this.emit({ kind: 'sheet', sheetId: sheet.id, change: 'added' });
    return sheet;
  }

  deleteSheet(id: string): void {
    const sheet = this.sheet(id);
    const visible = this.sheets.filter((one) => one.visibility === 'Visible' && one !== sheet);
    if (visible.length === 0)
      throw new Refusal('InvalidOperation', 'A workbook must contain at least one visible sheet');
    if (this.activeSheetId === id) this.activateSheet(visible[0]?.id ?? '');
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.emit({ kind: 'sheet', sheetId: id, change: 'deleted' });
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    this.#assertSheetName(name, id);
    const from = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, from, name));
    this.emit({ kind: 'sheet', sheetId: id, change: 'renamed' });
  }

  activateSheet(id: string): void {
    const sheet = this.sheet(id);
    if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated');
    if (id === this.activeSheetId) return;
    const previousSheetId = this.activeSheetId;
    this.activeSheetId = id;
    this.selection = { sheetId: id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    this.emit({ kind: 'activated', sheetId: id, previousSheetId });
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.activateSheet(sheetId);
    this.selection = { sheetId, areas };
    this.emit({ kind: 'selection', sheetId, areas });
  }

  /** Writes contents as the culture reads them; numbers in text form become numbers unless the cell is text (`@`). */
  write(
    sheetId: string,
    area: Area,
    inputs: readonly (readonly CellInput[])[],
    source: ChangeSource,
    culture: InputCulture = AMERICAN,
  ): void {
    const sheet = this.sheet(sheetId);
    this.assertUnlocked(sheet, area);
    const valueBefore = sheet.value(area.row, area.column);
    inputs.forEach((line, down) => {
      line.forEach((input, right) => {
        if (input === undefined) return;
        if (input === '' && sheet.cell(area.row + down, area.column + right) === undefined) return;
        writeCell(sheet.ensureCell(area.row + down, area.column + right), input, culture);
      });
    });
    const edited = { kind: 'cells', sheetId, area, changeType: 'RangeEdited', source } as const;
    const valueAfter = sheet.value(area.row, area.column);
    const isSingle = area.rows === 1 && area.columns === 1;
    this.emit(isSingle ? { ...edited, details: editDetails(valueBefore, valueAfter) } : edited);
  }

  /** Tells that results of formulas changed; they are in place already and do not count as edits. */
  tellCalculated(sheetId: string, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const rows = cells.map((one) => one.row);
    const columns = cells.map((one) => one.column);
    const [row, column] = [minimum(rows), minimum(columns)];
    const area = { row, column, rows: maximum(rows) - row + 1, columns: maximum(columns) - column + 1 };
    this.emit({ kind: 'calculated', sheetId, area });
  }

  clear(sheetId: string, area: Area, what: 'All' | 'Contents' | 'Formats', source: ChangeSource): void {
    const sheet = this.sheet(sheetId);
    this.assertUnlocked(sheet, area);
    for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
      if (what !== 'Formats') {
        cell.value = '';
        cell.formula = null;
      }
      if (what !== 'Contents') cell.format = DEFAULT_FORMAT;
      if (cell.value === '' && cell.formula === null && cell.format === DEFAULT_FORMAT) sheet.rows[row]?.delete(column);
    }
    if (what !== 'Formats') this.emit({ kind: 'cells', sheetId, area, changeType: 'RangeEdited', source });
    if (what !== 'Contents') this.emit({ kind: 'format', sheetId, area, source });
  }

  format(sheetId: string, area: Area, patch: Partial<CellFormat>, source: ChangeSource): void {
    const sheet = this.sheet(sheetId);
    this.assertAllowed(sheet, 'allowFormatCells');
    applyFormat(sheet, area, patch);
    this.emit({ kind: 'format', sheetId, area, source });
  }

  /** Inserts or deletes rows, columns or cells; formulas, names and charts follow. */
  shift(sheetId: string, shift: Shift, source: ChangeSource): void {
    const sheet = this.sheet(sheetId);
    this.assertAllowed(sheet, shiftPermission(shift));
    assertNoTableTorn(sheet, shift);
    const above = shift.kind === 'insert' && shift.at > 0 ? shift.at - 1 : null;
    shiftSheet(sheet, shift);
    if (above !== null && shift.axis === 'row' && isWhole(shift)) copyLooks(sheet, above, shift.at, shift.count);
    const move = (formula: string, home: string) => shiftFormula(formula, home, sheet.name, shift);
    this.rewriteFormulas((formula, home) => move(formula, home));
    applyFilters(sheet);
    this.emit({ kind: 'cells', sheetId, area: shiftedArea(shift), changeType: shiftChangeType(shift), source });
  }

  sort(sheetId: string, area: Area, keys: readonly SortKey[], source: ChangeSource): void {
    const sheet = this.sheet(sheetId);
    this.settle();
    this.assertAllowed(sheet, 'allowSort');
    this.assertUnlocked(sheet, area);
    sortArea(sheet, area, keys);
    applyFilters(sheet);
    this.emit({ kind: 'sorted', sheetId, area, source });
  }

  /** Applies the criteria of tables and of the sheet's own filter again. */
  refilter(sheetId: string, tableId: string | null): void {
    this.settle();
    applyFilters(this.sheet(sheetId));
    this.emit({ kind: 'filtered', sheetId, tableId });
  }

  /** Rewrites every formula, name and chart address of the workbook; `home` is the sheet it stands on. */
  rewriteFormulas(rewrite: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      for (const cells of sheet.rows) {
        for (const cell of cells?.values() ?? []) {
          if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet.name);
        }
      }
      for (const chart of sheet.charts) {
        chart.sourceAddress = rewrite(chart.sourceAddress, sheet.name);
        chart.series = chart.series.map((series) => ({
          ...series,
          values: rewrite(series.values, sheet.name),
          categories: series.categories === null ? null : rewrite(series.categories, sheet.name),
        }));
      }
    }
    this.names = this.names.map((name) => ({ ...name, formula: rewrite(name.formula, '') }));
  }

  /** Refuses with `AccessDenied` when a locked cell of a protected sheet would be written. */
  assertUnlocked(sheet: SheetModel, area: Area): void {
    if (sheet.protection === null) return;
    const cells = area.rows * area.columns;
    const locked = cells > 1_000_000 || someCell(area, (row, column) => sheet.format(row, column).locked);
    if (locked) throw new Refusal('AccessDenied', `The sheet ${sheet.name} is protected`);
  }

  /** Refuses with `AccessDenied` when the sheet is protected without the permission. */
  assertAllowed(sheet: SheetModel, permission: Permission): void {
    if (sheet.protection === null || sheet.protection.options[permission] === true) return;
    throw new Refusal('AccessDenied', `The sheet ${sheet.name} is protected`);
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetByName(`Foglio${number}`) !== undefined) number += 1;
    return `Foglio${number}`;
  }

  #assertSheetName(name: string, ownId: string | null): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
      throw new Refusal('InvalidArgument', `Not a worksheet name: ${name}`);
    }
    const same = this.sheetByName(name);
    if (same !== undefined && same.id !== ownId) throw new Refusal('ItemAlreadyExists', `A sheet ${name} exists`);
  }
}

function writeCell(cell: Cell, input: ModelValue, culture: InputCulture): void {
  cell.formula = null;
  if (typeof input !== 'string' || cell.format.numberFormat === '@') {
    cell.value = input;
    return;
  }
  if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = 0;
    return;
  }
  const parsed = parseInput(input, culture);
  cell.value = parsed.value;
  if (parsed.numberFormat !== undefined && cell.format.numberFormat === 'General') {
    cell.format = { ...cell.format, numberFormat: parsed.numberFormat };
  }
}

function applyFormat(sheet: SheetModel, area: Area, patch: Partial<CellFormat>): void {
  const wholeColumns = area.rows >= SHEET_ROWS;
  const wholeRows = area.columns >= SHEET_COLUMNS;
  if (!wholeColumns && !wholeRows) {
    someCell(area, (row, column) => {
      const cell = sheet.ensureCell(row, column);
      cell.format = { ...cell.format, ...patch };
      return false;
    });
    return;
  }
  for (const [, , cell] of sheet.cellsIn(area)) cell.format = { ...cell.format, ...patch };
  const looks = wholeColumns ? sheet.columnFormats : sheet.rowFormats;
  const start = wholeColumns ? area.column : area.row;
  const count = wholeColumns ? area.columns : area.rows;
  for (let index = start; index < start + count; index++) {
    looks.set(index, { ...(looks.get(index) ?? DEFAULT_FORMAT), ...patch });
  }
}

function someCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (test(row, column)) return true;
    }
  }
  return false;
}

function copyLooks(sheet: SheetModel, from: number, to: number, count: number): void {
  for (const [column, cell] of sheet.rows[from] ?? []) {
    if (cell.format === DEFAULT_FORMAT) continue;
    for (let row = to; row < to + count; row++) sheet.ensureCell(row, column).format = cell.format;
  }
}

function shiftPermission(shift: Shift): Permission {
  if (shift.kind === 'insert') return shift.axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns';
  return shift.axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns';
}

function shiftedArea(shift: Shift): Area {
  const [from, to] = shift.across;
  return shift.axis === 'row'
    ? { row: shift.at, column: from, rows: shift.count, columns: to - from }
    : { row: from, column: shift.at, rows: to - from, columns: shift.count };
}

function shiftChangeType(
  shift: Shift,
): 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' {
  if (!isWhole(shift)) return shift.kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (shift.axis === 'row') return shift.kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return shift.kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
}

/** Cells cannot be pushed through a table that the push would tear apart. */
function assertNoTableTorn(sheet: SheetModel, shift: Shift): void {
  if (isWhole(shift)) return;
  const [from, to] = shift.across;
  const swept =
    shift.axis === 'row'
      ? { row: shift.at, column: from, rows: SHEET_ROWS - shift.at, columns: to - from }
      : { row: from, column: shift.at, rows: to - from, columns: SHEET_COLUMNS - shift.at };
  for (const { area } of sheet.tables) {
    const crossed = intersect(swept, area);
    if (crossed === null) continue;
    const torn = shift.axis === 'row' ? crossed.columns < area.columns : crossed.rows < area.rows;
    if (torn) throw new Refusal('InsertDeleteConflict', 'The operation would move cells of a table');
  }
}

function editDetails(valueBefore: ModelValue, valueAfter: ModelValue) {
  return { valueBefore, valueAfter, valueTypeBefore: valueType(valueBefore), valueTypeAfter: valueType(valueAfter) };
}

function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}
