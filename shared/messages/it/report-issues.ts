import type { ReportIssueCode } from '../../report/semester-report.ts';

/**
 * What is wrong in a cell of the report and what to do next, in Italian.
 *
 * @example `reportIssueMessage('RETURNED_OVER_SENT').next` tells to check the two numbers of the questionnaire.
 */
export function reportIssueMessage(code: ReportIssueCode): { readonly what: string; readonly next: string } {
  return messages[code];
}

/** Whether this version has words for the code: a newer service may know more. */
export function isReportIssueCode(code: string): code is ReportIssueCode {
  return Object.hasOwn(messages, code);
}

const messages: Readonly<Record<ReportIssueCode, { readonly what: string; readonly next: string }>> = {
  REQUIRED_MISSING: { what: 'Manca un dato obbligatorio.', next: 'Compilare la cella.' },
  SHEET_EMPTY: { what: 'Il foglio non ha righe.', next: 'Aggiungere almeno una riga.' },
  NOT_A_NUMBER: {
    what: 'Il valore non è un numero intero.',
    next: 'Scrivere solo cifre; se il dato non è noto, lasciare n.d.',
  },
  NEGATIVE: { what: 'Il numero è negativo.', next: 'Controllare il segno.' },
  DATE_UNREADABLE: { what: 'La data non è leggibile.', next: 'Scriverla come gg/mm/aaaa.' },
  DATE_OUTSIDE_PERIOD: {
    what: 'La data è fuori dal periodo della relazione.',
    next: 'Controllare la data o il periodo.',
  },
  DATES_REVERSED: { what: 'La chiusura precede l’apertura.', next: 'Controllare le due date.' },
  CHOICE_UNKNOWN: { what: 'La voce non è fra quelle previste.', next: 'Scegliere una voce dall’elenco.' },
  CALL_RECEIVED_MISMATCH: {
    what: 'Le domande pervenute non sono la somma di idonee, non ammesse, in istruttoria e ritirate, meno le uscite dopo la graduatoria.',
    next: 'Controllare i numeri; se vengono dall’archivio, ripetere Predisponi.',
  },
  CALL_ELIGIBLE_MISMATCH: {
    what: 'Le idonee non sono la somma di finanziate e in lista d’attesa.',
    next: 'Controllare i tre numeri; se vengono dall’archivio, ripetere Predisponi.',
  },
  ASSIGNED_OVER_FUND: { what: 'L’assegnato supera le risorse del bando.', next: 'Controllare i due importi.' },
  USERS_NEW_OVER_TOTAL: { what: 'Gli utenti nuovi superano i totali.', next: 'Controllare i due numeri.' },
  RETURNED_OVER_SENT: {
    what: 'I questionari restituiti superano quelli inviati.',
    next: 'Controllare i due numeri.',
  },
  MEAN_OVER_SCALE: { what: 'La media supera il massimo della scala.', next: 'Controllare media e scala.' },
  COMUNI_OVER_TOTAL: { what: 'I Comuni coperti superano quelli dell’Ambito.', next: 'Controllare il numero.' },
  PERSONAL_DATA: {
    what: 'La cella contiene un codice fiscale, un IBAN o un indirizzo di posta di una persona.',
    next: 'Toglierlo: la relazione non può contenere dati personali.',
  },
  ROW_ID_REPEATED: { what: 'Due righe hanno lo stesso identificativo.', next: 'Eliminare la riga doppia.' },
  STORE_FIGURE_CHANGED: {
    what: 'Il valore non è quello dell’archivio.',
    next: 'Ripetere Predisponi, oppure correggere la domanda o il bando.',
  },
};
