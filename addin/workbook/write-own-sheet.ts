import type { CellValue } from '../../shared/values/cell-value.ts';
import { cleanText, TEXT_FORMAT } from './cell-input.ts';
import { drawChart } from './draw-chart.ts';
import { HEADING_ROW, type OwnFormat, type OwnSheet, type OwnStyle, ownTitle } from './own-sheet.ts';
import { slicesToWrite } from './split-rows.ts';

const FORMATS: Readonly<Record<OwnFormat, string>> = {
  text: TEXT_FORMAT,
  wrapped: TEXT_FORMAT,
  integer: '#,##0',
  points: '0.00',
  money: '#,##0.00 "€"',
  percent: '0.00%',
  date: 'dd/mm/yyyy',
  link: 'General',
};

/** Fills over the plain table; text stays black on all of them (contrast above 12:1). */
const FILLS: Readonly<Record<OwnStyle, string>> = { manual: '#FFF6D6', store: '#EDF1F5', issue: '#FFD9D4' };
const HEADING_FILL = '#0B4F6C';
const LINK_COLOR = '#0B5CAD';
const QUIET_COLOR = '#5B6670';

/** Writes the content over an emptied sheet of ours: whole matrices, values before looks, pieces below 5 MB. */
export async function fillOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: OwnSheet,
): Promise<void> {
  const width = content.columns.length;
  sheet.getRange('A1:A2').numberFormat = [[TEXT_FORMAT], [TEXT_FORMAT]];
  sheet.getRange('A1:A2').values = [[ownTitle(content.title)], [content.subtitle]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A2').format.font.color = QUIET_COLOR;
  const matrix = [content.columns.map((column) => column.title), ...content.rows.map((row) => rowInputs(row, content))];
  const formats = [content.columns.map(() => TEXT_FORMAT), ...content.rows.map((row) => rowFormats(row, content))];
  for (const { start, count } of slicesToWrite(matrix)) {
    const range = sheet.getRangeByIndexes(HEADING_ROW + start, 0, count, width);
    range.numberFormat = formats.slice(start, start + count);
    range.formulas = matrix.slice(start, start + count);
    await context.sync();
  }
  dress(sheet, content);
  if (content.chart !== null) drawChart(sheet, content.chart, { row: HEADING_ROW, column: width + 1 });
  await context.sync();
}

function rowInputs(row: readonly CellValue[], content: OwnSheet): (string | number | boolean)[] {
  return content.columns.map((column, index) => {
    const value = row[index] ?? null;
    if (value === null) return '';
    return typeof value === 'string' && column.format !== 'link' ? cleanText(value) : value;
  });
}

/** A text in a column of figures (`n.d.`) is text too: nothing anyone typed may turn into a formula (promise 20). */
function rowFormats(row: readonly CellValue[], content: OwnSheet): string[] {
  return content.columns.map((column, index) => {
    const isText = typeof row[index] === 'string' && column.format !== 'link';
    return isText
      ? TEXT_FORMAT
      : typeof row[index] === 'number' && FORMATS[column.format] === TEXT_FORMAT
        ? 'General'
        : FORMATS[column.format];
  });
}

function dress(sheet: Excel.Worksheet, content: OwnSheet): void {
  const { columns, rows } = content;
  for (const [index, column] of columns.entries()) {
    const whole = sheet.getRangeByIndexes(HEADING_ROW, index, rows.length + 1, 1);
    // Points; a character of the usual font takes about five and a half.
    whole.format.columnWidth = column.width * 5.5;
    whole.format.verticalAlignment = 'Top';
    if (column.format === 'wrapped') whole.format.wrapText = true;
    if (column.format === 'link') {
      whole.format.font.color = LINK_COLOR;
      whole.format.font.underline = 'Single';
    }
    if (column.hidden === true) whole.columnHidden = true;
    if (rows.length > 0) offerChoices(sheet.getRangeByIndexes(HEADING_ROW + 1, index, rows.length, 1), column.choices);
  }
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, columns.length);
  heading.format.font.bold = true;
  heading.format.font.color = '#FFFFFF';
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.underline = 'None';
  heading.format.wrapText = true;
  for (const { style, cells } of content.styles) {
    for (const { column, first, last } of runs(cells)) {
      const range = sheet.getRangeByIndexes(HEADING_ROW + 1 + first, column, last - first + 1, 1);
      range.format.fill.color = FILLS[style];
      // An office that protects the sheet can still fill in what is its own.
      if (style === 'manual') range.format.protection.locked = false;
    }
  }
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
}

/** Cells of one column under one another as one range. */
function runs(
  cells: OwnSheet['styles'][number]['cells'],
): readonly { readonly column: number; readonly first: number; readonly last: number }[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const found: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const open = found.at(-1);
    if (open !== undefined && open.column === column && open.last + 1 === row) open.last = row;
    else found.push({ column, first: row, last: row });
  }
  return found;
}

/** Excel's list is one text with commas: choices that contain one cannot be offered. */
function offerChoices(range: Excel.Range, choices: readonly string[] | undefined): void {
  if (choices === undefined || choices.length === 0 || choices.some((choice) => choice.includes(','))) return;
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
}
