/**
 * A ratio kept as two integers, as a percentage with two decimals; an ellipsis where there are more, so that what lies
 * just above a threshold does not look like it. A division by zero is above any threshold.
 *
 * @example formatRatio('480000/1200000') // '40%'
 * @example formatRatio('208281/1487720') // '14…%'
 */
export function formatRatio(ratio: string): string {
  const [numerator = '0', denominator = '0'] = ratio.split('/');
  const divisor = BigInt(denominator);
  if (divisor === 0n) return '∞';
  const hundredths = (BigInt(numerator) * 10_000n) / divisor;
  const exact = (BigInt(numerator) * 10_000n) % divisor === 0n;
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${hundredths / 100n}${decimals === '' ? '' : `,${decimals}`}${exact ? '' : '…'}%`;
}
