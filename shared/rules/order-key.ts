import type { Condition } from './condition.ts';

export type Direction = 'ascending' | 'descending';

/**
 * A step of the order. `tier`: rows of an earlier tier first, those of none last. `group`: the points of one group alone
 * (*a parità, più punti per il lavoro*). After all keys come `presentedAt` ascending and then the draw: the order is
 * always total.
 */
export type OrderKey =
  | { readonly by: 'tier'; readonly label: string }
  | { readonly by: 'score'; readonly direction: Direction; readonly label: string }
  | { readonly by: 'field'; readonly field: string; readonly direction: Direction; readonly label: string }
  | { readonly by: 'group'; readonly group: string; readonly direction: Direction; readonly label: string };

/**
 * A class of rows that goes before the next (*fascia A*). A row belongs to the first whose condition holds; `null` is
 * everybody else, and can only come last. The id of a row's tier is read as the field `tier`;
 * where points or amounts go by tier, a row of none has none.
 */
export interface Tier {
  readonly id: string;
  readonly label: string;
  readonly article: string;
  readonly condition: Condition | null;
}
