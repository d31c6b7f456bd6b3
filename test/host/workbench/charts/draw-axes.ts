import { escapeXml } from '../../xlsx/xml-text.ts';
import type { Plot } from './chart-svg.ts';

/** A scale from 0 to a round number at or above the greatest value. */
export function roundTop(greatest: number): number {
  if (greatest <= 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(greatest));
  const step = [1, 2, 5, 10].find((one) => one * magnitude >= greatest) ?? 10;
  return step * magnitude;
}

const lines = 4;
const number = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2 });

/** Grid lines across the plot with their numbers at the left. */
export function valueAxis(plot: Plot, top: number): string {
  return Array.from({ length: lines + 1 }, (_, index) => {
    const y = plot.top + plot.height - (plot.height * index) / lines;
    const label = number.format((top * index) / lines);
    return `<line x1="${plot.left}" y1="${y}" x2="${plot.left + plot.width}" y2="${y}" stroke="#e3e3e3"/><text x="${plot.left - 6}" y="${y + 4}" text-anchor="end" font-size="11" fill="#666">${label}</text>`;
  }).join('');
}

/** The name of each category below its place. */
export function categoryAxis(plot: Plot, categories: readonly string[]): string {
  const step = plot.width / Math.max(1, categories.length);
  const letters = Math.max(3, Math.floor(step / 6.5));
  return categories
    .map((name, index) => {
      const x = plot.left + step * (index + 0.5);
      return `<text x="${x}" y="${plot.top + plot.height + 16}" text-anchor="middle" font-size="11" fill="#666">${escapeXml(shortened(name, letters))}</text>`;
    })
    .join('');
}

/** The name, cut with an ellipsis to so many letters. */
export function shortened(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
