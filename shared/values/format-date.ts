import type { IsoDate } from './brands.ts';

/**
 * A day as Italians read it.
 *
 * @example formatDate('1985-07-15' as IsoDate) // '15/07/1985'
 */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
