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
  offline: 'Non collegato',
} as const;
