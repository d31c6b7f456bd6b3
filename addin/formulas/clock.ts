import type { IsoDate } from '../../shared/values/brands.ts';
import { romeToday } from '../state/today.ts';

let clock: () => IsoDate = () => romeToday(Date.now());

/** The day it is in Rome. */
export function today(): IsoDate {
  return clock();
}

/** Lets a test say what day it is. */
export function setToday(day: () => IsoDate): void {
  clock = day;
}
