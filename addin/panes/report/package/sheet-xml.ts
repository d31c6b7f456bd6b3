import { cellAddress } from '../../../../shared/layout/cell-address.ts';
import { HEADING_ROW } from '../../../workbook/own-sheet.ts';
import { styleIndex } from './styles-xml.ts';
import type { ValuesColumn, ValuesFormat, ValuesSheet } from './values-sheet.ts';
import { xmlText } from './xml-text.ts';

/** `xl/worksheets/sheetN.xml`: title, period, a blank row, headings that stay in sight, values. Prints on the width of a page. */
export function sheetXml(sheet: ValuesSheet): string {
  const first = HEADING_ROW + 1;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${first}" topLeftCell="A${first + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
    rowXml(0, [textCell(0, 0, sheet.title, styleIndex('title'))]),
    rowXml(1, [textCell(1, 0, sheet.subtitle, styleIndex('subtitle'))]),
    rowXml(
      HEADING_ROW,
      sheet.columns.map(({ title }, column) => textCell(HEADING_ROW, column, title, styleIndex('heading'))),
    ),
    ...sheet.rows.map((cells, index) =>
      rowXml(
        first + index,
        sheet.columns.map(({ format }, column) => valueCell(first + index, column, cells[column] ?? null, format)),
      ),
    ),
    '</sheetData>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function columnXml({ width }: ValuesColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row + 1}">${cells.join('')}</row>`;
}

function valueCell(
  row: number,
  column: number,
  value: ValuesSheet['rows'][number][number],
  format: ValuesFormat,
): string {
  if (value === null) return '';
  const isText = format === 'text' || format === 'wrapped';
  if (typeof value === 'string') return textCell(row, column, value, styleIndex(isText ? format : 'notKnown'));
  const attributes = `r="${cellAddress(row, column)}" s="${styleIndex(isText ? 'general' : format)}"`;
  return typeof value === 'number'
    ? `<c ${attributes}><v>${value}</v></c>`
    : `<c ${attributes} t="b"><v>${value ? 1 : 0}</v></c>`;
}

/** Text as text, whatever it starts with: no formula element is ever written (promise 20). */
function textCell(row: number, column: number, text: string, style: number): string {
  const address = cellAddress(row, column);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
