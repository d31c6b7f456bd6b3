import type { FormulaHelp } from '../../formula-help.ts';

const errors = [
  { shows: '#N/D', when: 'Il bando non è aperto in questa cartella: sceglierlo in Abbina colonne, poi Aggiorna.' },
  {
    shows: '#N/D',
    when: 'I criteri rimasti nella cartella non si possono usare: accedere e scegliere di nuovo il bando, poi Aggiorna.',
  },
  { shows: '#VALORE!', when: 'Nelle intestazioni non si riconosce nessun campo del bando.' },
  { shows: '#VALORE!', when: 'Sono state indicate più righe: una formula per riga, oppure PUNTEGGI.' },
] as const;

/** The functions that judge one application. */
export const scoringHelp: Readonly<Record<string, FormulaHelp>> = {
  PUNTEGGIO: {
    gives: 'I punti della domanda; «incompleta» se manca o è da correggere qualcosa; testo vuoto se la riga è vuota.',
    notes: [
      'Calcola nel computer, con le regole del bando ricordate nella cartella: nessun dato esce dal foglio e funziona anche senza collegamento.',
      'Anche una domanda non idonea ha i suoi punti: l’esito lo dice ESITO, il perché MOTIVI.',
    ],
    errors,
    examples: [{ formula: '=AMBITO.PUNTEGGIO("B2-2025";$A$1:$AB$1;A2:AB2)', shows: '66', note: '' }],
  },
  ESITO: {
    gives: 'idonea, idonea con riserva, incompleta oppure non idonea; testo vuoto se la riga è vuota.',
    notes: ['Una domanda con qualcosa da correggere è incompleta, come per l’Ufficio di Piano.'],
    errors,
    examples: [
      { formula: '=AMBITO.ESITO("B2-2025";$A$1:$AB$1;A2:AB2)', shows: 'idonea', note: '' },
      {
        formula: '=AMBITO.ESITO("B2-2025";$A$1:$AB$1;A4:AB4)',
        shows: 'non idonea',
        note: 'L’ISEE della riga 4 supera la soglia.',
      },
    ],
  },
  MOTIVI: {
    gives:
      'I motivi separati da punto e virgola: requisiti non soddisfatti, riserve, dati mancanti o da correggere; testo vuoto se non ce ne sono.',
    notes: [],
    errors,
    examples: [
      {
        formula: '=AMBITO.MOTIVI("B2-2025";$A$1:$AB$1;A4:AB4)',
        shows: 'L’ISEE sociosanitario supera 25.000 euro',
        note: '',
      },
    ],
  },
};
