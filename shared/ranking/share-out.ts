/**
 * A sum shared out in proportion to what each asks, to the cent: the cents that rounding leaves go to the largest
 * remainders, of equal ones to who comes first (DOMAIN F.3). Nobody receives more than asked.
 *
 * @param asked what each asks, in cents; together at least `available`
 * @example shareOut(100000, [70000, 50000, 30000]) // [46667, 33333, 20000]
 */
export function shareOut(available: number, asked: readonly number[]): readonly number[] {
  const whole = asked.reduce((sum, cents) => sum + BigInt(cents), 0n);
  if (whole === 0n) return asked.map(() => 0);
  const exact = asked.map((cents) => BigInt(cents) * BigInt(available));
  const shares = exact.map((product) => Number(product / whole));
  let left = available - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % whole }))
    .sort((one, other) => compare(other.remainder, one.remainder) || one.index - other.index);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
