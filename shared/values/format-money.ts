import type { Cents } from './brands.ts';

/**
 * Money as Italians read it, always with two decimals.
 *
 * @example formatCents(123456 as Cents) // '1.234,56 €'
 */
export function formatCents(cents: Cents): string {
  const absolute = Math.abs(cents);
  const euros = String(Math.floor(absolute / 100)).replace(EVERY_THIRD, '.');
  const decimals = String(absolute % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${euros},${decimals} €`;
}

const EVERY_THIRD = /\B(?=(?:\d{3})+$)/g;
