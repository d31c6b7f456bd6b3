import type { FormulaHelp } from '../../formula-help.ts';

const noRules = {
  shows: '#N/D',
  when: 'Il bando non è aperto in questa cartella: sceglierlo in Abbina colonne, poi Aggiorna.',
} as const;
const noHeadings = { shows: '#VALORE!', when: 'Nelle intestazioni non si riconosce nessun campo del bando.' } as const;
const notLoaded = {
  shows: '#N/D',
  when: 'La formula non si è ancora caricata e manca il collegamento: quando torna, Aggiorna.',
} as const;
const space =
  'Riempie più celle: va scritta fuori dalle tabelle di Excel, con spazio libero sotto e a destra; altrimenti mostra #ESPANSIONE!. Dentro una tabella si usano le formule per riga.';
const local = 'Calcola nel computer: nessun dato esce dal foglio e funziona anche senza collegamento.';

/** The functions that fill more than one cell. */
export const spilledHelp: Readonly<Record<string, FormulaHelp>> = {
  DETTAGLIO: {
    gives:
      'Una riga di titoli, una riga per criterio (dato letto, punti, tetto, articolo, cella) e il totale con l’esito. Testo vuoto se la riga è vuota.',
    notes: [
      space,
      local,
      'Un criterio che aspetta un dato mancante mostra n.d., non zero. I punti delle righe sommano al totale.',
      'In Microsoft 365 la cella «Criterio» apre una scheda con le stesse voci: fare clic sull’icona accanto al testo. Con le versioni che non hanno le schede è un testo normale.',
      'La cella si conosce se la riga è data come riferimento, per esempio A2:AB2.',
    ],
    errors: [noRules, notLoaded, noHeadings, { shows: '#VALORE!', when: 'Sono state indicate più righe.' }],
    examples: [
      {
        formula: '=AMBITO.DETTAGLIO("B2-2025";$A$1:$AB$1;A3:AB3)',
        shows: [
          ['Criterio', 'Dato letto', 'Punti', 'Tetto'],
          [
            'Attività di base della vita quotidiana perdute (ADL)',
            'ADL perdute: 2',
            '15',
            'massimo 50 per Non autosufficienza',
          ],
        ],
        note: 'Le prime due righe e le prime quattro colonne; seguono gli altri criteri e il totale.',
      },
    ],
  },
  PUNTEGGI: {
    gives: 'Una colonna, una cella per riga: i punti, «incompleta», oppure testo vuoto per una riga vuota.',
    notes: [space, local, 'Anche con diecimila righe il riquadro resta utilizzabile mentre calcola.'],
    errors: [noRules, noHeadings],
    examples: [
      {
        formula: '=AMBITO.PUNTEGGI("B2-2025";$A$1:$AB$1;A2:AB5)',
        shows: [['66'], ['49'], ['49'], ['']],
        note: 'La riga 5 è vuota.',
      },
    ],
  },
  GRADUATORIA: {
    gives:
      'Una riga di titoli e una per domanda: posto, protocollo, punti, esito, importo assegnato, che cosa decide il posto rispetto al precedente. In fondo le incomplete e le non idonee, con il motivo.',
    notes: [
      space,
      local,
      'È una prova sulle righe indicate: la graduatoria ufficiale la calcola e la approva l’Ufficio di Piano sulle domande di tutti i Comuni.',
      'L’ordine è quello delle regole: criteri, poi data e ora di presentazione del protocollo, poi sorteggio. Il sorteggio di prova usa il seme «prova» seguito dal codice del bando, e la cella lo dice; quello ufficiale ha il seme scritto nel verbale, e può dare un altro ordine.',
      'Lo stesso beneficiario, o lo stesso ID Ambito, su due righe le rende incomplete entrambe.',
      'L’importo compare solo dove è assegnato: la somma della colonna è la spesa.',
    ],
    errors: [
      noRules,
      notLoaded,
      noHeadings,
      {
        shows: '#VALORE!',
        when: 'Le risorse non sono un importo, o la cella è vuota. Per una prova senza risorse scrivere "0" fra virgolette.',
      },
    ],
    examples: [
      {
        formula: '=AMBITO.GRADUATORIA("B2-2025";$A$1:$AB$1;A2:AB4;2000)',
        shows: [
          ['Posto', 'Protocollo', 'Punti', 'Esito', 'Importo', 'Che cosa decide'],
          ['1', '0001234', '66', 'finanziata', '1200', ''],
          ['2', '0001240', '49', 'in lista d’attesa', '', 'punteggio'],
          ['', '0001251', '49', 'non idonea', '', 'L’ISEE sociosanitario supera 25.000 euro'],
        ],
        note: 'Ogni domanda finanziata riceve 1.200 euro: con 2.000 euro ne basta una.',
      },
    ],
  },
};
