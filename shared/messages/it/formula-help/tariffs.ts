import type { FormulaHelp } from '../../formula-help.ts';

/** The function that tells what a family pays. */
export const tariffsHelp: Readonly<Record<string, FormulaHelp>> = {
  QUOTA: {
    gives:
      'Per una tariffa in denaro, gli euro per ogni unità di servizio (per esempio un’ora); per una tariffa a quote, la parte del costo: 0,2 è il 20%, con il formato percentuale. Testo vuoto se il servizio o l’ISEE mancano.',
    notes: [
      'Le tariffe comprese sono dimostrative: pubblicate da altri Comuni, servono a provare la formula e non a chiedere un pagamento. DEMO-SAD-MONOPOLI: assistenza domiciliare, euro l’ora, esente fino a 7.500 euro, in proporzione all’ISEE fino a 30.000, 13,80 euro oltre (Comune di Monopoli, deliberazione del Consiglio n. 65 dell’11/12/2017). DEMO-SAD-ASCOLI: assistenza domiciliare, quota del costo in 81 scaglioni dal 20% al 100% (Comune di Ascoli Piceno, tabella delle fasce).',
      'L’ISEE è quello annuo dell’attestazione, anche dove la tabella del Comune è su base mensile.',
      'Una cella vuota e uno zero arrivano uguali da Excel per Windows e per Mac, e l’ISEE zero esiste: per non scambiarli aggiungere &"" alla cella, per esempio P2&"". Allora una cella vuota dà testo vuoto e lo zero dà la sua quota.',
    ],
    errors: [
      { shows: '#N/D', when: 'Il codice del servizio non è fra quelli conosciuti.' },
      { shows: '#N/D', when: 'L’ISEE è 0 senza virgolette: cella vuota o zero? Scrivere P2&"" al posto di P2.' },
      { shows: '#N/D', when: 'L’ISEE non è un importo leggibile, o è negativo.' },
      {
        shows: '#N/D',
        when: 'La formula non si è ancora caricata e manca il collegamento: quando torna, Aggiorna.',
      },
    ],
    examples: [
      { formula: '=AMBITO.QUOTA("DEMO-SAD-MONOPOLI";9000)', shows: '2,4', note: '9.000 × 8,00 / 30.000, euro l’ora.' },
      { formula: '=AMBITO.QUOTA("DEMO-SAD-MONOPOLI";7500)', shows: '0', note: 'Esente fino a 7.500 euro compresi.' },
      {
        formula: '=AMBITO.QUOTA("DEMO-SAD-MONOPOLI";30000,01)',
        shows: '13,8',
        note: 'Oltre 30.000 euro, prezzo pieno.',
      },
      {
        formula: '=AMBITO.QUOTA("DEMO-SAD-ASCOLI";7700)',
        shows: '0,22',
        note: 'Al mese sono 641,67 euro: dallo scaglione di 640,41 si paga il 22%.',
      },
      {
        formula: '=AMBITO.QUOTA("DEMO-SAD-MONOPOLI";P2&"")',
        shows: '2,4',
        note: 'La cella P2 ha un ISEE di 9.000 euro.',
      },
    ],
  },
};
