import type { Cents, Instant, IsoDate, Points } from '../values/brands.ts';
import { formatDate } from '../values/format-date.ts';
import { formatInstantRome } from '../values/format-moment.ts';
import { formatCents } from '../values/format-money.ts';
import { formatPoints } from '../values/format-points.ts';
import type { QuantityUnit, QuantityValue } from './quantity.ts';

/**
 * A quantity as it is typed, without its unit: `readQuantity` reads it back. A cap that is not there is blank.
 *
 * @example formatQuantity(2200000, 'euro') // '22.000,00'
 * @example formatQuantity(1250, 'points') // '12,5'
 */
export function formatQuantity(value: QuantityValue, unit: QuantityUnit): string {
  if (value === null) return '';
  switch (unit) {
    case 'euro':
      return formatCents(Number(value) as Cents).replace(' €', '');
    case 'points':
    case 'percent':
    case 'decimal':
      return formatPoints(Number(value) as Points);
    case 'date':
      return formatDate(String(value) as IsoDate);
    case 'moment':
      return formatInstantRome(String(value) as Instant);
    default:
      return String(value);
  }
}
