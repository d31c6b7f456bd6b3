import { escapeXml } from '../../xlsx/xml-text.ts';
import type { ChartData } from './chart-data.ts';
import type { Plot } from './chart-svg.ts';
import { categoryAxis, roundTop, shortened, valueAxis } from './draw-axes.ts';

interface BarOptions {
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
}

/** Columns or bars, side by side or stacked. */
export function barsSvg(data: ChartData, plot: Plot, { isHorizontal, isStacked }: BarOptions): string {
  const top = roundTop(greatest(data, isStacked));
  const along = (isHorizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);
  const reach = isHorizontal ? plot.width : plot.height;
  const thickness = (along * 0.7) / (isStacked ? 1 : Math.max(1, data.series.length));
  const bars = data.categories.map((_, category) => {
    let stacked = 0;
    return data.series
      .map(({ color, values }, index) => {
        const length = ((values[category] ?? 0) / top) * reach;
        const start = along * category + along * 0.15 + (isStacked ? 0 : thickness * index);
        const from = isStacked ? stacked : 0;
        stacked += length;
        return isHorizontal
          ? `<rect x="${plot.left + from}" y="${plot.top + start}" width="${Math.max(0, length)}" height="${thickness}" fill="${color}"/>`
          : `<rect x="${plot.left + start}" y="${plot.top + plot.height - from - length}" width="${thickness}" height="${Math.max(0, length)}" fill="${color}"/>`;
      })
      .join('');
  });
  const axes = isHorizontal
    ? sideNames(plot, data.categories, along)
    : valueAxis(plot, top) + categoryAxis(plot, data.categories);
  return axes + bars.join('');
}

function greatest(data: ChartData, isStacked: boolean): number {
  const totals = data.categories.map((_, category) => {
    const values = data.series.map(({ values: all }) => all[category] ?? 0);
    return isStacked ? values.reduce((sum, one) => sum + one, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...totals);
}

function sideNames(plot: Plot, categories: readonly string[], along: number): string {
  return categories
    .map(
      (name, index) =>
        `<text x="${plot.left - 6}" y="${plot.top + along * (index + 0.5) + 4}" text-anchor="end" font-size="11" fill="#666">${escapeXml(shortened(name, 7))}</text>`,
    )
    .join('');
}
