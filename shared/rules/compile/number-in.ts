import { ratioKey } from './ratio.ts';
import type { FieldSlot, RowValues } from './row-reader.ts';

/**
 * Reads the number at a slot, of a ratio its key; `null` where there is none.
 *
 * @example numberIn(reader.slotOf('isee'))(row) // 900000, in cents
 */
export function numberIn({ index, isRatio }: FieldSlot): (row: RowValues) => number | null {
  if (isRatio) {
    return (row) => {
      const ratio = row[index];
      return typeof ratio === 'string' ? ratioKey(ratio) : null;
    };
  }
  return (row) => {
    const value = row[index];
    return typeof value === 'number' ? value : null;
  };
}
