import type { FormulaHelp } from '../../formula-help.ts';

const errors = [
  { shows: '#N/D', when: 'Nessuno ha fatto l’accesso: accedere dal riquadro Ambito, poi Aggiorna.' },
  { shows: '#N/D', when: 'Il servizio non risponde, o non ha risposto entro dieci secondi: riprovare con Aggiorna.' },
  { shows: '#VALORE!', when: 'Un argomento manca o non è riconosciuto: bando, Comune, date.' },
] as const;

/** The functions that read what was transmitted to the Ambito. */
export const storeHelp: Readonly<Record<string, FormulaHelp>> = {
  CONTEGGIO: {
    gives: 'Il numero delle domande trasmesse, secondo l’archivio dell’Ambito.',
    notes: [
      'Il Comune si indica sempre; per tutto l’Ambito scrivere "TUTTI". Chi lavora per un Comune vede le sue domande.',
      'Il risultato resta per qualche minuto: Aggiorna lo rilegge.',
    ],
    errors: [...errors, { shows: '#N/D', when: 'Chi legge non può vedere quel Comune, o tutto l’Ambito.' }],
    examples: [
      {
        formula: '=AMBITO.CONTEGGIO("B2-2025";"ricevute";"TUTTI";DATA(2025;1;1);DATA(2025;6;30))',
        shows: '204',
        note: 'Per esempio: il numero dipende dall’archivio.',
      },
    ],
  },
  DOMANDA: {
    gives:
      'Il dato chiesto; testo vuoto se la domanda non lo ha; un testo che lo dice se la domanda non c’è o non si può vedere.',
    notes: ['Il dato si chiama per nome o con il titolo di una colonna: stato, ISEE, Residenza…'],
    errors: [...errors, { shows: '#VALORE!', when: 'Il dato chiesto, l’anno o il protocollo non sono riconosciuti.' }],
    examples: [
      {
        formula: '=AMBITO.DOMANDA("B2-2025";"Bresso";2025;"0000012";"stato")',
        shows: 'ricevuta',
        note: 'Per esempio: dipende dall’archivio.',
      },
    ],
  },
};
