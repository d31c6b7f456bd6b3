import { type Area, areaAddress, contains, intersect, quoteSheetName } from '../model/area.ts';
import type { ModelChange } from '../model/model-change.ts';
import type { Cell, SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { ModelValue } from '../model/workbook-snapshot.ts';
import { type FormulaArgument, prepareArguments } from './custom-function-arguments.ts';
import { CustomFunctionCalls } from './custom-function-calls.ts';
import type { CustomFunctionCatalog } from './custom-function-catalog.ts';
import { DirtyCells } from './dirty-cells.ts';
import { type EvaluatedValue, FormulaEvaluator } from './formula-evaluator.ts';
import { type FormulaCell, FormulaIndex } from './formula-index.ts';
import { parameterAddresses } from './parameter-addresses.ts';
import { placeSpill } from './spill.ts';

/** What the add-in answered to one call. */
export interface CallAnswer {
  readonly invocationId: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/**
 * Keeps every formula of the workbook up to date: built-ins at once, functions of the add-in through the port, with
 * `#BUSY!` in the cell until the answer comes. Results are settled before anybody reads the model.
 */
export class FormulaEngine {
  readonly calls = new CustomFunctionCalls<Cell>();
  /** What an empty cell becomes in an argument of type *any*: null on the web, 0 on the desktop. */
  emptyCell: null | 0 = null;
  readonly #model: WorkbookModel;
  readonly #index: FormulaIndex;
  readonly #dirty: DirtyCells;
  readonly #evaluator: FormulaEvaluator;
  #catalog: CustomFunctionCatalog = new Map();
  #current: { formula: FormulaCell; asked: Set<string> } | null = null;
  #isSettling = false;
  #idle: (() => void)[] = [];

  constructor(model: WorkbookModel) {
    this.#model = model;
    this.#index = new FormulaIndex(model);
    this.#dirty = new DirtyCells(this.#index);
    this.#evaluator = new FormulaEvaluator(model, (name, given) => this.#callCustom(name, given));
    model.subscribe((change) => this.#note(change));
    model.settle = () => this.settle();
    this.#index.rebuild();
    for (const formula of this.#index.all()) {
      // A file keeps the last results; only what has none, or an error, is computed on opening.
      if (formula.cell.value === '' || String(formula.cell.value).startsWith('#')) this.#dirty.add(formula);
    }
  }

  /** The add-in has loaded: its functions exist from now on, and cells that did not know them are computed again. */
  register(catalog: CustomFunctionCatalog): void {
    this.#catalog = catalog;
    this.#evaluator.define([...catalog.keys()]);
    for (const formula of this.#index.all()) {
      if (formula.cell.value === '#NAME?' || formula.cell.value === '#BUSY!') this.#askAgain(formula);
    }
    this.settle();
  }

  /** Takes the answers of the add-in that came together. */
  answer(answers: readonly CallAnswer[]): void {
    for (const { invocationId, ok, value, errorCode } of answers) {
      const cell = this.calls.settle(invocationId, ok, value, errorCode);
      const formula = cell === null ? undefined : this.#index.ofCell(cell);
      if (formula !== undefined) this.#dirty.add(formula);
    }
    this.settle();
    this.#tellIdle();
  }

  /** Computes again the formulas of an area (`Range.calculate`) or of the whole workbook, asking the add-in anew. */
  recalculate(scope: { readonly sheetId: string; readonly area: Area | null } | 'all'): void {
    for (const formula of this.#index.all()) {
      const inScope =
        scope === 'all' ||
        (formula.sheet.id === scope.sheetId && scope.area !== null && intersect(placeOf(formula), scope.area) !== null);
      if (inScope) this.#askAgain(formula);
    }
    this.settle();
  }

  /** Resolves when every function of the add-in has answered. */
  idle(): Promise<void> {
    this.settle();
    if (this.calls.pending === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Brings every result up to date. */
  settle(): void {
    if (this.#isSettling || this.#dirty.isEmpty) return;
    this.#isSettling = true;
    try {
      for (let wave = this.#dirty.take(); wave.length > 0; wave = this.#dirty.take()) this.#compute(wave);
    } finally {
      this.#isSettling = false;
    }
  }

  #compute(formulas: readonly FormulaCell[]): void {
    const results = new Map<string, { row: number; column: number; value: ModelValue }[]>();
    for (const formula of formulas) {
      const value = this.#evaluate(formula);
      const placed = placeSpill(formula, value);
      const entities = this.calls.shownIn(formula.cell);
      // Written at once, so that the formulas after it in the order read it; told to listeners in one go per sheet.
      for (const { row, column, value: result } of placed) {
        if (formula.sheet.value(row, column) === result) continue;
        const cell = formula.sheet.ensureCell(row, column);
        cell.value = result;
        cell.shown = entities.find(
          ({ down, right }) => formula.row + down === row && formula.column + right === column,
        )?.text;
        const list = results.get(formula.sheet.id) ?? [];
        list.push({ row, column, value: result });
        results.set(formula.sheet.id, list);
      }
    }
    for (const [sheetId, list] of results) this.#model.tellCalculated(sheetId, list);
  }

  #evaluate(formula: FormulaCell): EvaluatedValue {
    const text = formula.cell.formula;
    if (text === null) return formula.cell.value;
    if (formula.isCircular) return 0;
    this.#current = { formula, asked: new Set() };
    const value = this.#evaluator.evaluate(text.slice(1), formula.sheet.name, formula.row, formula.column);
    this.calls.forget(formula.cell, this.#current.asked);
    this.#current = null;
    return value;
  }

  #callCustom(name: string, given: readonly FormulaArgument[]): EvaluatedValue | null {
    const called = this.#catalog.get(name);
    if (called === undefined || this.#current === null) return '#NAME?';
    const prepared = prepareArguments(called, given, this.emptyCell);
    if ('error' in prepared) return prepared.error;
    const { formula, asked } = this.#current;
    asked.add(this.calls.questionOf(called, prepared.parameters));
    const caller = `${quoteSheetName(formula.sheet.name)}!${areaAddress(placeOf(formula))}`;
    const addresses = called.wantsParameterAddresses
      ? parameterAddresses(formula.cell.formula ?? '', name, formula.sheet.name)
      : [];
    return this.calls.ask(formula.cell, called, prepared.parameters, { caller, parameters: addresses });
  }

  #askAgain(formula: FormulaCell): void {
    this.calls.forget(formula.cell);
    this.#dirty.add(formula);
  }

  #note(change: ModelChange): void {
    if (this.#isSettling) return;
    if (change.kind === 'cells') {
      this.#noteCells(this.#model.sheet(change.sheetId), change.area, {
        isInPlace: change.changeType === 'RangeEdited',
        isEntered: true,
      });
    }
    if (change.kind === 'sorted') {
      this.#noteCells(this.#model.sheet(change.sheetId), change.area, { isInPlace: true, isEntered: false });
    }
    if (change.kind === 'sheet' || (change.kind === 'document' && change.what === 'names')) this.#rescan();
  }

  #noteCells(
    sheet: SheetModel,
    area: Area,
    { isInPlace, isEntered }: { readonly isInPlace: boolean; readonly isEntered: boolean },
  ): void {
    if (!isInPlace) {
      this.#rescan();
      this.#dirty.addDependents(sheet.id, area);
      return;
    }
    const { added, removed } = this.#index.rescan(sheet, area);
    for (const formula of removed) {
      this.calls.forget(formula.cell);
      this.#withdrawSpill(formula, area);
    }
    for (const formula of added) {
      // Entered anew, a formula asks anew even if it is the same.
      if (isEntered) this.calls.forget(formula.cell);
      this.#dirty.add(formula);
    }
    this.#dirty.addDependents(sheet.id, area);
  }

  /** The cells an array had filled empty with its formula, but for those just written. */
  #withdrawSpill({ cell, row, column, sheet }: FormulaCell, written: Area): void {
    if (cell.spill === undefined) return;
    const reach = { row, column, ...cell.spill };
    cell.spill = undefined;
    const emptied: { row: number; column: number; value: ModelValue }[] = [];
    for (const [at, across, spilled] of sheet.cellsIn(reach)) {
      if (contains(written, at, across)) continue;
      spilled.value = '';
      emptied.push({ row: at, column: across, value: '' });
    }
    this.#model.tellCalculated(sheet.id, emptied);
  }

  /** Rows or sheets came, went or moved: every formula gets its new place; new ones are computed. */
  #rescan(): void {
    const known = new Set(this.#index.all().map(({ cell }) => cell));
    this.#index.rebuild();
    const now = new Set(this.#index.all().map(({ cell }) => cell));
    for (const cell of known) if (!now.has(cell)) this.calls.forget(cell);
    for (const formula of this.#index.all()) if (!known.has(formula.cell)) this.#dirty.add(formula);
  }

  #tellIdle(): void {
    if (this.calls.pending > 0) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

function placeOf(formula: FormulaCell): Area {
  return { row: formula.row, column: formula.column, rows: 1, columns: 1 };
}
