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
  notKnown: 'n.d.',
  yes: 'sì',
  no: 'no',
} as const;
