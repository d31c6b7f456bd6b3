import { workbookWords } from '../../shared/messages/it/workbook.ts';
import { needsTextFormat } from './cell-input.ts';
import { type FormulaCell, findFormulaCells, isStuck, isWaiting } from './formula-cells.ts';
import { record, type UndoStep } from './operations.ts';
import { freeName } from './own-sheets.ts';
import { runExcel } from './run-excel.ts';
import { findSpills, type Spill } from './spilled-cells.ts';
import { slicesToWrite } from './split-rows.ts';
import { queueCells } from './write-cells.ts';

/**
 * Copies each sheet with AMBITO functions to a new sheet (`<name> (valori)`) where they are plain values, to be sent to
 * people without the add-in: what a formula fills beyond its cell too. The person's own formulas stay formulas. Cells still
 * without an answer become *n.d.*.
 */
export function copyWithoutFormulas(): Promise<{ readonly sheetNames: readonly string[] }> {
  return runExcel(async (context) => {
    const cells = await findFormulaCells(context);
    const spills = await findSpills(context, cells);
    const names = context.workbook.worksheets.load('items/name');
    await context.sync();
    const taken = new Set(names.items.map((sheet) => sheet.name.toLowerCase()));
    const copies = [...new Set(cells.map((cell) => cell.sheet))].map((sheet) => {
      const copy = sheet.copy('After', sheet);
      const name = freeName(`${sheet.name.slice(0, 20)} (${workbookWords.copySuffix})`, taken);
      copy.name = name;
      // A protected original gives a protected copy, in which nothing could be written.
      copy.protection.load('protected');
      copy.load('id');
      return { sheet, copy, name };
    });
    await context.sync();
    const steps: UndoStep[] = [];
    for (const { sheet, copy } of copies) {
      if (copy.protection.protected) copy.protection.unprotect();
      queueCells(copy, cells.filter((cell) => cell.sheet === sheet).map(asValue));
      steps.push({ kind: 'copy', sheetId: copy.id });
    }
    await context.sync();
    for (const { sheet, copy } of copies) {
      for (const spill of spills) if (spill.sheet === sheet) await writeSpill(context, copy, spill);
    }
    if (copies.length > 0) record('copyWithoutFormulas', copies.length, steps);
    return { sheetNames: copies.map(({ name }) => name) };
  });
}

/** Once its formula is a value the cells it filled are empty: they are written as they were, in pieces Excel takes. */
async function writeSpill(context: Excel.RequestContext, copy: Excel.Worksheet, spill: Spill): Promise<void> {
  for (const { start, count } of slicesToWrite(spill.values)) {
    const lines = spill.values.slice(start, start + count);
    const writes = lines.flatMap((line, down) =>
      line.map((value, right) => asValue({ row: spill.row + start + down, column: spill.column + right, value })),
    );
    queueCells(copy, writes);
    await context.sync();
  }
}

function asValue({ row, column, value }: Pick<FormulaCell, 'row' | 'column' | 'value'>) {
  const input = isStuck(value) || isWaiting(value) ? workbookWords.notKnown : value;
  return { row, column, input, numberFormat: needsTextFormat(input) && !isError(input) ? '@' : 'General' };
}

function isError(value: string): boolean {
  return /^#[A-Z/0]+[!?]?$/.test(value);
}
