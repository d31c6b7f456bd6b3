/**
 * A ratio as the row holds it: two integers, never a quotient. Division by zero is above any threshold (DOMAIN C.8).
 *
 * @example ratioOf(480000, 1200000) // '480000/1200000'
 */
export function ratioOf(numerator: number, denominator: number): string {
  return `${numerator}/${denominator}`;
}

/**
 * Where a ratio lies among thresholds in basis points, exactly: twice the whole basis points, and one more between two of
 * them. A threshold of 14% is 2800, so that 14% itself is 2800 and the least above it 2801.
 *
 * @example ratioKey('208281/1487720') // 2801: 14,00001…%
 */
export function ratioKey(ratio: string): number {
  const [numerator, denominator] = partsOf(ratio);
  if (denominator === 0n) return Number.POSITIVE_INFINITY;
  const scaled = numerator * BASIS_POINTS;
  return 2 * Number(scaled / denominator) + (scaled % denominator === 0n ? 0 : 1);
}

/**
 * Which of two ratios is greater, by cross-multiplication: negative where the first is the smaller.
 *
 * @example compareRatios('1/3', '2/6') // 0
 */
export function compareRatios(one: string, other: string): number {
  const [numerator, denominator] = partsOf(one);
  const [otherNumerator, otherDenominator] = partsOf(other);
  if (denominator === 0n || otherDenominator === 0n) {
    return (denominator === 0n ? 1 : 0) - (otherDenominator === 0n ? 1 : 0);
  }
  const [left, right] = [numerator * otherDenominator, otherNumerator * denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

function partsOf(ratio: string): readonly [bigint, bigint] {
  const [numerator = '0', denominator = '0'] = ratio.split('/');
  return [BigInt(numerator), BigInt(denominator)];
}

const BASIS_POINTS = 10_000n;
