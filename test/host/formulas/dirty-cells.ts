import { type Area, intersect } from '../model/area.ts';
import type { FormulaCell, FormulaIndex } from './formula-index.ts';
import { inReadingOrder } from './reading-order.ts';

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
