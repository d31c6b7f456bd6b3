import { parseArea, splitSheetAddress } from '../../model/area.ts';
import { displayText } from '../../model/display-text.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import type { ChartSnapshot } from '../../model/workbook-snapshot.ts';

/** The numbers and names a chart shows. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly number[] }[];
}

const palette = ['#2F6B4F', '#C8963E', '#4472C4', '#A5493B', '#7A6C9D', '#5B9BD5'] as const;

/** Reads what the chart's addresses hold now; what is no number counts as nothing to draw. */
export function chartData(model: WorkbookModel, chart: ChartSnapshot): ChartData {
  const series = chart.series.map(({ name, values, color }, index) => ({
    name,
    color: color ?? palette[index % palette.length] ?? palette[0],
    values: cellsAt(model, values).map(({ value }) => (typeof value === 'number' ? value : 0)),
  }));
  const named = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const categories =
    named === null
      ? Array.from({ length: longest }, (_, index) => String(index + 1))
      : cellsAt(model, named).map(({ text }) => text);
  return { categories, series };
}

function cellsAt(model: WorkbookModel, address: string): readonly { readonly value: unknown; readonly text: string }[] {
  const { sheetName, local } = splitSheetAddress(address.replace(/^=/, ''));
  const sheet = model.sheetByName(sheetName ?? '');
  const area = parseArea(local);
  if (sheet === undefined || area === null) return [];
  const cells: { value: unknown; text: string }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = sheet.value(row, column);
      cells.push({ value, text: displayText(value, sheet.format(row, column).numberFormat) });
    }
  }
  return cells;
}
