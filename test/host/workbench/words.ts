import type { RefusalCode } from '../model/refusal.ts';

/** What Italian Excel says when it refuses what the person did. */
export function refusalText(code: RefusalCode): string {
  switch (code) {
    case 'AccessDenied':
      return 'La cella o il grafico che si sta tentando di modificare si trova in un foglio protetto. Per apportare modifiche rimuovere la protezione del foglio.';
    case 'InsertDeleteConflict':
      return 'Operazione non consentita: sposterebbe le celle di una tabella nel foglio di lavoro.';
    case 'InvalidArgument':
      return 'Il valore immesso non è valido.';
    case 'ItemAlreadyExists':
      return 'Esiste già un elemento con questo nome.';
    default:
      return 'Operazione non consentita.';
  }
}

/** The words of the workbench's own page. */
export const words = {
  appName: 'Cartelle di lavoro',
  benchTag: 'banco di prova',
  tabs: { file: 'File', data: 'Dati', bench: 'Prova' },
  file: {
    group: 'Cartella di lavoro',
    open: 'Apri…',
    save: 'Salva',
    download: 'Scarica una copia',
    close: 'Chiudi',
    closeUnsaved: 'Chiudi senza salvare',
    secondWindow: 'Apri di nuovo',
    demonstration: 'Cartelle dimostrative',
    empty: 'Nuova vuota',
  },
  data: {
    sort: 'Ordina',
    ascending: 'Ordina A → Z',
    descending: 'Ordina Z → A',
    filterGroup: 'Filtro',
    filterByCell: 'Filtra per la cella',
    showAll: 'Mostra tutto',
    rows: 'Righe',
    insertRow: 'Inserisci riga',
    duplicateRow: 'Duplica riga',
    deleteRow: 'Elimina riga',
    fillDown: 'Riempi in basso',
    sheet: 'Foglio',
    protect: 'Proteggi foglio',
    unprotect: 'Rimuovi protezione',
  },
  bench: {
    api: 'Versione di Excel',
    network: 'Rete',
    online: 'Collegata',
    offline: 'Interrotta',
    theme: 'Aspetto',
    light: 'Chiaro',
    dark: 'Scuro',
    pane: 'Larghezza del riquadro',
  },
  welcome: {
    title: 'Apra una cartella di lavoro',
    text: 'Il riquadro di Ambito si apre accanto al foglio, come in Excel.',
    drop: 'oppure trascini qui un file .xlsx',
  },
  ready: 'Pronto',
  calculating: 'Calcolo in corso…',
  unsaved: 'modifiche non salvate',
  protectedSheet: 'Foglio protetto',
  rowsShown: (shown: number, total: number) => `${shown} righe visibili su ${total}`,
  paneTitle: (name: string) => name,
  closePane: 'Chiudi il riquadro',
  ok: 'OK',
  formulaBar: 'Barra della formula',
  nameBox: 'Casella Nome',
  notAWorkbook: (name: string) => `Il file «${name}» non è una cartella di lavoro .xlsx leggibile.`,
  notThere: (name: string) => `Il file «${name}» non si trova.`,
};
