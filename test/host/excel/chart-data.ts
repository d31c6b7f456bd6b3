import type { Area } from '../model/area.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { ChartSeriesSnapshot } from '../model/workbook-snapshot.ts';
import { fullAddress } from './range-target.ts';

/** The series Excel makes of a block: headings and first column with texts give names and categories. */
export function seriesFromRange(sheet: SheetModel, area: Area, seriesBy: string): ChartSeriesSnapshot[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const isText = (row: number, column: number) => {
    const value = sheet.value(row, column);
    return typeof value === 'string';
  };
  const hasHeadings = area.rows > 1 && isText(area.row, area.column + area.columns - 1);
  const hasCategories = area.columns > 1 && isText(area.row + area.rows - 1, area.column);
  const top = hasHeadings ? 1 : 0;
  const left = hasCategories ? 1 : 0;
  const body = { row: area.row + top, column: area.column + left, rows: area.rows - top, columns: area.columns - left };
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, index) => {
    const line = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const named = byRows ? hasCategories : hasHeadings;
    const categorised = byRows ? hasHeadings : hasCategories;
    const name = byRows ? sheet.value(line.row, area.column) : sheet.value(area.row, line.column);
    const categories = byRows ? { ...line, row: area.row } : { ...line, column: area.column };
    return {
      name: named ? String(name) : `Serie${index + 1}`,
      values: fullAddress(sheet, line),
      categories: categorised ? fullAddress(sheet, categories) : null,
    };
  });
}
