import { contains } from '../model/area.ts';
import type { FormulaCell } from './formula-index.ts';

/** Formulas so that what is read comes before what reads it; those in a circle are marked and come as they lie. */
export function inReadingOrder(wave: readonly FormulaCell[]): FormulaCell[] {
  const places = placesOf(wave);
  const state = new Map<FormulaCell, 'open' | 'done'>();
  const order: FormulaCell[] = [];
  for (const start of wave) visit(start, places, state, order);
  return order;
}

/** Depth first over what the formula reads, with a stack of its own: a long chain must not exhaust the call stack. */
function visit(
  start: FormulaCell,
  places: Places,
  state: Map<FormulaCell, 'open' | 'done'>,
  order: FormulaCell[],
): void {
  const stack = [start];
  for (let formula = stack.at(-1); formula !== undefined; formula = stack.at(-1)) {
    if (state.has(formula)) {
      stack.pop();
      if (state.get(formula) === 'open') order.push(formula);
      state.set(formula, 'done');
      continue;
    }
    state.set(formula, 'open');
    formula.isCircular = false;
    for (const read of formulasRead(formula, places)) {
      if (state.get(read) === 'open') formula.isCircular = true;
      else if (!state.has(read)) stack.push(read);
    }
  }
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
