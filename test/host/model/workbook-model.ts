import { applyFormat, copyLooks, someCell } from './apply-format.ts';
import { type Area, boundingArea } from './area.ts';
import { applyFilters } from './filter-rows.ts';
import type { ChangeSource, ModelChange, ModelListener } from './model-change.ts';
import { AMERICAN, type InputCulture } from './parse-input.ts';
import { PersonActions } from './person-actions.ts';
import { renameSheetInFormula } from './references.ts';
import { Refusal } from './refusal.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { SheetModel, type Table } from './sheet-model.ts';
import { assertSheetName, freeSheetName } from './sheet-names.ts';
import { isWhole, type Shift, shiftFormula, shiftSheet } from './shift-cells.ts';
import { assertNoTableTorn, shiftChangeType, shiftedArea, shiftPermission } from './shift-rules.ts';
import { type SortKey, sortArea } from './sort-rows.ts';
import { type CellFormat, DEFAULT_FORMAT, type ModelValue, type NameSnapshot } from './workbook-snapshot.ts';
import { editDetails, writeCell } from './write-cell.ts';

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
    const chosen = name ?? freeSheetName(this);
    assertSheetName(this, chosen, null);
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
    assertSheetName(this, name, id);
    const from = sheet.name;
    sheet.name = name;
    rewriteFormulas(this, (formula) => renameSheetInFormula(formula, from, name));
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
    const [first, ...rest] = cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    if (first === undefined) return;
    this.emit({ kind: 'calculated', sheetId, area: rest.reduce(boundingArea, first) });
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
    rewriteFormulas(this, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
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
}
