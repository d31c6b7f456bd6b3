/** Words of the page of help around the functions' own. */
export const helpPageWords = {
  title: 'Formule di Ambito',
  lead: 'Le formule si scrivono in una cella come quelle di Excel, con AMBITO. davanti e gli argomenti separati da punto e virgola. Da Ambito › Inserisci formula si riempie una colonna intera.',
  guide: 'Guida di Ambito',
  rows: 'Negli esempi con le domande, la riga 1 del foglio ha i titoli delle colonne, da A ad AB, e dalla riga 2 in giù c’è una domanda per riga.',
  everywhere: {
    title: 'Se una cella mostra un errore',
    lead: 'Excel per Windows e per Mac non mostra il motivo di un errore: qui c’è per ogni formula. Questi possono capitare a tutte:',
    errors: [
      [
        '#NOME?',
        'Ambito non è caricato, o il nome della formula è sbagliato. Aprire il riquadro Ambito e scegliere Aggiorna.',
      ],
      ['#OCCUPATO!', 'La formula aspetta una risposta. Se resta così oltre dieci secondi, scegliere Aggiorna.'],
      [
        '#ESPANSIONE!',
        'La formula riempie più celle e una di queste non è vuota, oppure sta dentro una tabella di Excel: scriverla fuori, con spazio libero sotto e a destra.',
      ],
      ['#RIF!', 'Una cella indicata è stata eliminata.'],
    ],
  },
  parameters: 'Argomenti',
  optional: 'facoltativo',
  gives: 'Risultato',
  errors: 'Quando mostra un errore',
  noErrors: 'Non mostra errori suoi.',
  examples: 'Esempi',
  example: ['Formula', 'Mostra', 'Nota'],
  list: 'Le formule',
} as const;
