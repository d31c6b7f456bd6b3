import { messageColumn } from '../../shared/criteria-sheet/layout.ts';
import type { LineKind, OfferedList, SheetContent, SheetFormat } from '../../shared/criteria-sheet/sheet-content.ts';
import { fixedAreaAddress } from '../../shared/layout/cell-address.ts';
import { cleanText, TEXT_FORMAT } from './cell-input.ts';
import { dressCriteria } from './dress-criteria.ts';
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
  dressCriteria(sheet, { inputs, kinds });
  offerLists(sheet, lists);
  await context.sync();
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
