import { compileSimpleAmount } from '../rules/compile/compile-simple-amount.ts';
import { rowReader } from '../rules/compile/row-reader.ts';
import type { Cents } from '../values/brands.ts';
import type { Tariff } from './tariff.ts';

/** The share of a family by its yearly ISEE: cents where the tariff gives money, basis points where it gives a share. */
export type UserShare = (isee: Cents) => number;

/**
 * Prepares a tariff with the arithmetic of rule sets: half-up to the cent.
 *
 * @throws Error for an ISEE below zero, and for one that a tariff with gaps leaves out
 * @example userShare(monopoliHomeHelp)(9_000_00 as Cents) // 240, an hour
 */
export function userShare({ code, rule }: Tariff): UserShare {
  const reader = rowReader({ derived: [], tiers: [] });
  const { amountOf } = compileSimpleAmount(rule, reader);
  return (isee) => {
    const share = amountOf(reader.read({ isee, price: ONE_HUNDRED_EUROS }));
    if (share === null) throw new Error(`The tariff ${code} gives nothing for an ISEE of ${isee} cents`);
    return share;
  };
}

/** A share of a hundred euro, in cents, is the share in basis points. */
const ONE_HUNDRED_EUROS = 100_00;
