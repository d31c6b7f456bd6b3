import type { IssueCode } from '../../validation/issue.ts';
import type { IssueWords } from './issue-wording.ts';

type ContactIssue = Extract<IssueCode, `PHONE_${string}` | `EMAIL_${string}` | `PEC_${string}`>;

/**
 * The words of what can be odd in telephone numbers and addresses.
 *
 * @example contactWords.EMAIL_FORM.title // 'E-mail da verificare'
 */
export const contactWords: Readonly<Record<ContactIssue, IssueWords>> = {
  PHONE_FORM: {
    title: 'Telefono da verificare',
    what: () => 'non sembra un numero di telefono a cui chiamare.',
    next: () => 'Controllare le cifre; con un prefisso estero scriverlo con il + davanti.',
  },
  PHONE_LOST_ZERO: {
    title: 'Zero iniziale perso nel telefono',
    what: () => 'manca lo zero iniziale: i numeri di rete fissa cominciano per 0.',
    next: () => 'Poi la cella resta in formato testo.',
  },
  EMAIL_FORM: {
    title: 'E-mail da verificare',
    what: () => 'non ha la forma di un indirizzo di posta elettronica.',
    next: () => 'Controllare che ci siano una @ e un dominio, senza spazi né accenti.',
  },
  PEC_ORDINARY_PROVIDER: {
    title: 'PEC di un gestore di posta ordinaria',
    what: ({ provider }) => `${provider} dà caselle ordinarie, non certificate.`,
    next: () => 'Se non è una PEC spostarla nella colonna dell’e-mail, altrimenti confermare.',
  },
};
