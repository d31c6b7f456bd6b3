import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents, IsoDate } from '../values/brands.ts';
import { writtenAct } from './parts/act.ts';

/**
 * What an hour of home help costs the user in Monopoli: nothing up to an ISEE of 7,500; ISEE × 8.00 / 30,000 up to 30,000;
 * the full price of 13.80 beyond. The jumps at both ends are the act's own. [P] Council act 65 of 11 December 2017,
 * http://www3.comune.monopoli.ba.it/LinkClick.aspx?language=it-IT&link=517&tabid=503
 *
 * The amount is what the user pays for an hour, in cents; there is no ranking.
 *
 * @example evaluate(compileRuleSet(monopoliHomeHelp), rowId, { isee: 900000 }).amount // 240
 */
export const monopoliHomeHelp: RuleSet = {
  call: 'MONOPOLI-SAD',
  version: 1,
  title: 'Monopoli – quota oraria dell’assistenza domiciliare',
  act: writtenAct('Deliberazione del Consiglio comunale di Monopoli n. 65 del 2017', [], '2017-12-11' as IsoDate),
  fields: [],
  derived: [],
  gates: [],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [],
  order: [],
  amount: {
    kind: 'linearShare',
    field: 'isee',
    // ISEE × 8.00 / 30,000 is the line through these two points.
    from: { at: 7_500_00, cents: 2_00 as Cents },
    to: { at: 30_000_00, cents: 8_00 as Cents },
    below: 0 as Cents,
    above: 13_80 as Cents,
  },
  budget: { kind: 'fullOnly' },
};
