/**
 * `npm run bench`: the tables of speed. Every figure is a ratio: ours divided by another's on the same work in the same
 * run, or a value divided by its limit (then the budget is 1). `-- --json` prints them as JSON; words choose by name.
 * Exits non-zero when a budget is missed.
 */
import { benchApi } from './api.ts';
import { benchCheckRows } from './check-rows.ts';
import { benchEngine } from './engine.ts';
import type { BenchFigure } from './figure.ts';
import { benchLookUps } from './look-ups.ts';
import { benchPane } from './pane.ts';
import { benchSimulation } from './simulation.ts';
import { benchWorkbench } from './workbench.ts';

const suites: Readonly<Record<string, () => Promise<readonly BenchFigure[]>>> = {
  engine: benchEngine,
  simulation: benchSimulation,
  'check-rows': benchCheckRows,
  'look-ups': benchLookUps,
  api: benchApi,
  pane: benchPane,
  workbench: benchWorkbench,
};

const words = process.argv.slice(2).filter((word) => word !== '--json');
const asJson = process.argv.includes('--json');
const figures: BenchFigure[] = [];
for (const [name, bench] of Object.entries(suites)) {
  if (words.length > 0 && !words.includes(name)) continue;
  const found = await bench();
  figures.push(...found);
  if (!asJson) for (const figure of found) console.log(lineOf(figure));
}
if (asJson) console.log(JSON.stringify(figures, null, 1));
process.exitCode = figures.length > 0 && figures.every(({ ratio, budget }) => ratio <= budget) ? 0 : 1;

function lineOf({ name, ratio, budget, against }: BenchFigure): string {
  const verdict = ratio <= budget ? 'ok  ' : 'OVER';
  return `${verdict} ${name.padEnd(58)} ${ratio.toFixed(2).padStart(8)} of at most ${budget} × ${against}`;
}
