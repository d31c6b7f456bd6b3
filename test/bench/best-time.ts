/**
 * The shortest of several runs of each work in milliseconds, the works taking turns: what the machine does besides
 * slows all of them alike, and the shortest run is the one it disturbed least.
 */
export function bestTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      works[name]();
      best[name] = Math.min(best[name], performance.now() - started);
    }
  }
  return best;
}
