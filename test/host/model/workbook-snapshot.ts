import type { Area } from './area.ts';
import type { ConditionalFormatSnapshot, ProtectionSnapshot, ValidationSnapshot } from './sheet-rules.ts';

/** A value as Excel keeps it: dates are serial numbers, errors their English text (`#REF!`), an empty cell is `''`. */
export type ModelValue = string | number | boolean;

/** What of a cell's look the stand-in keeps. Colours are `#RRGGBB`; a null fill is no fill. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** By edge (`EdgeTop`, `InsideHorizontal` …): Excel's style, colour and weight. */
  readonly borders: Readonly<
    Record<string, { readonly style: string; readonly color: string; readonly weight: string }>
  >;
}

/** The look of a cell nobody has touched. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fill: null,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** One cell; `formula` starts with `=`, English names and comma separators; `value` is then its last result. */
export interface CellSnapshot {
  readonly column: number;
  readonly value: ModelValue;
  readonly formula?: string;
  /** Only what differs from {@link DEFAULT_FORMAT}. */
  readonly format?: Partial<CellFormat>;
}

export interface FilterCriterion {
  /** Column offset within the filtered area. */
  readonly column: number;
  readonly filterOn:
    | 'Values'
    | 'Custom'
    | 'BottomItems'
    | 'TopItems'
    | 'CellColor'
    | 'FontColor'
    | 'Dynamic'
    | 'Icon'
    | string;
  /** With `Values`: the texts shown. */
  readonly values?: readonly string[];
  /** With `Custom`: `>5`, `=Rossi`, `<>`. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or' | string;
}

export interface FilterSnapshot {
  readonly area: Area;
  readonly criteria: readonly FilterCriterion[];
}

export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
  readonly criteria: readonly FilterCriterion[];
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** Address with sheet, `Bandi!B2:B6`. */
  readonly values: string;
  readonly categories: string | null;
  readonly color?: string;
}

export interface ChartSnapshot {
  readonly id: string;
  readonly name: string;
  /** Excel's type: `ColumnClustered`, `BarStacked`, `Line`, `Pie`, … */
  readonly type: string;
  readonly title: string | null;
  readonly sourceAddress: string;
  readonly seriesBy: string;
  readonly series: readonly ChartSeriesSnapshot[];
  /** Points (1/72 inch) from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Everything else set by the add-in, by dotted name (`legend.position`). */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface CommentSnapshot {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protection: ProtectionSnapshot | null;
  /** Only rows that hold something. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellSnapshot[] }[];
  /** The look of whole columns and rows, for the cells not listed. */
  readonly columnFormats: readonly (readonly [column: number, format: Partial<CellFormat>])[];
  readonly rowFormats: readonly (readonly [row: number, format: Partial<CellFormat>])[];
  readonly merges: readonly Area[];
  /** Hidden by hand; rows hidden by a filter follow from the filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Points. */
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly tables: readonly TableSnapshot[];
  readonly autoFilter: FilterSnapshot | null;
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly comments: readonly CommentSnapshot[];
  readonly notes: readonly CommentSnapshot[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly pageLayout: Readonly<Record<string, unknown>>;
}

export interface NameSnapshot {
  readonly name: string;
  /** `=Foglio1!$A$1:$B$4` or a constant formula. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Null: the whole workbook. */
  readonly sheetId: string | null;
}

/** A whole workbook as JSON: what .xlsx reading gives and .xlsx writing takes. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** `Excel.Workbook.settings`, by key (JSON values). */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `Office.context.document.settings`, by key (JSON texts as office.js sends them). */
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, ModelValue>>;
}

/** An empty visible sheet, to be spread over by readers. */
export function emptySheet(id: string, name: string): SheetSnapshot {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    protection: null,
    rows: [],
    columnFormats: [],
    rowFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: [],
    tables: [],
    autoFilter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    comments: [],
    notes: [],
    frozenRows: 0,
    frozenColumns: 0,
    pageLayout: {},
  };
}

/** A workbook with the given sheets, the first one active. */
export function emptyWorkbook(name: string, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name,
    activeSheetId: sheets[0]?.id ?? '',
    sheets,
    names: [],
    settings: {},
    documentSettings: {},
    customXmlParts: [],
    properties: {},
    customProperties: {},
  };
}
