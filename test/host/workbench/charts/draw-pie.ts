import { escapeXml } from '../../xlsx/xml-text.ts';
import type { ChartData } from './chart-data.ts';
import type { Plot } from './chart-svg.ts';
import { shortened } from './draw-axes.ts';

const shades = ['#2F6B4F', '#C8963E', '#4472C4', '#A5493B', '#7A6C9D', '#5B9BD5', '#8FB09F', '#E0C48F'] as const;

/** The first series as slices, with their names at the right. */
export function pieSvg(data: ChartData, plot: Plot): string {
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  if (total === 0) return '';
  const radius = Math.min(plot.width / 2, plot.height) / 2;
  const center = { x: plot.left + radius, y: plot.top + plot.height / 2 };
  let turned = 0;
  return values
    .map((value, index) => {
      const color = shades[index % shades.length] ?? shades[0];
      const from = turned;
      turned += Math.max(0, value) / total;
      const name = data.categories[index] ?? '';
      const y = plot.top + 16 + index * 18;
      const x = center.x + radius + 24;
      return `${slice(center, radius, from, turned, color)}<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${color}"/><text x="${x + 16}" y="${y}" font-size="11" fill="#555">${escapeXml(shortened(name, 24))}</text>`;
    })
    .join('');
}

function slice(
  center: { readonly x: number; readonly y: number },
  radius: number,
  from: number,
  to: number,
  color: string,
): string {
  if (to - from >= 1) return `<circle cx="${center.x}" cy="${center.y}" r="${radius}" fill="${color}"/>`;
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${center.x + radius * Math.cos(angle)} ${center.y + radius * Math.sin(angle)}`;
  };
  const isLong = to - from > 0.5 ? 1 : 0;
  return `<path d="M ${center.x} ${center.y} L ${point(from)} A ${radius} ${radius} 0 ${isLong} 1 ${point(to)} Z" fill="${color}" stroke="#fff"/>`;
}
