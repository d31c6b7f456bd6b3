import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { losesDecision, type Preparer } from '../../state/four-eyes.ts';

/** Compute now, show the draft there is, or ask the head who would lose the right to approve it. */
export type DraftStep = 'draft' | 'show' | 'ask';

/** What *Calcola* does. The ribbon says nothing of a draft that exists; the button of the pane names it. */
export function draftStep(
  pressed: 'ribbon' | 'button',
  current: Pick<RankingSummary, 'state' | 'preparedBy'> | null,
  preparer: Preparer,
): DraftStep {
  if (current === null || current.state !== 'draft') return 'draft';
  if (losesDecision(preparer, current.preparedBy)) return 'ask';
  return pressed === 'ribbon' ? 'show' : 'draft';
}
