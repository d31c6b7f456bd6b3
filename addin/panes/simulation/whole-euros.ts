import type { Cents } from '../../../shared/values/brands.ts';
import { formatCents } from '../../../shared/values/format-money.ts';

/** Money rounded to the euro: in a narrow pane cents only hide the figure. */
export function wholeEuros(cents: number): string {
  return formatCents((Math.round(cents / 100) * 100) as Cents).replace(',00', '');
}
