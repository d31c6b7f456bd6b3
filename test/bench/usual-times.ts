/**
 * The usual processor time of each work, in milliseconds: the middle of several runs, the works taking turns after one
 * round that does not count. Processor time and not the clock on the wall, and of a work that settles later or on other
 * threads all of it: a machine busy with other things would otherwise decide the ratio. Not the least time either: that is
 * of a run in which the garbage of ten thousand rows was left for the next to clear away.
 */
export async function usualTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const started = process.cpuUsage();
      await works[name]();
      const { user, system } = process.cpuUsage(started);
      if (round > 0) times[name].push((user + system) / 1_000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<Name, number>;
}

function middle(times: readonly number[]): number {
  const ascending = times.toSorted((one, other) => one - other);
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}
