import type { Transition } from './transition.ts';

/** Predisposta → Verificata → Inviata → Protocollata → Consegnata. From `submitted` on, the content is frozen. */
export const reportStates = ['prepared', 'verified', 'submitted', 'registered', 'delivered'] as const;
export type ReportState = (typeof reportStates)[number];

export type ReportEvent = 'edit' | 'verify' | 'submit' | 'register' | 'deliver' | 'correct';

/** `correct` leaves the frozen version where it is and opens the next one as `prepared`. */
export const reportLifecycle: readonly Transition<ReportState, ReportEvent>[] = [
  { from: 'prepared', event: 'edit', to: 'prepared' },
  { from: 'prepared', event: 'verify', to: 'verified' },
  { from: 'verified', event: 'edit', to: 'prepared' },
  { from: 'verified', event: 'submit', to: 'submitted' },
  { from: 'submitted', event: 'register', to: 'registered' },
  { from: 'submitted', event: 'correct', to: 'submitted' },
  { from: 'registered', event: 'deliver', to: 'delivered' },
  { from: 'registered', event: 'correct', to: 'registered' },
  { from: 'delivered', event: 'correct', to: 'delivered' },
];
