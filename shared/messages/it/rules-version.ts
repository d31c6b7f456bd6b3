import type { Advice } from '../advice.ts';

/** Words of the notice that other rules are published than those a file uses; every pane may show it. */
export const rulesVersionMessages = {
  newer: (published: number, used: number): Advice => ({
    what:
      published > used
        ? `È uscita la versione ${published} dei criteri.`
        : `I criteri pubblicati sono la versione ${published}.`,
    next:
      published === used
        ? `Questo file usa un’altra versione ${used}: formule e controlli non cambiano finché non si accetta quella pubblicata.`
        : `Formule e controlli di questo file restano sulla versione ${used} finché non si accetta l’altra.`,
  }),
  see: 'Vedi le differenze',
  open: 'Criteri del bando',
} as const;
