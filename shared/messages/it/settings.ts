/** Words of the pane *Impostazioni*. */
export const settingsMessages = {
  title: 'Impostazioni',
  account: 'Accesso',
  person: 'Persona',
  ambito: 'Ambito',
  file: 'Questo file',
  call: 'Bando',
  comune: 'Comune',
  noCall: 'Nessun bando scelto.',
  source: {
    service: 'lette dall’Ambito',
    workbook: 'ricordate nel file',
    demonstration: 'dimostrative, comprese in Ambito',
  },
  rules: 'Regole',
  rulesText: (version: number, source: string) => `versione ${version}, ${source}`,
  change: 'Cambia bando o colonne',
  forget: 'Dimentica bando, colonne e stati',
  forgetAsk: 'Il file dimentica bando, colonne confermate e stati. Le celle e gli ID Ambito restano.',
  forgotten: 'Il file non ricorda più nulla di Ambito.',
  formulas: 'Formule',
  formulasHelp: 'Riempie una colonna a destra dei dati con una formula per ogni domanda.',
  formula: 'Formula',
  formulaNames: {
    PUNTEGGIO: 'Punteggio',
    ESITO: 'Esito',
    MOTIVI: 'Motivi dell’esito',
    'CF.VALIDO': 'Codice fiscale scritto bene',
    'CF.COERENTE': 'Codice fiscale della persona (nome, nascita, sesso)',
    'CF.ETA': 'Età alla chiusura del bando',
    'CF.SESSO': 'Sesso dal codice fiscale',
    'IBAN.VALIDO': 'IBAN scritto bene',
    'DSU.VALIDA': 'DSU valida alla chiusura del bando',
  },
  insert: 'Inserisci formula',
  inserted: (count: number, address: string) =>
    `${count === 1 ? '1 formula inserita' : `${count.toLocaleString('it-IT')} formule inserite`} in ${address}.`,
  needsCall: {
    what: 'Prima serve il bando.',
    next: 'Scegliere bando e colonne in Abbina colonne, poi inserire la formula.',
  },
  needsColumns: (labels: readonly string[]) => ({
    what: `Questa formula legge ${labels.length === 1 ? 'una colonna che non è abbinata' : 'colonne che non sono abbinate'}: ${labels.join(', ')}.`,
    next: 'Confermarle in Abbina colonne, poi inserire la formula.',
  }),
  noData: {
    what: 'Nel foglio non si riconoscono domande.',
    next: 'Aprire il foglio con le domande e confermare le colonne.',
  },
  formulaStatus: ({ found, stuck, waiting }: Readonly<Record<'found' | 'stuck' | 'waiting', number>>) => {
    if (found === 0) return 'Nel file non ci sono formule di Ambito.';
    const formulas = found === 1 ? '1 formula' : `${found.toLocaleString('it-IT')} formule`;
    if (stuck > 0) return `${formulas}, ${stuck === 1 ? '1 ferma' : `${stuck} ferme`}: premere Aggiorna.`;
    if (waiting > 0) return `${formulas}, ${waiting} in attesa di calcolo: se restano così, premere Aggiorna.`;
    return found === 1 ? `${formulas}, calcolata.` : `${formulas}, tutte calcolate.`;
  },
  refresh: 'Aggiorna',
  copy: 'Copia senza formule',
  undo: 'Operazioni annullabili',
  noUndo: 'Nessuna operazione di Ambito da annullare in questa sessione.',
  undoLast: 'Annulla ultima operazione',
  language: 'Lingua',
  languageText: 'Italiano',
} as const;
