/** Words of the semester report's form: sheets, columns, choices, narrative, and the message that carries it by PEC. */
export const reportFormWords = {
  sheets: {
    identity: 'Identità',
    implementation: 'Attuazione',
    services: 'Servizi',
    calls: 'Bandi',
    satisfaction: 'Soddisfazione',
  },
  columns: {
    ambito: 'Ambito',
    office: 'Ufficio',
    from: 'Dal',
    to: 'Al',
    comuni: 'Numero di Comuni',
    head: 'Responsabile',
    approvalAct: 'Atto di approvazione',
    approvalDate: 'Data dell’atto',
    recipients: 'Destinatari',
    objective: 'Obiettivo',
    specificObjective: 'Obiettivo specifico',
    action: 'Azione',
    indicatorKind: 'Tipo di indicatore',
    target: 'Valore atteso',
    current: 'Valore raggiunto',
    percent: '% di attuazione',
    status: 'Stato',
    deadline: 'Scadenza',
    note: 'Note',
    service: 'Servizio',
    area: 'Area',
    macroLevel: 'Macrolivello',
    thematicArea: 'Area tematica',
    providerKind: 'Gestione',
    usersNew: 'Utenti nuovi',
    usersTotal: 'Utenti totali',
    hours: 'Ore erogate',
    comuniCovered: 'Comuni coperti',
    comuniTotal: 'Comuni dell’Ambito',
    measure: 'Misura',
    call: 'Bando',
    act: 'Atto',
    opensOn: 'Apertura',
    closesOn: 'Chiusura',
    received: 'Pervenute',
    eligible: 'Idonee',
    funded: 'Finanziate',
    waiting: 'In lista d’attesa',
    refused: 'Non ammesse',
    pending: 'In istruttoria',
    withdrawn: 'Ritirate',
    leftRanking: 'Uscite dopo la graduatoria',
    fund: 'Risorse',
    assigned: 'Assegnato',
    liquidated: 'Liquidato',
    questionnaire: 'Questionario',
    sent: 'Inviati',
    returned: 'Restituiti',
    rate: 'Tasso di risposta',
    mean: 'Media',
    scale: 'Scala (massimo)',
    critical: 'Criticità',
  },
  indicatorKinds: ['Copertura dei Comuni', 'Conteggio', 'Documento', 'Soddisfazione'],
  statuses: ['Non avviata', 'In corso', 'Conclusa', 'Sospesa'],
  macroLevels: [
    'Accesso e presa in carico',
    'Permanenza a domicilio',
    'Servizi territoriali comunitari',
    'Residenzialità per fragilità',
    'Inclusione e sostegno al reddito',
  ],
  thematicAreas: [
    'Infanzia, adolescenza e responsabilità familiari',
    'Disabilità e non autosufficienza',
    'Povertà ed esclusione sociale',
  ],
  providerKinds: ['Gestione diretta', 'Appalto', 'Accreditamento', 'Convenzione', 'Coprogettazione'],
  narrative: { N1: 'Contesto', N2: 'Risultati e difficoltà', N3: 'Proposte' },
  callsChart: 'Domande per bando e per esito',
  demonstrationAct: 'configurazione dimostrativa, senza atto',
} as const;

/** Subject and text of the message of the report to the entities of the institutional coordination. */
export function reportMessage(facts: {
  readonly office: string;
  readonly ambito: string;
  readonly from: string;
  readonly to: string;
  readonly version: number;
  readonly receipt: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}): { readonly subject: string; readonly text: string } {
  const correction = facts.version > 1 ? ` (rettifica n. ${facts.version - 1})` : '';
  return {
    subject: `Relazione semestrale ${facts.from} – ${facts.to}, ${facts.ambito}${correction}`,
    text: [
      `Si trasmette la relazione semestrale dell’${facts.ambito} per il periodo dal ${facts.from} al ${facts.to}${correction}.`,
      '',
      `Ricevuta di invio: ${facts.receipt}`,
      '',
      facts.files.length === 1 ? 'File allegato e sua impronta SHA-256:' : 'File allegati e loro impronte SHA-256:',
      ...facts.files.flatMap(({ name, sha256 }) => [`- ${name}`, `  ${sha256}`]),
      '',
      'L’impronta permette di verificare che il documento ricevuto sia quello inviato.',
      '',
      facts.office,
    ].join('\n'),
  };
}
