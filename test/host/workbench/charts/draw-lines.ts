import type { ChartData } from './chart-data.ts';
import type { Plot } from './chart-svg.ts';
import { categoryAxis, roundTop, valueAxis } from './draw-axes.ts';

/** One line a series, with a dot at each value. */
export function linesSvg(data: ChartData, plot: Plot): string {
  const top = roundTop(Math.max(0, ...data.series.flatMap(({ values }) => values)));
  const step = plot.width / Math.max(1, data.categories.length);
  const lines = data.series.map(({ color, values }) => {
    const points = values.map((value, index) => ({
      x: plot.left + step * (index + 0.5),
      y: plot.top + plot.height * (1 - value / top),
    }));
    const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
    const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" fill="${color}"/>`).join('');
    return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots}`;
  });
  return valueAxis(plot, top) + categoryAxis(plot, data.categories) + lines.join('');
}
