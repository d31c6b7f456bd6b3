/** Words of signing in. */
export const signInMessages = {
  title: 'Accedi ad Ambito',
  office: 'Usare l’account di lavoro con cui è aperto Excel.',
  demonstration: 'Persone dimostrative: scegliere chi essere.',
  person: 'Persona',
  choosePerson: 'Scegliere una persona',
  signingIn: 'Accesso in corso…',
  done: (name: string) => `Accesso effettuato: ${name}`,
  stranger: (name: string) => ({
    what: `${name} non fa parte di nessun Ambito.`,
    next: 'Chiedere all’Ufficio di Piano di essere aggiunto, oppure accedere con un altro account.',
  }),
} as const;
