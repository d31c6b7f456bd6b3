import { type Area, contains, intersect } from '../model/area.ts';
import type { FormulaCell, FormulaIndex } from './formula-index.ts';

/** The formulas whose result may be out of date, and those that read them, in an order that reads nothing stale. */
export class DirtyCells {
  readonly #index: FormulaIndex;
  readonly #dirty = new Set<FormulaCell['cell']>();

  constructor(index: FormulaIndex) {
    this.#index = index;
  }

  get isEmpty(): boolean {
    return this.#dirty.size === 0;
  }

  add(formula: FormulaCell): void {
    this.#dirty.add(formula.cell);
  }

  /** Marks the formulas that read any of the cells. */
  addDependents(sheetId: string, area: Area): void {
    for (const formula of this.#index.all()) {
      if (formula.reads.some((read) => read.sheetId === sheetId && intersect(read.area, area) !== null))
        this.add(formula);
    }
  }

  /** Empties the set, giving everything to compute, what is read before what reads it. */
  take(): readonly FormulaCell[] {
    const wave = this.#withDependents();
    this.#dirty.clear();
    return inReadingOrder(wave);
  }

  #withDependents(): FormulaCell[] {
    const all = this.#index.all();
    const found = new Set(all.filter((formula) => this.#dirty.has(formula.cell)));
    let fresh: readonly FormulaCell[] = [...found];
    while (fresh.length > 0) {
      const changed = columnRuns(fresh);
      const next = all.filter((formula) => !found.has(formula) && readsAny(formula, changed));
      for (const formula of next) found.add(formula);
      fresh = next;
    }
    return [...found];
  }
}

function readsAny(formula: FormulaCell, changed: ReadonlyMap<string, readonly Area[]>): boolean {
  return formula.reads.some((read) =>
    (changed.get(read.sheetId) ?? []).some((area) => intersect(read.area, area) !== null),
  );
}

/** Cells of a column that follow one another, taken together: a filled column is one area. */
function columnRuns(formulas: readonly FormulaCell[]): Map<string, Area[]> {
  const sorted = formulas.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs = new Map<string, Area[]>();
  for (const { sheet, row, column } of sorted) {
    const list = runs.get(sheet.id) ?? [];
    runs.set(sheet.id, list);
    const last = list.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rows === row) {
      list[list.length - 1] = { ...last, rows: last.rows + 1 };
    } else list.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Depth first over what each reads, without recursion; formulas in a circle are marked and come as they lie. */
function inReadingOrder(wave: readonly FormulaCell[]): FormulaCell[] {
  const byPlace = placesOf(wave);
  const state = new Map<FormulaCell, 'open' | 'done'>();
  const order: FormulaCell[] = [];
  for (const start of wave) {
    const stack = [start];
    while (stack.length > 0) {
      const formula = stack.at(-1);
      if (formula === undefined) break;
      if (state.has(formula)) {
        stack.pop();
        if (state.get(formula) === 'open') order.push(formula);
        state.set(formula, 'done');
        continue;
      }
      state.set(formula, 'open');
      formula.isCircular = false;
      for (const read of formulasRead(formula, byPlace)) {
        if (state.get(read) === 'open') formula.isCircular = true;
        else if (!state.has(read)) stack.push(read);
      }
    }
  }
  return order;
}

type Places = ReadonlyMap<string, { readonly columns: ReadonlyMap<number, readonly FormulaCell[]> }>;

function placesOf(wave: readonly FormulaCell[]): Places {
  const places = new Map<string, { columns: Map<number, FormulaCell[]> }>();
  for (const formula of wave) {
    const sheet = places.get(formula.sheet.id) ?? { columns: new Map<number, FormulaCell[]>() };
    places.set(formula.sheet.id, sheet);
    const column = sheet.columns.get(formula.column) ?? [];
    sheet.columns.set(formula.column, column);
    column.push(formula);
  }
  return places;
}

function* formulasRead(formula: FormulaCell, places: Places): Generator<FormulaCell> {
  for (const { sheetId, area } of formula.reads) {
    for (const [column, formulas] of places.get(sheetId)?.columns ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (const read of formulas) if (contains(area, read.row, column)) yield read;
    }
  }
}
