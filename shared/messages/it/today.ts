import type { Role } from '../../contracts/me.ts';
import type { ReportState } from '../../lifecycle/report-lifecycle.ts';

/** Roles as people of the office call them. */
export const roleNames: Readonly<Record<Role, string>> = {
  'comune-operator': 'Operatore del Comune',
  'comune-accounting': 'Ragioneria del Comune',
  'office-staff': 'Ufficio di Piano',
  'office-head': 'Responsabile dell’Ufficio di Piano',
  'assembly-member': 'Assemblea dei Sindaci',
  administrator: 'Amministratore',
};

/** A role's name; a role this version does not know stays as it is. */
export function roleName(role: string): string {
  return isRole(role) ? roleNames[role] : role;
}

function isRole(role: string): role is Role {
  return Object.hasOwn(roleNames, role);
}

/** The deputy has the head's role and says so. */
export const deputyName = 'Vicario del responsabile';

/** States of the semester report, in their order. */
export const reportStateNames: Readonly<Record<ReportState, string>> = {
  prepared: 'Predisposta',
  verified: 'Verificata',
  submitted: 'Inviata',
  registered: 'Protocollata',
  delivered: 'Consegnata',
};

/** What each state of the report waits for. */
const reportNextSteps: Readonly<Record<ReportState, string>> = {
  prepared: 'predisposta, da completare e verificare',
  verified: 'verificata, da inviare',
  submitted: 'inviata, da protocollare',
  registered: 'protocollata, da consegnare',
  delivered: 'consegnata',
};

/** Words of the pane *Oggi*. */
export const todayMessages = {
  title: 'Oggi',
  welcome: (name: string) => `Buongiorno, ${name}`,
  whoAmI: 'Chi sono',
  notSignedIn: 'Accesso non ancora effettuato',
  notSignedInNext: 'Controlli e punteggi funzionano anche senza accesso: serve solo per trasmettere.',
  role: 'Ruolo',
  comune: 'Comune',
  ambito: 'Ambito',
  connection: 'Collegamento',
  online: 'Collegato',
  offline: 'Non collegato: si può continuare a controllare e calcolare',
  unknown: 'Non ancora verificato',
  dataSince: (moment: string) => `Dati al ${moment}`,
  refresh: 'Aggiorna',
  due: 'Da fare',
  nothingDue: { what: 'Niente in scadenza.', next: 'Quando un bando apre o una graduatoria attende, lo trova qui.' },
  signInToSee: 'Accedere per vedere scadenze, righe da completare e stato della relazione.',
  thisFile: 'Questo file',
  chooseCall: 'Scegli il bando',
  noCall: 'Non si sa ancora a quale bando si riferisce questo file.',
  unsureCall: (call: string) =>
    `L’ultima volta questo file è stato usato per ${call}: confermare il bando prima di continuare.`,
  call: 'Bando',
  window: 'Termini',
  windowText: (opens: string, closes: string) => `dal ${opens} al ${closes}`,
  demonstration: 'Regole dimostrative: pesi e importi non derivano da un atto.',
  openApplications: 'Vai alle domande',
  plainPage: {
    what: 'Qui si approva e si invia.',
    next: 'Per controllare e trasmettere le domande aprire Ambito dentro Excel.',
  },
  closesIn: (days: number) => {
    if (days <= 0) return 'chiude oggi';
    return days === 1 ? 'chiude domani' : `chiude tra ${days} giorni`;
  },
  callOpen: (title: string) => title,
  rowsToComplete: (rows: number) => (rows === 1 ? '1 domanda da completare' : `${rows} domande da completare`),
  rankingToDraft: 'Graduatoria da calcolare',
  rankingToApprove: 'Graduatoria in bozza, da approvare',
  reportToPrepare: 'Relazione semestrale da predisporre',
  reportOpen: (from: string, to: string, state: ReportState) => `Relazione ${from} – ${to}: ${reportNextSteps[state]}`,
} as const;
