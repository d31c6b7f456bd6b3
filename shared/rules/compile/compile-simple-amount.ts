import type { Cents } from '../../values/brands.ts';
import { halfUp } from '../../values/half-up.ts';
import type { LinePoint, SimpleAmount } from '../amount.ts';
import { intervalTable } from './interval-table.ts';
import { numberIn } from './number-in.ts';
import type { FieldSlot, RowReader, RowValues } from './row-reader.ts';

/** What a row receives, ready to be asked of many rows. */
export interface CompiledAmount {
  /** `null` when a value that decides it is missing. */
  readonly amountOf: (row: RowValues) => Cents | null;
  /** Adds the fields that decide it and are missing; call it only where the amount is `null`. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

/**
 * Compiles an amount that one rule gives.
 *
 * @example compileSimpleAmount({ kind: 'share', field: 'cost', basisPoints: 7000, cap }, reader).amountOf(row)
 */
export function compileSimpleAmount(amount: SimpleAmount, reader: RowReader): CompiledAmount {
  switch (amount.kind) {
    case 'fixed':
      return { amountOf: () => amount.cents, addMissing: () => undefined };
    case 'share':
      return onNumber(reader.slotOf(amount.field), (cost) =>
        Math.min(amount.cap ?? Number.POSITIVE_INFINITY, share(cost, amount.basisPoints)),
      );
    case 'linearShare':
      return onNumber(reader.slotOf(amount.field), (value) => {
        if (value <= amount.from.at) return amount.below;
        return value > amount.to.at ? amount.above : onLine(value, amount.from, amount.to);
      });
    case 'stepTable':
      return compileSteps(amount, reader);
    case 'months':
      return onNumber(reader.slotOf(amount.field), (months) => Math.min(months, amount.most) * amount.monthly);
  }
}

function onNumber(slot: FieldSlot, cents: (value: number) => number): CompiledAmount {
  return {
    amountOf: (row) => {
      const value = wholeAt(row, slot);
      return value === null ? null : (cents(value) as Cents);
    },
    addMissing: slot.addMissing,
  };
}

/** A measure of the row: a whole number from 0 up; nothing else decides money. */
function wholeAt(row: RowValues, { index }: FieldSlot): number | null {
  const value = row[index];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function share(cents: number, basisPoints: number): number {
  return halfUp(BigInt(cents) * BigInt(basisPoints), WHOLE);
}

function onLine(value: number, from: LinePoint, to: LinePoint): number {
  const rise = BigInt(value - from.at) * BigInt(to.cents - from.cents);
  return from.cents + halfUp(rise, to.at - from.at);
}

function compileSteps(
  { field, steps, shareOf, outside }: Extract<SimpleAmount, { kind: 'stepTable' }>,
  reader: RowReader,
): CompiledAmount {
  const slot = reader.slotOf(field);
  const cost = shareOf === null ? null : reader.slotOf(shareOf);
  const numberOf = numberIn(slot);
  const stepAt = intervalTable(steps, slot.isRatio);
  return {
    amountOf: (row) => {
      const value = numberOf(row);
      const gives = value === null ? null : (stepAt(value)?.gives ?? outside);
      if (gives === null || cost === null) return gives as Cents | null;
      const whole = wholeAt(row, cost);
      return whole === null ? null : (share(whole, gives) as Cents);
    },
    addMissing: (row, missing) => {
      if (numberOf(row) === null) slot.addMissing(row, missing);
      if (cost !== null && wholeAt(row, cost) === null) cost.addMissing(row, missing);
    },
  };
}

/** 100% in basis points. */
const WHOLE = 10_000;
