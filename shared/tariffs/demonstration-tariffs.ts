import type { Step } from '../rules/amount.ts';
import type { Cents } from '../values/brands.ts';
import type { Tariff } from './tariff.ts';

/**
 * Home help in Monopoli [P], Council act 65 of 11/12/2017: exempt up to an ISEE of 7,500; `ISEE × 8.00 / 30,000` an hour up
 * to 30,000; the full 13.80 beyond. It jumps at both ends: that is what the source says (DOMAIN C.6).
 */
const monopoliHomeHelp: Tariff = {
  code: 'DEMO-SAD-MONOPOLI',
  label: 'Assistenza domiciliare, euro l’ora',
  act: { reference: 'Comune di Monopoli, deliberazione del Consiglio n. 65 dell’11/12/2017', demonstration: true },
  gives: 'money',
  rule: {
    kind: 'linearShare',
    field: 'isee',
    from: { at: 7_500_00, cents: 2_00 as Cents },
    to: { at: 30_000_00, cents: 8_00 as Cents },
    below: 0 as Cents,
    above: 13_80 as Cents,
  },
};

/**
 * Home help in Ascoli Piceno [P] (page 2114 of the Comune): by monthly ISEE, exempt up to 630.08, then 20% from 630.59, 21%
 * from 635.24, 22% from 640.41 and one more point a step up to 100% from 1,043.24. The steps between are those of 10,000
 * lire the published ones lie on [C]; what lies between 630.08 and 630.59 pays 20%, not being exempt [D].
 */
const ascoliHomeHelp: Tariff = {
  code: 'DEMO-SAD-ASCOLI',
  label: 'Assistenza domiciliare, quota del costo',
  act: { reference: 'Comune di Ascoli Piceno, tabella delle fasce di compartecipazione', demonstration: true },
  gives: 'share',
  rule: { kind: 'stepTable', field: 'isee', steps: ascoliSteps(), shareOf: 'price', outside: null },
};

/** The tariffs that come with the add-in: two published by others, to be tried, not to be charged. */
export const demonstrationTariffs: readonly Tariff[] = [monopoliHomeHelp, ascoliHomeHelp];

function ascoliSteps(): readonly Step[] {
  const exemptUpTo = yearly(1_220_000);
  // From 21% on; 20% takes what is above the exemption.
  const starts = Array.from({ length: 80 }, (_, index) => yearly(1_230_000 + index * 10_000));
  const steps: Step[] = [{ from: null, fromIncluded: false, to: exemptUpTo, toIncluded: true, gives: 0 }];
  for (const [index, from] of [exemptUpTo, ...starts].entries()) {
    const gives = (20 + index) * 100;
    steps.push({ from, fromIncluded: index > 0, to: starts[index] ?? null, toIncluded: false, gives });
  }
  return steps;
}

/** Twelve times the monthly figure in cents, itself half-up from lire at 1,936.27 a euro: no division is left to round. */
function yearly(monthlyLire: number): number {
  return 12 * Math.floor((2 * monthlyLire * 10_000 + 193_627) / (2 * 193_627));
}
