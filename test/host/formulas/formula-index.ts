import { type Area, contains, parseArea } from '../model/area.ts';
import { mapReferences, referenceAddress } from '../model/references.ts';
import type { Cell, SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { placeOfName } from './formula-evaluator.ts';

/** A cell with a formula, where it lies and what it reads. */
export interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly reads: readonly { readonly sheetId: string; readonly area: Area }[];
  isCircular: boolean;
}

/** Where the formulas of the workbook are. */
export class FormulaIndex {
  readonly #model: WorkbookModel;
  #formulas = new Map<Cell, FormulaCell>();

  constructor(model: WorkbookModel) {
    this.#model = model;
  }

  all(): readonly FormulaCell[] {
    return [...this.#formulas.values()];
  }

  ofCell(cell: Cell): FormulaCell | undefined {
    return this.#formulas.get(cell);
  }

  /** Reads every sheet anew. */
  rebuild(): void {
    this.#formulas = new Map();
    for (const sheet of this.#model.sheets) {
      sheet.rows.forEach((cells, row) => {
        for (const [column, cell] of cells ?? []) {
          if (cell.formula !== null) this.#formulas.set(cell, this.#formulaAt(sheet, row, column, cell));
        }
      });
    }
  }

  /** Reads one area anew: which formulas are there now, and which cells no longer hold the one they had. */
  rescan(
    sheet: SheetModel,
    area: Area,
  ): { readonly added: readonly FormulaCell[]; readonly removed: readonly FormulaCell[] } {
    const before: FormulaCell[] = [];
    for (const [cell, formula] of this.#formulas) {
      if (formula.sheet !== sheet || !contains(area, formula.row, formula.column)) continue;
      this.#formulas.delete(cell);
      before.push(formula);
    }
    const added: FormulaCell[] = [];
    for (const [row, column, cell] of sheet.cellsIn(area)) {
      if (cell.formula === null) continue;
      const formula = this.#formulaAt(sheet, row, column, cell);
      this.#formulas.set(cell, formula);
      added.push(formula);
    }
    return { added, removed: before.filter(({ cell }) => !this.#formulas.has(cell)) };
  }

  #formulaAt(sheet: SheetModel, row: number, column: number, cell: Cell): FormulaCell {
    return { cell, sheet, row, column, reads: this.#readsOf(cell.formula ?? '', sheet), isCircular: false };
  }

  #readsOf(formula: string, home: SheetModel): { sheetId: string; area: Area }[] {
    const reads: { sheetId: string; area: Area }[] = [];
    const add = (sheetName: string, area: Area | null) => {
      const sheet = this.#model.sheetByName(sheetName);
      if (sheet !== undefined && area !== null) reads.push({ sheetId: sheet.id, area });
    };
    mapReferences(formula, (reference) => {
      add(reference.sheetName ?? home.name, parseArea(referenceAddress(reference)));
      return reference;
    });
    for (const { name } of this.#model.names) {
      if (!formula.toLowerCase().includes(name.toLowerCase())) continue;
      const place = placeOfName(this.#model, name, home.name);
      if (place !== null) add(place.sheetName, place.area);
    }
    return reads;
  }
}
