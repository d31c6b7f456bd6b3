import type { FieldValue, FieldValues } from '../fields/field-definition.ts';
import type { Cents } from '../values/brands.ts';
import { fieldReader } from './field-reader.ts';
import type { Amount, DerivedValue } from './rule-set.ts';

/** What a row receives, ready to be asked of many rows. */
export interface CompiledAmount {
  /** `null` when the value that decides it is missing. */
  readonly amountOf: (values: FieldValues) => Cents | null;
  /** The field that decides it; `null` when every row receives the same. */
  readonly source: string | null;
}

/**
 * Compiles the amount of a rule set.
 *
 * @example compileAmount({ kind: 'fixed', cents }, []).amountOf({}) // cents, whatever the row
 */
export function compileAmount(amount: Amount, derived: readonly DerivedValue[]): CompiledAmount {
  if (amount.kind === 'fixed') return { amountOf: () => amount.cents, source: null };
  const table = new Map<FieldValue, Cents>(amount.table.map((line) => [line.value, line.cents]));
  const { read, source } = fieldReader(amount.field, derived);
  return { amountOf: (values) => table.get(read(values)) ?? null, source };
}
