import type { Call } from '../calls/call.ts';
import type { CallCode, Cents, Instant } from '../values/brands.ts';
import { b2Rules2025 } from './b2-2025-rules.ts';
import { cinisello } from './cinisello.ts';

/**
 * The B2 call of 2025 of the Cinisello Ambito, as far as its notice can be read: window, Comuni, ISEE types and gates are
 * the notice's; budget, weights and amounts are demonstration configuration, and the rule set's act says so.
 *
 * Source: https://www.comune.cinisello-balsamo.mi.it/spip.php?article39958 (regional act 3719/2024).
 *
 * @example compileRuleSet(b2Call2025.ruleSet)
 */
export const b2Call2025: Call = {
  code: 'B2-2025' as CallCode,
  title: 'Misura B2 – interventi per persone con disabilità grave e anziani non autosufficienti, annualità 2025',
  measure: 'Misura B2',
  fund: 'FNA 2024, esercizio 2025',
  act: { reference: 'DGR Lombardia XII/3719 del 2024', date: null },
  // 10 June 2025 00:00 to 10 July 2025 23:59:59, Rome: two hours ahead of UTC in summer.
  window: { opensAt: '2025-06-09T22:00:00Z' as Instant, closesAt: '2025-07-10T21:59:59Z' as Instant },
  dsuYear: 2025,
  comuni: cinisello.comuni.map(({ istat }) => istat),
  iseeTypes: [
    { appliesTo: 'adult', types: ['sociosanitario'] },
    { appliesTo: 'minor', types: ['ordinario'] },
  ],
  budget: 650_000_00 as Cents,
  ruleSet: b2Rules2025,
};
