declare module 'fast-formula-parser' {
  interface Position {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }
  interface CellPlace extends Position {}
  interface RangePlace {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  interface Options {
    readonly functions?: Record<string, (...parameters: never[]) => unknown>;
    readonly functionsNeedContext?: Record<string, (context: never, ...parameters: never[]) => unknown>;
    readonly onVariable?: (name: string, sheet: string, position: Position) => CellPlace | RangePlace | null;
    readonly onCell: (place: CellPlace) => unknown;
    readonly onRange: (place: RangePlace) => readonly (readonly unknown[])[];
  }
  class FormulaError {
    constructor(name: string, message?: string, details?: unknown);
    readonly name: string;
    readonly message: string;
    readonly details?: unknown;
    toString(): string;
  }
  class FormulaParser {
    constructor(options: Options);
    parse(formula: string, position: Position, allowReturnArray?: boolean): unknown;
    supportedFunctions(): string[];
    readonly funsNeedContextAndNoDataRetrieve: string[];
    static readonly SSF: { format(numberFormat: string, value: number): string };
    static readonly FormulaError: typeof FormulaError;
  }
  export default FormulaParser;
  export type { CellPlace, FormulaError, Options, Position, RangePlace };
}
