import { columnWidths, messageColumn } from '../../shared/criteria-sheet/layout.ts';
import type { LineKind, OfferedList, SheetContent, SheetFormat } from '../../shared/criteria-sheet/sheet-content.ts';
import { areaAddress, fixedAreaAddress } from '../../shared/layout/cell-address.ts';
import { cleanText, TEXT_FORMAT } from './cell-input.ts';
import { ownTitle } from './own-sheet.ts';

/** What is written on sheet *Criteri*, ready for Excel: rectangles of inputs and number formats, what each row is, lists. */
export interface CriteriaInputs {
  readonly inputs: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly kinds: readonly LineKind[];
  readonly lists: readonly OfferedList[];
}

/** The worksheet as Excel is given it. Texts go into cells formatted as text: none can become a formula (promise 20). */
export function inputsOf({ lines, lists }: SheetContent): CriteriaInputs {
  const width = Math.max(messageColumn + 1, ...lines.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    inputs: lines.map(({ kind, cells }) =>
      columns.map((column) => {
        const value = cells[column]?.value ?? '';
        return typeof value === 'string'
          ? cleanText(kind === 'title' && value !== '' ? ownTitle(value) : value)
          : value;
      }),
    ),
    numberFormats: lines.map(({ cells }) => columns.map((column) => FORMATS[cells[column]?.format ?? 'text'])),
    kinds: lines.map(({ kind }) => kind),
    lists,
  };
}

const FORMATS: Readonly<Record<SheetFormat, string>> = {
  text: TEXT_FORMAT,
  money: '#,##0.00',
  points: 'General',
  integer: '0',
  date: 'dd/mm/yyyy',
};

/** Writes the sheet whole, over whatever it held. */
export async function fillCriteriaSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { inputs, numberFormats, kinds, lists }: CriteriaInputs,
): Promise<void> {
  const all = sheet.getRange();
  all.rowHidden = false;
  all.clear();
  all.dataValidation.clear();
  const range = sheet.getRangeByIndexes(0, 0, inputs.length, inputs[0]?.length ?? 1);
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = inputs.map((row) => [...row]);
  dress(sheet, kinds);
  offerLists(sheet, lists);
  await context.sync();
}

const HEADING_FILL = '#0B4F6C';
const GROUP_FILL = '#DCE6EC';
const FIRST_FILL = '#EDF1F5';
const QUIET_COLOR = '#5B6670';

function dress(sheet: Excel.Worksheet, kinds: readonly LineKind[]): void {
  for (const [column, width] of columnWidths.entries()) {
    const whole = sheet.getRangeByIndexes(0, column, kinds.length, 1);
    // Points; a character of the usual font takes about five and a half.
    whole.format.columnWidth = width * 5.5;
    whole.format.verticalAlignment = 'Top';
  }
  for (const area of areasOf(kinds, 'title')) sheet.getRange(area).format.font.set({ bold: true, size: 14 });
  for (const area of areasOf(kinds, 'note')) sheet.getRange(area).format.font.color = QUIET_COLOR;
  for (const area of areasOf(kinds, 'list')) sheet.getRange(area).rowHidden = true;
  for (const area of areasOf(kinds, 'section')) {
    sheet.getRange(area).format.font.set({ bold: true, size: 12, color: HEADING_FILL });
  }
  for (const area of areasOf(kinds, 'headings')) {
    const { format } = sheet.getRange(area);
    format.fill.color = HEADING_FILL;
    format.font.set({ bold: true, color: '#FFFFFF' });
    format.wrapText = true;
  }
  for (const area of areasOf(kinds, 'group')) {
    sheet.getRange(area).format.fill.color = GROUP_FILL;
    sheet.getRange(area).format.font.bold = true;
  }
  for (const area of areasOf(kinds, 'first')) sheet.getRange(area).format.fill.color = FIRST_FILL;
  for (const kind of ['group', 'first', 'next', 'free'] as const) {
    for (const area of areasOf(kinds, kind)) sheet.getRange(area).format.wrapText = true;
  }
  sheet.freezePanes.freezeRows(kinds.filter((kind) => kind === 'title' || kind === 'note').length);
}

/** The rows of a kind, those one under the other as one area. */
function areasOf(kinds: readonly LineKind[], wanted: LineKind): readonly string[] {
  const areas: { row: number; rows: number }[] = [];
  for (const [row, kind] of kinds.entries()) {
    if (kind !== wanted) continue;
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, rows: 1 });
  }
  return areas.map(({ row, rows }) => areaAddress({ row, column: 0, rows, columns: messageColumn + 1 }));
}

/** Offers the lists in their cells. They lie in hidden rows: Excel's list as one text cannot hold commas, nor more than 255 characters. */
export function offerLists(sheet: Excel.Worksheet, lists: readonly OfferedList[]): void {
  for (const { column, firstRow, lastRow, listRow, count } of lists) {
    const { dataValidation } = sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
    const words = fixedAreaAddress({ row: listRow, column: 1, rows: 1, columns: count });
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${words}` } };
    // What is not in the list may be written: a field added a moment ago, several voices in one cell.
    dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
  }
}
