/**
 * A quotient of two integers rounded to the nearest, halves upwards. The divisor is positive. Exact whatever the size.
 *
 * @example halfUp(5, 2) // 3
 * @example halfUp(-5, 2) // -2
 */
export function halfUp(dividend: number | bigint, divisor: number | bigint): number {
  const [above, below] = [2n * BigInt(dividend) + BigInt(divisor), 2n * BigInt(divisor)];
  const quotient = above / below;
  return Number(above < 0n && quotient * below !== above ? quotient - 1n : quotient);
}
