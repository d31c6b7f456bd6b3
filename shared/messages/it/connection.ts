import type { Advice } from '../advice.ts';

/** What to tell when there is no answer of the service to speak of. */
export const connectionMessages = {
  offline: {
    what: 'Non si riesce a raggiungere l’Ambito.',
    next: 'Controllare la connessione e riprovare: ciò che era già stato ricevuto resta valido.',
  },
  timeout: {
    what: 'L’Ambito non ha risposto in tempo.',
    next: 'Riprovare: se la richiesta era arrivata, non verrà registrata due volte.',
  },
  signInNeeded: {
    what: 'L’accesso è scaduto.',
    next: 'Accedere di nuovo: il lavoro riprende da dove si è fermato, senza inviare nulla due volte.',
  },
  unreadable: {
    what: 'La risposta dell’Ambito non è leggibile da questa versione.',
    next: 'Chiudere e riaprire Excel per ricevere la versione aggiornata.',
  },
  partMissing: {
    what: 'Una parte del riquadro non si è caricata.',
    next: 'Controllare la connessione e riprovare; se non basta, chiudere e riaprire il file.',
  },
  cancelled: { what: 'Operazione interrotta.', next: 'Si può ripetere in qualsiasi momento.' },
  unexpected: {
    what: 'Qualcosa non ha funzionato.',
    next: 'Riprovare; se succede ancora, chiudere e riaprire il riquadro.',
  },
} as const satisfies Readonly<Record<string, Advice>>;

/** When signing in does not succeed. */
export const signInFailureMessages = {
  cancelled: {
    what: 'Accesso non completato.',
    next: 'Si può riprovare in qualsiasi momento: i controlli funzionano anche senza accesso.',
  },
  blocked: {
    what: 'La finestra di accesso è stata bloccata.',
    next: 'Consentire le finestre a comparsa per questo sito e riprovare.',
  },
  notConfigured: {
    what: 'Questa installazione non indica con quale account si accede.',
    next: 'Avvisare chi ha installato Ambito.',
  },
  offline: connectionMessages.offline,
  refused: {
    what: 'L’account scelto non può accedere ad Ambito.',
    next: 'Usare l’account di lavoro del Comune o dell’Ufficio di Piano.',
  },
} as const satisfies Readonly<Record<string, Advice>>;
