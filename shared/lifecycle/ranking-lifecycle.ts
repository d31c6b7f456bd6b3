import type { Transition } from './transition.ts';

/** The life of a ranking: a draft is replaced by a newer draft or approved by act; an approved one by a re-issue. */
export const rankingStates = ['draft', 'approved', 'superseded'] as const;
export type RankingState = (typeof rankingStates)[number];

export type RankingEvent = 'approve' | 'supersede';

export const rankingLifecycle: readonly Transition<RankingState, RankingEvent>[] = [
  { from: 'draft', event: 'approve', to: 'approved' },
  { from: 'draft', event: 'supersede', to: 'superseded' },
  { from: 'approved', event: 'supersede', to: 'superseded' },
];
