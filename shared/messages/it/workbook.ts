import type { Advice } from '../advice.ts';

/**
 * Why Excel refused a command, and what to do.
 *
 * @example workbookMessage('editing').next // 'Premere Invio per confermare la cella, poi riprovare.'
 */
export function workbookMessage(kind: keyof typeof refusals, sheetName: string | null = null): Advice {
  return refusals[kind](sheetName === null ? 'Il foglio' : `Il foglio «${sheetName}»`);
}

const refusals = {
  protected: (sheet: string): Advice => ({
    what: `${sheet} è protetto: non è stato scritto nulla.`,
    next: 'Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare, oppure usare il foglio Esiti.',
  }),
  editing: (): Advice => ({
    what: 'Una cella è ancora in modifica: Excel non accetta comandi.',
    next: 'Premere Invio per confermare la cella, poi riprovare.',
  }),
  tooLarge: (sheet: string): Advice => ({
    what: `${sheet} è troppo grande per essere letto o scritto in una volta.`,
    next: 'Eliminare righe e colonne vuote in fondo al foglio, oppure dividere il file, e riprovare.',
  }),
  notFound: (sheet: string): Advice => ({
    what: `${sheet}, o le sue intestazioni, non ci sono più.`,
    next: 'Aprire il foglio delle domande e abbinare di nuovo le colonne.',
  }),
  noSheet: (): Advice => ({
    what: 'In questo file non c’è un foglio con dati da leggere.',
    next: 'Aprire il file delle domande, o incollare i dati in un foglio nuovo.',
  }),
  readOnly: (): Advice => ({
    what: 'Il file è aperto in sola lettura: non è stato scritto nulla.',
    next: 'Salvare una copia con un altro nome e riprovare da lì.',
  }),
  notSupported: (): Advice => ({
    what: 'Questa versione di Excel non ha la funzione che serve al comando.',
    next: 'Aggiornare Excel, oppure aprire il file con Excel sul web.',
  }),
  busy: (): Advice => ({
    what: 'Excel è occupato e non ha risposto.',
    next: 'Attendere qualche secondo e riprovare: nulla è andato perso.',
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
  simulation: () => 'Foglio Simulazione',
  criteria: () => 'Foglio Criteri',
  rules: (version: number) => `Criteri versione ${version} accettati`,
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
    severity: { error: 'Errore', warning: 'Da confermare', information: 'Informazione' },
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
      `Periodo dal ${from} al ${to}. Le celle gialle si compilano a mano; quelle grigie vengono dall’archivio; le rosse vanno completate; n.d. significa non disponibile.`,
  },
} as const;
