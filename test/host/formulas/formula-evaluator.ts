import FormulaParser from 'fast-formula-parser';
import { type Area, parseArea, splitSheetAddress } from '../model/area.ts';
import { isErrorValue } from '../model/parse-input.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { ModelValue } from '../model/workbook-snapshot.ts';
import type { FormulaArgument } from './custom-function-arguments.ts';
import { moreFunctions, total } from './more-functions.ts';

/** Gives the answer of an add-in's function; null when the cell has to wait for it. */
export type CustomCall = (name: string, given: readonly FormulaArgument[]) => EvaluatedValue | null;

export type EvaluatedValue = ModelValue | readonly (readonly ModelValue[])[];

/** A reference as the parser hands it to functions that look at places. */
interface RangeArgument {
  readonly ref: {
    readonly sheet?: string;
    readonly row: number;
    readonly col: number;
    readonly from?: { readonly row: number; readonly col: number };
    readonly to?: { readonly row: number; readonly col: number };
  };
}

/** Computes one formula over the values in the model. */
export class FormulaEvaluator {
  readonly #model: WorkbookModel;
  readonly #call: CustomCall;
  #parser: FormulaParser;
  #isWaiting = false;
  #home = '';

  constructor(model: WorkbookModel, call: CustomCall) {
    this.#model = model;
    this.#call = call;
    this.#parser = this.#build([]);
  }

  /** Makes the functions of the add-in known; before that they are `#NAME?`. */
  define(names: readonly string[]): void {
    this.#parser = this.#build(names);
  }

  /** The result of the formula (without its `=`), `#BUSY!` while a function of the add-in has not answered. */
  evaluate(formula: string, sheetName: string, row: number, column: number): EvaluatedValue {
    this.#isWaiting = false;
    this.#home = sheetName;
    const result = this.#parse(formula, { sheet: sheetName, row: row + 1, col: column + 1 });
    return this.#isWaiting ? '#BUSY!' : result;
  }

  #parse(formula: string, position: { sheet: string; row: number; col: number }): EvaluatedValue {
    try {
      return this.#valueOf(this.#parser.parse(formula, position, true));
    } catch (error) {
      if (!(error instanceof FormulaParser.FormulaError)) throw error;
      const inner = error.details instanceof FormulaParser.FormulaError ? error.details : error;
      return isErrorValue(inner.name) ? inner.name : '#NAME?';
    }
  }

  #valueOf(value: unknown): EvaluatedValue {
    if (Array.isArray(value)) {
      const rows = value.map((line) => (Array.isArray(line) ? line : [line]).map((one) => scalarOf(one)));
      return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? 0) : rows;
    }
    return scalarOf(value);
  }

  #build(names: readonly string[]): FormulaParser {
    const functions = Object.fromEntries(
      names.map((name) => [name, (...given: FormulaArgument[]): unknown => this.#custom(name, given)]),
    );
    const parser = new FormulaParser({
      functions: { ...moreFunctions, ...functions, IF: choose },
      onCell: ({ sheet, row, col }) => this.#read(sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) => this.#readRange(sheet, from, to),
      onVariable: (name, sheet) => this.#named(name, sheet),
      functionsNeedContext: {
        SUBTOTAL: (_parser, code, ...ranges: RangeArgument[]) => this.#subtotal(Number(code), ranges),
      },
    });
    // SUBTOTAL must see which rows it is given, not only their values.
    parser.funsNeedContextAndNoDataRetrieve.push('SUBTOTAL');
    return parser;
  }

  /** Sum (9, 109), count of numbers (2, 102) or of filled cells (3, 103), without the rows that a filter hides. */
  #subtotal(code: number, ranges: readonly RangeArgument[]): unknown {
    const values = ranges.flatMap(({ ref }) => {
      const from = ref.from ?? ref;
      const to = ref.to ?? ref;
      const sheetName = ref.sheet ?? this.#home;
      const sheet = this.#model.sheetByName(sheetName);
      const isLeftOut = (row: number) => (code > 100 ? sheet?.isRowHidden(row) : sheet?.filteredRows.has(row)) === true;
      return this.#readRange(sheetName, from, to).filter((_, down) => !isLeftOut(from.row - 1 + down));
    });
    const cells = values.flat();
    if (code % 100 === 9) return total(cells);
    if (code % 100 === 2) return cells.filter((value) => typeof value === 'number').length;
    if (code % 100 === 3) return cells.filter((value) => value !== null).length;
    return new FormulaParser.FormulaError('#NAME?', `SUBTOTAL ${code} is not known`);
  }

  #custom(name: string, given: readonly FormulaArgument[]): unknown {
    const answer = this.#call(name, given);
    if (answer === null) {
      this.#isWaiting = true;
      return 0;
    }
    if (isErrorValue(answer)) return new FormulaParser.FormulaError(answer);
    return answer;
  }

  #read(sheetName: string, row: number, column: number): unknown {
    const sheet = this.#model.sheetByName(sheetName);
    if (sheet === undefined) return new FormulaParser.FormulaError('#REF!');
    const value = sheet.value(row, column);
    if (value === '#BUSY!') {
      this.#isWaiting = true;
      return 0;
    }
    if (value === '' && (sheet.cell(row, column)?.formula ?? null) === null) return null;
    return isErrorValue(value) ? new FormulaParser.FormulaError(value) : value;
  }

  #readRange(sheetName: string, from: { row: number; col: number }, to: { row: number; col: number }): unknown[][] {
    const used = this.#model.sheetByName(sheetName)?.rows.length ?? 0;
    const lastRow = Math.max(from.row, Math.min(to.row, used));
    const lastColumn = Math.min(to.col, from.col + 999);
    return Array.from({ length: lastRow - from.row + 1 }, (_, down) =>
      Array.from({ length: lastColumn - from.col + 1 }, (__, right) =>
        this.#read(sheetName, from.row + down - 1, from.col + right - 1),
      ),
    );
  }

  #named(
    name: string,
    home: string,
  ): { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } } | null {
    const place = placeOfName(this.#model, name, home);
    if (place === null) return null;
    const { row, column, rows, columns } = place.area;
    return {
      sheet: place.sheetName,
      from: { row: row + 1, col: column + 1 },
      to: { row: row + rows, col: column + columns },
    };
  }
}

/** The cells a defined name stands for. */
export function placeOfName(
  model: WorkbookModel,
  name: string,
  home: string,
): { sheetName: string; area: Area } | null {
  const found = model.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return null;
  const { sheetName, local } = splitSheetAddress(found.formula.replace(/^=/, ''));
  const area = parseArea(local);
  return area === null ? null : { sheetName: sheetName ?? home, area };
}

/** The parser's own IF takes a reference for a truth; this one looks at what the cell holds. */
function choose(
  parser: { retrieveRef(value: unknown): unknown },
  test: unknown,
  yes: unknown,
  no: unknown = false,
): unknown {
  const held = parser.retrieveRef(test);
  if (held instanceof Error) return held;
  const truth = typeof held === 'string' ? { TRUE: true, FALSE: false }[held.toUpperCase()] : Boolean(held);
  if (truth === undefined) return new FormulaParser.FormulaError('#VALUE!');
  return parser.retrieveRef(truth ? yes : no) ?? 0;
}

function scalarOf(value: unknown): ModelValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Error && isErrorValue(value.name) ? value.name : '#VALUE!';
}
