import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * The least processor time of several runs of each work, in milliseconds, the works taking turns. Processor time and not
 * the clock on the wall: a machine busy with other things would otherwise decide the ratio. Of a work that settles later,
 * or on other threads, all of it counts. The garbage of one is cleared away before the next begins, or the next would
 * pay for it.
 */
export async function bestTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  setFlagsFromString('--expose-gc');
  const clearGarbage: (options: object) => void = runInNewContext('gc');
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      clearGarbage({ type: 'minor' });
      const started = process.cpuUsage();
      await works[name]();
      const { user, system } = process.cpuUsage(started);
      best[name] = Math.min(best[name], (user + system) / 1_000);
    }
  }
  return best;
}
