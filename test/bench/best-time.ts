/**
 * The least processor time of several runs of each work, in milliseconds, the works taking turns. Processor time and not
 * the clock on the wall: a machine busy with other things would otherwise decide the ratio.
 */
export function bestTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const started = process.cpuUsage();
      works[name]();
      const { user, system } = process.cpuUsage(started);
      best[name] = Math.min(best[name], (user + system) / 1_000);
    }
  }
  return best;
}
