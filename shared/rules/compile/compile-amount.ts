import type { FieldValue } from '../../fields/field-definition.ts';
import type { Cents } from '../../values/brands.ts';
import type { Amount } from '../amount.ts';
import { type CompiledAmount, compileSimpleAmount } from './compile-simple-amount.ts';
import type { RowReader } from './row-reader.ts';
import { noTier } from './tier-derivation.ts';

/**
 * Compiles the amount of a rule set.
 *
 * @example compileAmount({ kind: 'fixed', cents }, reader).amountOf([]) // cents, whatever the row
 */
export function compileAmount(amount: Amount, reader: RowReader): CompiledAmount {
  if (amount.kind !== 'byProfile') return compileSimpleAmount(amount, reader);
  const { index, addMissing } = reader.slotOf(amount.field);
  const byValue = new Map<FieldValue, CompiledAmount>([
    [noTier, nothing],
    ...amount.table.map((line): [FieldValue, CompiledAmount] => [line.value, compileSimpleAmount(line.amount, reader)]),
  ]);
  return {
    amountOf: (row): Cents | null => byValue.get(row[index] ?? null)?.amountOf(row) ?? null,
    addMissing: (row, missing) => {
      const chosen = byValue.get(row[index] ?? null);
      if (chosen === undefined) addMissing(row, missing);
      else chosen.addMissing(row, missing);
    },
  };
}

/** Who belongs to no tier receives nothing where amounts go by tier. */
const nothing: CompiledAmount = { amountOf: () => 0 as Cents, addMissing: () => undefined };
