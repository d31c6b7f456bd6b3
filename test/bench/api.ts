import { benchColdStart } from './cold-start.ts';
import type { BenchFigure } from './figure.ts';
import { benchStoreCost } from './store-cost.ts';

/** The API: what its function weighs and how fast it starts, what the main job costs in requests and in the store. */
export async function benchApi(): Promise<readonly BenchFigure[]> {
  return [...(await benchColdStart()), ...(await benchStoreCost())];
}
