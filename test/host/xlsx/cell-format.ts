import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import type { CellFormat } from '../model/workbook-snapshot.ts';
import { readColor, writeColor } from './colors.ts';

type Look = Partial<CellFormat>;
type BorderLine = CellFormat['borders'][string];

const edges = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

const horizontal: Readonly<Record<string, NonNullable<Alignment['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const vertical: Readonly<Record<string, NonNullable<Alignment['vertical']>>> = {
  Top: 'top',
  Center: 'middle',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** What the file says of a cell's look, without what it leaves as Excel has it. */
export function readFormat(style: Partial<Style>): Look {
  const { numFmt, fill, font, alignment, border, protection } = style;
  return {
    ...(numFmt && numFmt !== 'General' && { numberFormat: numFmt }),
    ...(fill && readFill(fill)),
    ...(font && readFont(font)),
    ...(alignment && readAlignment(alignment)),
    ...(border && readBorders(border)),
    ...(protection?.locked === false && { locked: false }),
    ...(protection?.hidden && { formulaHidden: true }),
  };
}

/** The look as exceljs writes it. */
export function writeFormat(look: Look): Partial<Style> {
  const { numberFormat, fill, locked, formulaHidden, borders } = look;
  return {
    ...(numberFormat && { numFmt: numberFormat }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(fill) } }),
    ...writeFont(look),
    ...writeAlignment(look),
    ...(borders && { border: writeBorders(borders) }),
    ...((locked === false || formulaHidden) && {
      protection: { locked: locked ?? true, hidden: formulaHidden ?? false },
    }),
  };
}

function readFill(fill: Fill): Look {
  if (fill.type !== 'pattern' || fill.pattern === 'none') return {};
  const color = readColor(fill.fgColor);
  return color === null ? {} : { fill: color };
}

function readFont(font: Partial<Font>): Look {
  const color = readColor(font.color);
  return {
    ...(color !== null && color !== '#000000' && { fontColor: color }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== 'none' && { underline: true }),
    ...(font.strike && { strikethrough: true }),
    ...(font.name && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font.size && font.size !== 11 && { fontSize: font.size }),
  };
}

function writeFont(look: Look): Partial<Style> {
  const { fontColor, bold, italic, underline, strikethrough, fontName, fontSize } = look;
  if (!fontColor && !bold && !italic && !underline && !strikethrough && !fontName && !fontSize) return {};
  return {
    font: {
      name: fontName ?? 'Calibri',
      size: fontSize ?? 11,
      ...(fontColor && { color: writeColor(fontColor) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strike: true }),
    },
  };
}

function readAlignment(alignment: Partial<Alignment>): Look {
  const across = Object.entries(horizontal).find(([, name]) => name === alignment.horizontal);
  const down = Object.entries(vertical).find(([, name]) => name === alignment.vertical);
  return {
    ...(across && { horizontalAlignment: across[0] }),
    ...(down && { verticalAlignment: down[0] }),
    ...(alignment.wrapText && { wrapText: true }),
    ...(alignment.indent && { indentLevel: alignment.indent }),
  };
}

function writeAlignment({ horizontalAlignment, verticalAlignment, wrapText, indentLevel }: Look): Partial<Style> {
  const across = horizontal[horizontalAlignment ?? ''];
  const down = vertical[verticalAlignment ?? ''];
  if (!across && !down && !wrapText && !indentLevel) return {};
  return {
    alignment: {
      ...(across && { horizontal: across }),
      ...(down && { vertical: down }),
      ...(wrapText && { wrapText }),
      ...(indentLevel && { indent: indentLevel }),
    },
  };
}

function readBorders(border: Partial<Borders>): Look {
  const lines: Record<string, BorderLine> = {};
  for (const [edge, side] of Object.entries(edges)) {
    const line = border[side];
    if (line?.style) lines[edge] = readLine(line);
  }
  return Object.keys(lines).length > 0 ? { borders: lines } : {};
}

function readLine(line: Partial<Border>): BorderLine {
  const color = readColor(line.color) ?? '#000000';
  switch (line.style) {
    case 'double':
      return { style: 'Double', color, weight: 'Thick' };
    case 'dashed':
    case 'mediumDashed':
      return { style: 'Dash', color, weight: line.style === 'dashed' ? 'Thin' : 'Medium' };
    case 'dotted':
      return { style: 'Dot', color, weight: 'Thin' };
    case 'hair':
      return { style: 'Continuous', color, weight: 'Hairline' };
    case 'medium':
      return { style: 'Continuous', color, weight: 'Medium' };
    case 'thick':
      return { style: 'Continuous', color, weight: 'Thick' };
    default:
      return { style: 'Continuous', color, weight: 'Thin' };
  }
}

function writeBorders(borders: CellFormat['borders']): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [edge, side] of Object.entries(edges)) {
    const line = borders[edge];
    if (line && line.style !== 'None') written[side] = { style: lineStyle(line), color: writeColor(line.color) };
  }
  return written;
}

function lineStyle({ style, weight }: BorderLine): BorderStyle {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  if (style === 'Dash') return weight === 'Medium' ? 'mediumDashed' : 'dashed';
  const byWeight: Readonly<Record<string, BorderStyle>> = { Hairline: 'hair', Medium: 'medium', Thick: 'thick' };
  return byWeight[weight] ?? 'thin';
}
