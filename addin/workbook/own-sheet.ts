import type { CellValue } from '../../shared/values/cell-value.ts';

/** How a column of ours is shown. Values are Excel's own: euro as numbers, dates as serials, shares as 0.125. */
export type OwnFormat = 'text' | 'wrapped' | 'integer' | 'points' | 'money' | 'percent' | 'date' | 'link';

/** `manual`: to be filled by hand · `store`: from the server · `issue`: something is wrong with it. */
export type OwnStyle = 'manual' | 'store' | 'issue';

/** A sheet the add-in writes whole: title, a table of rows and at most one chart. */
export interface OwnSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly styles: readonly { readonly style: OwnStyle; readonly cells: readonly OwnCell[] }[];
  readonly chart: OwnChart | null;
}

export interface OwnColumn {
  readonly title: string;
  readonly format: OwnFormat;
  /** Width in characters. */
  readonly width: number;
  /** Kept for the add-in's own reading, not shown. */
  readonly hidden?: boolean;
  /** Offered as a list in the cells below. */
  readonly choices?: readonly string[];
}

/** Zero-based position among `rows` and `columns`. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
}

export interface OwnChart {
  readonly title: string;
  /** Columns beside each other, to compare series; else stacked, to add them up. */
  readonly sideBySide?: true;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

const MARK = 'Ambito · ';
/** Title, subtitle, a blank row, then the headings. */
export const HEADING_ROW = 3;

/** What cell A1 of our sheets says; it is how they are told from a person's sheet of the same name. */
export function ownTitle(title: string): string {
  return `${MARK}${title}`;
}

/** Whether the content of A1 marks a sheet of ours. */
export function isOwnTitle(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(MARK);
}

/** The title in A1 without the words that mark a sheet of ours. */
export function withoutMark(title: string): string {
  return title.startsWith(MARK) ? title.slice(MARK.length) : title;
}
