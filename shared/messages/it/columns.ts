import type { Advice } from '../advice.ts';

/** Words of the pane *Abbina colonne*. */
export const columnsMessages = {
  title: 'Abbina colonne',
  lead: 'Si fa una volta: il file ricorda bando e colonne.',
  needsExcel: {
    what: 'Le colonne si abbinano dentro Excel.',
    next: 'Aprire il file delle domande in Excel e scegliere Ambito, Abbina colonne.',
  },
  callTitle: '1. A quale bando si riferisce?',
  unsure: (call: string): Advice => ({
    what: `L’ultima volta questo file è stato usato per ${call}.`,
    next: 'Se è il file dell’anno scorso rinominato, scegliere il bando di quest’anno: le domande ripartono da nuove.',
  }),
  call: 'Bando',
  chooseCall: 'Scegliere il bando',
  comune: 'Comune che ha raccolto le domande',
  anyComune: 'Da decidere alla trasmissione',
  useCall: 'Usa questo bando',
  demonstration: (title: string) => `${title} (dimostrativo)`,
  columnsTitle: '2. Che cosa contiene ogni colonna?',
  reading: 'Lettura delle intestazioni…',
  noData: (sheet: string): Advice => ({
    what: `Nel foglio «${sheet}» non si riconoscono domande.`,
    next: 'Aprire il foglio con le domande: serve una riga di intestazioni come «Codice fiscale», «Cognome», «ISEE».',
  }),
  readAgain: 'Rileggi il foglio',
  found: (sheet: string, rows: number, columns: number) => `Foglio «${sheet}»: ${rows} domande, ${columns} colonne.`,
  noTitle: (letters: string) => `Colonna ${letters}`,
  columnLabel: (letters: string, title: string) => `${letters} · ${title}`,
  ignore: 'Non usare',
  conflict: (field: string, columns: readonly string[]): Advice => ({
    what: `Due colonne sono abbinate a «${field}»: ${columns.join(' e ')}.`,
    next: 'Lasciarne una sola e mettere l’altra su «Non usare».',
  }),
  missing: (fields: readonly string[]): Advice => ({
    what: `Nessuna colonna per: ${fields.join(', ')}.`,
    next: 'Se c’è, abbinarla qui sotto; se manca davvero, le domande risulteranno incomplete.',
  }),
  unused: 'Non usata',
  certainCount: (sure: number, all: number) =>
    sure === all ? 'Nessun dubbio: si può confermare.' : `${sure} colonne senza dubbi, ${all - sure} da verificare.`,
  filterDoubtful: 'Solo da verificare',
  filterAll: 'Tutte',
  confirm: 'Conferma e controlla',
  fixConflicts: 'Prima di confermare, risolvere le colonne doppie.',
  confirmed: 'Colonne confermate.',
} as const;
