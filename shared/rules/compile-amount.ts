import type { FieldValue } from '../fields/field-definition.ts';
import type { Cents } from '../values/brands.ts';
import type { RowReader, RowValues } from './row-reader.ts';
import type { Amount } from './rule-set.ts';

/** What a row receives, ready to be asked of many rows. */
export interface CompiledAmount {
  /** `null` when the value that decides it is missing. */
  readonly amountOf: (row: RowValues) => Cents | null;
  /** The field that decides it; `null` when every row receives the same. */
  readonly source: string | null;
}

/**
 * Compiles the amount of a rule set.
 *
 * @example compileAmount({ kind: 'fixed', cents }, reader).amountOf([]) // cents, whatever the row
 */
export function compileAmount(amount: Amount, reader: RowReader): CompiledAmount {
  if (amount.kind === 'fixed') return { amountOf: () => amount.cents, source: null };
  const table = new Map<FieldValue, Cents>(amount.table.map((line) => [line.value, line.cents]));
  const { index, source } = reader.slotOf(amount.field);
  return { amountOf: (row) => table.get(row[index] ?? null) ?? null, source };
}
