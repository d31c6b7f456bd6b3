import type { Transition } from './transition.ts';

/**
 * The life of an application. `new` exists only before the store has it. Being funded or waiting is not a state of the
 * application: it is its place in a ranking.
 */
export const applicationStates = ['received', 'incomplete', 'completionRequested', 'refused', 'withdrawn'] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationEvent =
  | 'transmitComplete'
  | 'transmitIncomplete'
  | 'requestCompletion'
  | 'complete'
  | 'refuse'
  | 'withdraw';

export const applicationLifecycle: readonly Transition<ApplicationState | 'new', ApplicationEvent>[] = [
  { from: 'new', event: 'transmitComplete', to: 'received' },
  { from: 'new', event: 'transmitIncomplete', to: 'incomplete' },
  { from: 'received', event: 'transmitComplete', to: 'received' },
  { from: 'received', event: 'transmitIncomplete', to: 'incomplete' },
  { from: 'received', event: 'requestCompletion', to: 'completionRequested' },
  { from: 'received', event: 'refuse', to: 'refused' },
  { from: 'received', event: 'withdraw', to: 'withdrawn' },
  { from: 'incomplete', event: 'transmitComplete', to: 'received' },
  { from: 'incomplete', event: 'transmitIncomplete', to: 'incomplete' },
  { from: 'incomplete', event: 'requestCompletion', to: 'completionRequested' },
  { from: 'incomplete', event: 'refuse', to: 'refused' },
  { from: 'incomplete', event: 'withdraw', to: 'withdrawn' },
  { from: 'completionRequested', event: 'transmitComplete', to: 'received' },
  { from: 'completionRequested', event: 'transmitIncomplete', to: 'completionRequested' },
  { from: 'completionRequested', event: 'complete', to: 'received' },
  { from: 'completionRequested', event: 'refuse', to: 'refused' },
  { from: 'completionRequested', event: 'withdraw', to: 'withdrawn' },
];
