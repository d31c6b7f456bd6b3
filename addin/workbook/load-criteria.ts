import type { CellValue } from '../../shared/values/cell-value.ts';

/** Sheet *Criteri* as it stands, from its first cell on: what is needed to read it, and to write it back. */
export interface CriteriaCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly isProtected: boolean;
}

/** Loads the sheet in two syncs: rules are a few hundred rows, far below what Excel hands over at once. */
export async function loadCriteria(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<CriteriaCells> {
  sheet.protection.load('protected');
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const cells = sheet
    .getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount)
    .load('values,formulas,numberFormat');
  await context.sync();
  return {
    values: cells.values,
    formulas: cells.formulas,
    numberFormats: cells.numberFormat,
    isProtected: sheet.protection.protected,
  };
}

/**
 * The values as the rules read them: a number shown as a percentage is the text that people see, because a bare 0.14 and a
 * bare 14 could each mean 14%.
 */
export function valuesToRead({ values, numberFormats }: CriteriaCells): readonly (readonly CellValue[])[] {
  return values.map((row, rowIndex) =>
    row.map((value, column) => {
      const isShare = typeof value === 'number' && (numberFormats[rowIndex]?.[column] ?? '').includes('%');
      return isShare ? `${String(Number((value * 100).toPrecision(12))).replace('.', ',')}%` : value;
    }),
  );
}
