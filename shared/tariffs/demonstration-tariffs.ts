import { ascoliHomeHelp } from '../notices/ascoli-home-help.ts';
import { monopoliHomeHelp } from '../notices/monopoli-home-help.ts';
import type { Tariff } from './tariff.ts';

/** The tariffs that come with the add-in: two published by others (DOMAIN C.6), to be tried, not to be charged. */
export const demonstrationTariffs: readonly Tariff[] = [
  { code: 'DEMO-SAD-MONOPOLI', demonstration: true, gives: 'money', rules: monopoliHomeHelp },
  { code: 'DEMO-SAD-ASCOLI', demonstration: true, gives: 'share', rules: ascoliHomeHelp },
];
