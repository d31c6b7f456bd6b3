import type { OwnChart } from './own-sheet.ts';

/** Draws a chart of columns over its figures, both at the given corner of a sheet of ours. Queued. */
export function drawChart(
  sheet: Excel.Worksheet,
  chart: OwnChart,
  corner: { readonly row: number; readonly column: number },
): void {
  const figures = [
    ['', ...chart.series.map((series) => series.name)],
    ...chart.categories.map((category, index) => [
      category,
      // A figure not known leaves a gap, not a zero.
      ...chart.series.map((series) => series.values[index] ?? ''),
    ]),
  ];
  const source = sheet.getRangeByIndexes(corner.row, corner.column, figures.length, chart.series.length + 1);
  source.numberFormat = figures.map((row, index) =>
    row.map((_, column) => (index === 0 || column === 0 ? '@' : 'General')),
  );
  source.values = figures;
  source.format.font.color = '#5B6670';
  if (chart.categories.length === 0) return;
  const drawn = sheet.charts.add(chart.sideBySide ? 'ColumnClustered' : 'ColumnStacked', source, 'Columns');
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  drawn.setPosition(
    sheet.getRangeByIndexes(corner.row + figures.length + 1, corner.column, 1, 1),
    sheet.getRangeByIndexes(corner.row + figures.length + 16, corner.column + 7, 1, 1),
  );
}
