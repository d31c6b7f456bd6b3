import type { Points } from './brands.ts';

/**
 * Points as Italians read them, two decimals at most and none that say nothing.
 *
 * @example formatPoints(1250 as Points) // '12,5'
 */
export function formatPoints(points: Points): string {
  const sign = points < 0 ? '-' : '';
  const hundredths = Math.abs(points);
  const whole = Math.trunc(hundredths / 100);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole},${decimals}`;
}
