import type { WorkbookModel } from '../../model/workbook-model.ts';
import type { ChartSnapshot } from '../../model/workbook-snapshot.ts';
import { escapeXml } from '../../xlsx/xml-text.ts';
import { type ChartData, chartData } from './chart-data.ts';
import { barsSvg } from './draw-bars.ts';
import { linesSvg } from './draw-lines.ts';
import { pieSvg } from './draw-pie.ts';

/** The space inside a chart that its marks may use, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart of the model as SVG of the given size in pixels: columns, bars, lines or a pie. */
export function chartSvg(model: WorkbookModel, chart: ChartSnapshot, width: number, height: number): string {
  const data = chartData(model, chart);
  const titleHeight = chart.title === null ? 10 : 36;
  const plot = { left: 48, top: titleHeight, width: width - 64, height: height - titleHeight - 56 };
  const title =
    chart.title === null
      ? ''
      : `<text x="${width / 2}" y="22" text-anchor="middle" font-size="14" font-weight="600" fill="#333">${escapeXml(chart.title)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Carlito, Arial, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${title}${marks(chart.type, data, plot)}${legend(chart.type, data, width, height)}</svg>`;
}

function marks(type: string, data: ChartData, plot: Plot): string {
  if (/^(Pie|Doughnut)/.test(type)) return pieSvg(data, plot);
  if (/^Line/.test(type)) return linesSvg(data, plot);
  return barsSvg(data, plot, { isHorizontal: type.startsWith('Bar'), isStacked: /Stacked/.test(type) });
}

function legend(type: string, data: ChartData, width: number, height: number): string {
  if (/^(Pie|Doughnut)/.test(type)) return '';
  const widths = data.series.map(({ name }) => 24 + name.length * 6.5);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return data.series
    .map(({ name, color }, index) => {
      const at = x;
      x += widths[index] ?? 0;
      return `<rect x="${at}" y="${height - 18}" width="10" height="10" fill="${color}"/><text x="${at + 14}" y="${height - 9}" font-size="11" fill="#555">${escapeXml(name)}</text>`;
    })
    .join('');
}
