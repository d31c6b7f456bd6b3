import type { RuleSet } from '../rules/rule-set.ts';

/** A real notice as a rule set, to start a new call's *Criteri* from. */
export interface NoticeTemplate {
  /** Stable: `cervesina`. */
  readonly id: string;
  /** What people choose it by, in Italian. */
  readonly title: string;
  /** Where the notice can be read. */
  readonly source: string;
  /** Whether the notice itself was read, or what others wrote of it, or partly one and partly the other. */
  readonly evidence: 'primary' | 'secondary' | 'both';
  /** Each is loaded only when it is chosen. */
  readonly load: () => Promise<RuleSet>;
}

/**
 * The notices whose rules come with Ambito. What a notice does not state is named in its act as still to be confirmed.
 *
 * @example await noticeTemplates.find(({ id }) => id === 'cervesina')?.load()
 */
export const noticeTemplates: readonly NoticeTemplate[] = [
  {
    id: 'cervesina',
    title: 'Buoni alimentari: punteggio, due fasce, un’esclusione (Cervesina)',
    source:
      'https://sportellotelematico.comune.cervesina.pv.it/procedure%3Ac_c551%3Acontributi.economici.individuali%3Bdomanda%3B?source=593',
    evidence: 'primary',
    load: async () => (await import('./cervesina.ts')).cervesina,
  },
  {
    id: 'caldaro',
    title: 'Ingresso in casa di riposo: gruppi con tetti e mesi di attesa (Caldaro)',
    source:
      'https://www.altenheimkaltern.it/it/ammissione/criteri-per-la-formazione-della-graduatoria-per-l-ammissione',
    evidence: 'primary',
    load: async () => (await import('./caldaro.ts')).caldaro,
  },
];
