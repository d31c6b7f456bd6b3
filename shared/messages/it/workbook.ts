import type { Advice } from '../advice.ts';

/**
 * Why Excel refused a command, and what to do.
 *
 * @example workbookMessage('editing').next // 'Premi Invio per confermare la cella, poi riprova.'
 */
export function workbookMessage(kind: keyof typeof refusals, sheetName: string | null = null): Advice {
  return refusals[kind](sheetName === null ? 'Il foglio' : `Il foglio «${sheetName}»`);
}

const refusals = {
  protected: (sheet: string): Advice => ({
    what: `${sheet} è protetto: non ho scritto nulla.`,
    next: 'Togli la protezione dal foglio (Revisione, Rimuovi protezione) e riprova, oppure usa il foglio Esiti.',
  }),
  editing: (): Advice => ({
    what: 'Una cella è ancora in modifica: Excel non accetta comandi.',
    next: 'Premi Invio per confermare la cella, poi riprova.',
  }),
  tooLarge: (sheet: string): Advice => ({
    what: `${sheet} è troppo grande per essere letto o scritto in una volta.`,
    next: 'Elimina le righe e le colonne vuote in fondo al foglio, oppure dividi il file, e riprova.',
  }),
  notFound: (sheet: string): Advice => ({
    what: `${sheet}, o le sue intestazioni, non ci sono più.`,
    next: 'Apri il foglio delle domande e abbina di nuovo le colonne.',
  }),
  noSheet: (): Advice => ({
    what: 'In questo file non c’è un foglio con dati tuoi.',
    next: 'Apri il file delle domande, o incolla i dati in un foglio nuovo.',
  }),
  readOnly: (): Advice => ({
    what: 'Il file è aperto in sola lettura: non ho scritto nulla.',
    next: 'Salva una copia con un altro nome e riprova da lì.',
  }),
  notSupported: (): Advice => ({
    what: 'Questa versione di Excel non ha la funzione che serve al comando.',
    next: 'Aggiorna Excel, oppure apri il file con Excel sul web.',
  }),
  busy: (): Advice => ({
    what: 'Excel è occupato e non ha risposto.',
    next: 'Attendi qualche secondo e riprova: nulla è stato perso.',
  }),
} as const;

/** Names of what *Annulla ultima operazione* can take back, with how many things were touched. */
export const operationName = {
  fixes: (count: number) => (count === 1 ? 'Correzione di una cella' : `Correzione di ${count} celle`),
  marks: (count: number) => (count === 1 ? 'Una cella evidenziata' : `${count} celle evidenziate`),
  clearMarks: (count: number) => (count === 1 ? 'Un’evidenziazione tolta' : `${count} evidenziazioni tolte`),
  rowIds: (count: number) => (count === 1 ? 'Un ID Ambito aggiunto' : `${count} ID Ambito aggiunti`),
  results: () => 'Foglio Esiti',
  formula: (count: number) => (count === 1 ? 'Una formula inserita' : `${count} formule inserite`),
  copyWithoutFormulas: (count: number) =>
    count === 1 ? 'Un foglio copiato senza formule' : `${count} fogli copiati senza formule`,
  report: () => 'Fogli della relazione',
  ranking: () => 'Foglio Graduatoria',
} as const;

/** Words written on the sheets of ours. */
export const workbookWords = {
  notKnown: 'n.d.',
  copySuffix: 'valori',
  results: {
    name: 'Esiti',
    title: 'Esiti del controllo',
    subtitle: (sheet: string, rows: number, issues: number) =>
      `Foglio «${sheet}»: ${rows} righe controllate, ${issues} segnalazioni. Il foglio si riscrive a ogni controllo.`,
    wholeRow: 'Riga intera',
    severity: { error: 'Errore', warning: 'Da verificare', information: 'Informazione' },
    columns: {
      row: 'Riga',
      cell: 'Cella',
      severity: 'Gravità',
      field: 'Campo',
      what: 'Che cosa c’è',
      next: 'Che cosa fare',
    },
  },
  ranking: { name: 'Graduatoria' },
  report: {
    narrativeName: 'Relazione',
    narrativeTitle: 'Relazione descrittiva',
    part: 'Parte',
    text: 'Testo',
    rowId: 'Identificativo',
    period: (from: string, to: string) =>
      `Periodo dal ${from} al ${to}. Le celle gialle si compilano a mano; quelle grigie vengono dall’archivio; n.d. significa non disponibile.`,
  },
} as const;
