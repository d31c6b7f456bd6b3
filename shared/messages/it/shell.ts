/** Words of the page around the panes. */
export const shellMessages = {
  navigation: 'Sezioni di Ambito',
  tabs: {
    oggi: 'Oggi',
    domande: 'Domande',
    graduatoria: 'Graduatoria',
    relazione: 'Relazione',
    impostazioni: 'Impostazioni',
    'abbina-colonne': 'Abbina colonne',
    criteri: 'Criteri',
    simula: 'Simula',
  },
  paneFailed: {
    what: 'Questa sezione si è interrotta.',
    next: 'Il foglio non è stato toccato. Riprovare; se succede ancora, chiudere e riaprire il riquadro.',
  },
  paneMissing: {
    what: 'Questa sezione non si è caricata.',
    next: 'Controllare la connessione e riprovare. Se non basta, Ricarica prende la versione aggiornata.',
  },
  loadPageAgain: 'Ricarica',
  offline: 'Non collegato',
} as const;
