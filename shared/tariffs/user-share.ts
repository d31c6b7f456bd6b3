import { compileAmount } from '../rules/compile/compile-amount.ts';
import { rowReader } from '../rules/compile/row-reader.ts';
import type { Cents } from '../values/brands.ts';
import { halfUp } from '../values/half-up.ts';
import type { Tariff } from './tariff.ts';

/** The share of a family by its yearly ISEE: cents where the tariff gives money, basis points where it gives a share. */
export type UserShare = (isee: Cents) => number;

/**
 * Prepares a tariff with the arithmetic of rule sets. A monthly ISEE is the twelfth of the yearly one, half-up to the cent.
 *
 * @throws Error for an ISEE below zero, and for one that a tariff with gaps leaves out
 * @example userShare(tariff)(9_000_00 as Cents) // 240 an hour, for Monopoli
 */
export function userShare({ code, rules }: Tariff): UserShare {
  const reader = rowReader({ derived: [], tiers: [] });
  const { amountOf } = compileAmount(rules.amount, reader);
  return (isee) => {
    const row = reader.read({ isee, monthlyIsee: halfUp(isee, MONTHS), servicePrice: ONE_HUNDRED_EUROS });
    const share = amountOf(row);
    if (share === null) throw new Error(`The tariff ${code} gives nothing for an ISEE of ${isee} cents`);
    return share;
  };
}

const MONTHS = 12;
/** A share of a hundred euro, in cents, is the share in basis points. */
const ONE_HUNDRED_EUROS = 100_00;
