import type { Amount, SimpleAmount } from '../rules/amount.ts';
import { intervalQuantities } from './interval-quantities.ts';
import type { Quantity, QuantityRole } from './quantity.ts';
import { type QuantityMaker, quantity } from './quantity-maker.ts';

/**
 * The sums, shares and thresholds that decide what a row receives.
 *
 * @example amountQuantities({ kind: 'fixed', cents }, maker)[0]?.path // 'amount.cents'
 */
export function amountQuantities(amount: Amount, maker: QuantityMaker): readonly Quantity[] {
  if (amount.kind !== 'byProfile') return simpleQuantities(amount, { path: 'amount', partOf: '' }, maker);
  const { field, table } = amount;
  const labels = new Map(maker.known.get(field)?.choices.map(({ value, label }) => [value, label]));
  return table.flatMap((line, index) =>
    simpleQuantities(
      line.amount,
      { path: `amount.table[${index}].amount`, partOf: labels.get(line.value) ?? line.value },
      maker,
    ),
  );
}

function simpleQuantities(
  amount: SimpleAmount,
  { path, partOf }: { readonly path: string; readonly partOf: string },
  maker: QuantityMaker,
): readonly Quantity[] {
  const euro = (member: string, role: QuantityRole, value: number | null): Quantity =>
    quantity({ path: `${path}.${member}`, role, unit: 'euro', value, partOf });
  switch (amount.kind) {
    case 'fixed':
      return [euro('cents', { kind: 'amount' }, amount.cents)];
    case 'share': {
      const { field, basisPoints, cap } = amount;
      const role = { kind: 'share', field } as const;
      return [
        quantity({ path: `${path}.basisPoints`, role, unit: 'percent', value: basisPoints, partOf }),
        euro('cap', { kind: 'cap' }, cap),
      ];
    }
    case 'linearShare': {
      const { field, from, to, below, above } = amount;
      const unit = maker.unitOf(field) ?? 'whole';
      const at = (side: 'from' | 'to', value: number) =>
        quantity({ path: `${path}.${side}.at`, role: { kind: 'lineAt', field, side }, unit, value, partOf });
      return [
        at('from', from.at),
        euro('below', { kind: 'lineGives', side: 'below' }, below),
        euro('from.cents', { kind: 'lineGives', side: 'from' }, from.cents),
        at('to', to.at),
        euro('to.cents', { kind: 'lineGives', side: 'to' }, to.cents),
        euro('above', { kind: 'lineGives', side: 'above' }, above),
      ];
    }
    case 'stepTable': {
      const { field, steps, shareOf, outside } = amount;
      const unit = shareOf === null ? 'euro' : 'percent';
      const gives = { name: 'gives', unit, of: (step: (typeof steps)[number]) => step.gives } as const;
      const role = { kind: 'outside', field } as const;
      return [
        ...intervalQuantities({ path: `${path}.steps`, field, lines: steps, partOf, gives }, maker),
        ...(outside === null ? [] : [quantity({ path: `${path}.outside`, role, unit, value: outside, partOf })]),
      ];
    }
    case 'months':
      return [
        euro('monthly', { kind: 'monthly' }, amount.monthly),
        quantity({ path: `${path}.most`, role: { kind: 'mostMonths' }, unit: 'months', value: amount.most, partOf }),
      ];
  }
}
