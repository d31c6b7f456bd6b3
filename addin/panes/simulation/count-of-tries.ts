import type { Tried } from './simulation.ts';

/** How many things a person has changed: each quantity, each way of spending, the order. */
export function countOfTries({ modes, order, texts }: Tried): number {
  return texts.size + modes.size + (order === null ? 0 : 1);
}
