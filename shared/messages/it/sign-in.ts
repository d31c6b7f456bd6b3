/** Words of signing in. */
export const signInMessages = {
  title: 'Accedi ad Ambito',
  office: 'Usi l’account di lavoro con cui è aperto Excel.',
  demonstration: 'Persone dimostrative: scelga chi essere.',
  person: 'Persona',
  choosePerson: 'Scelga una persona',
  signingIn: 'Accesso in corso…',
  done: (name: string) => `Accesso effettuato: ${name}`,
  stranger: (name: string) => ({
    what: `${name} non fa parte di nessun Ambito.`,
    next: 'Chieda all’Ufficio di Piano di essere aggiunto, oppure acceda con un altro account.',
  }),
} as const;
