import type { FormulaHelp } from '../../formula-help.ts';

/** The functions about terms and votes. */
export const officeHelp: Readonly<Record<string, FormulaHelp>> = {
  SCADENZA: {
    gives:
      'La data come numero di serie: formattare la cella come data. Testo vuoto se la data iniziale o i giorni mancano.',
    notes: [
      'Si contano tutti i giorni, festivi compresi, senza il giorno iniziale. Se l’ultimo è sabato, domenica o festivo, la scadenza passa al primo giorno lavorativo.',
      'Le sospensioni si danno in giorni, oppure con due colonne: data in cui il termine si ferma, data in cui riprende. Quelle che si sovrappongono contano una volta sola; quelle dopo la scadenza non contano. Che siano ammesse e quanto possano durare lo dice la norma: la formula non lo controlla.',
      'Festivi nazionali e lunedì di Pasqua sono compresi (il 4 ottobre dal 2026). Il santo patrono conta se è nelle impostazioni dell’Ambito e nella cartella è scelto un bando dell’Ambito.',
    ],
    errors: [
      { shows: '#N/D', when: 'Una data non è leggibile, oppure ha l’anno di due cifre.' },
      {
        shows: '#N/D',
        when: 'Una sospensione ha la data di inizio ma non quella di ripresa: la scadenza non si conosce ancora.',
      },
      { shows: '#VALORE!', when: 'I giorni del termine, o quelli di sospensione, non sono un numero intero.' },
      { shows: '#VALORE!', when: 'Le sospensioni non hanno una o due colonne, oppure la ripresa è prima dell’inizio.' },
    ],
    examples: [
      {
        formula: '=AMBITO.SCADENZA(DATA(2025;3;1);30)',
        shows: '45747',
        note: 'Con il formato data si legge 31/03/2025.',
      },
      {
        formula: '=AMBITO.SCADENZA(DATA(2025;3;1);30;10)',
        shows: '45757',
        note: '10/04/2025: dieci giorni di sospensione.',
      },
      {
        formula: '=AMBITO.SCADENZA(DATA(2025;3;1);30;25)',
        shows: '45775',
        note: '28/04/2025: il 25 aprile è festivo, poi vengono sabato e domenica.',
      },
    ],
  },
  QUORUM: {
    gives: 'Il numero minimo, arrotondato all’intero superiore; testo vuoto se gli aventi diritto mancano.',
    notes: [
      'Regole accettate: metà più uno, maggioranza assoluta, metà, un terzo, due terzi, un quarto, tre quarti, un quinto, due quinti, tre quinti, quattro quinti, unanimità, tutti, qualsiasi numero, oppure una frazione come 2/3. Maiuscole e accenti non contano.',
      'La frazione va fra virgolette; in una cella, con l’apostrofo davanti: senza, Excel la trasforma in una data.',
      'Si conta su tutti gli aventi diritto. Se il regolamento conta sui presenti, indicare i presenti.',
    ],
    errors: [
      { shows: '#VALORE!', when: 'Gli aventi diritto non sono un numero intero da 1 in su.' },
      { shows: '#VALORE!', when: 'La regola non è fra quelle accettate, o Excel ne ha fatto una data.' },
    ],
    examples: [
      { formula: '=AMBITO.QUORUM(7;"metà più uno")', shows: '4', note: '' },
      { formula: '=AMBITO.QUORUM(8;"metà più uno")', shows: '5', note: '' },
      { formula: '=AMBITO.QUORUM(7;"2/3")', shows: '5', note: 'Due terzi di 7 sono 4,67.' },
      { formula: '=AMBITO.QUORUM(64957;"metà più uno")', shows: '32479', note: 'Voti pesati sulla popolazione.' },
    ],
  },
};
