import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { bring } from '../state/bring.ts';
import { arrivedOrThrow } from './arrived-or-throw.ts';

/** What Excel does not ask for before the page is shown is kept out of its first script. */
const parts = {
  scores: () => import('./score-cells.ts'),
  detail: () => import('./detail-cells.ts'),
  ranking: () => import('./ranking-cells.ts'),
  tariffs: () => import('./user-shares.ts'),
};
export type Parts = typeof parts;
export type Part<Name extends keyof Parts> = Awaited<ReturnType<Parts[Name]>>;

/** A part of the formulas; `#N/D` where it does not come. */
export function partOrThrow<Name extends keyof Parts>(name: Name): Promise<Part<Name>>;
export function partOrThrow(name: keyof Parts): Promise<unknown> {
  return arrivedOrThrow<unknown>(parts[name], formulaMessages.partMissing);
}

/** Brings every part in while there is a connection, once nobody waits for the page: then they work without one. */
export async function bringParts(): Promise<void> {
  await Promise.allSettled(Object.values(parts).map((load) => bring<unknown>(load)));
}
