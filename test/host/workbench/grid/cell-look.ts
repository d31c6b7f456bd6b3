import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type CellFormat, DEFAULT_FORMAT } from '../../model/workbook-snapshot.ts';

/** How a cell of a table looks when it has no fill of its own. */
export type TableBand = 'header' | 'band' | 'total' | null;

const bandFills: Readonly<Record<'header' | 'band' | 'total', string>> = {
  header: '#2F6B4F',
  band: '#EAF3EE',
  total: '#D5E6DC',
};

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const edges = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

/** The model's look of a cell as Univer's style; null when there is nothing to say. */
export function cellLook(format: CellFormat, band: TableBand): IStyleData | null {
  if (format === DEFAULT_FORMAT && band === null) return null;
  const fill = format.fill ?? (band === null ? null : bandFills[band]);
  const isHeader = band === 'header' && format.fill === null;
  const style: IStyleData = {};
  if (fill !== null) style.bg = { rgb: fill };
  if (isHeader) style.cl = { rgb: '#FFFFFF' };
  else if (format.fontColor !== DEFAULT_FORMAT.fontColor) style.cl = { rgb: format.fontColor };
  if (format.bold || isHeader || band === 'total') style.bl = BooleanNumber.TRUE;
  if (format.italic) style.it = BooleanNumber.TRUE;
  if (format.underline) style.ul = { s: BooleanNumber.TRUE };
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.fontSize !== DEFAULT_FORMAT.fontSize) style.fs = drawnSize(format.fontSize);
  const across = horizontal[format.horizontalAlignment];
  if (across !== undefined) style.ht = across;
  const down = vertical[format.verticalAlignment];
  if (down !== undefined && down !== VerticalAlign.BOTTOM) style.vt = down;
  if (format.wrapText) style.tb = WrapStrategy.WRAP;
  const borders = borderLook(format);
  if (borders) style.bd = borders;
  return style;
}

/** Excel's Calibri is narrower than the Arial that every browser has: a size smaller, texts fill cells alike. */
export function drawnSize(fontSize: number): number {
  return Math.round((fontSize * 10) / 11);
}

function borderLook(format: CellFormat): NonNullable<IStyleData['bd']> | null {
  const drawn: NonNullable<IStyleData['bd']> = {};
  for (const [edge, side] of Object.entries(edges)) {
    const border = format.borders[edge];
    if (border === undefined || border.style === 'None') continue;
    drawn[side] = { s: lineOf(border.style, border.weight), cl: { rgb: border.color || '#000000' } };
  }
  return Object.keys(drawn).length > 0 ? drawn : null;
}

function lineOf(style: string, weight: string): BorderStyleTypes {
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (style === 'Dash') return BorderStyleTypes.DASHED;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  if (weight === 'Thick') return BorderStyleTypes.THICK;
  if (weight === 'Medium') return BorderStyleTypes.MEDIUM;
  return BorderStyleTypes.THIN;
}
