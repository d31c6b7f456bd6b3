import type { CellFormat, SheetSnapshot, WorkbookSnapshot } from '../../host/model/workbook-snapshot.ts';

/** One sheet of a workbook, with everything a person sees on it. */
export function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The fills of each row, named by what stands in one of its columns: the same row after sorting has the same name. */
export function fillsByRow(sheet: SheetSnapshot, keyColumn: number): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sheet.rows.flatMap(({ cells }) => {
      const key = cells.find(({ column }) => column === keyColumn)?.value;
      const fills = cells.flatMap(({ column, format }) => fillAt(column, format));
      return key === undefined || key === '' ? [] : [[String(key), fills] as const];
    }),
  );
}

function fillAt(column: number, format: Partial<CellFormat> | undefined): readonly string[] {
  return format?.fill === undefined || format.fill === null ? [] : [`${column}: ${format.fill}`];
}
