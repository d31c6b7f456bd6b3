/** Words of buttons and states that more than one pane uses. */
export const actionMessages = {
  retry: 'Riprova',
  cancel: 'Annulla',
  stop: 'Interrompi',
  close: 'Chiudi',
  confirm: 'Conferma',
  back: 'Indietro',
  continue: 'Continua',
  signIn: 'Accedi',
  signOut: 'Esci',
  loading: 'Caricamento in corso…',
  goToCell: 'Vai alla cella',
  openInBrowser: 'Apri nella pagina web',
  openInBrowserHelp: 'Se il riquadro di Excel non scarica i file, la stessa pagina si apre nel browser.',
  notKnown: 'n.d.',
  yes: 'sì',
  no: 'no',
} as const;
