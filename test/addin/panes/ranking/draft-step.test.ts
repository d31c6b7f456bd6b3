import { describe, expect, it } from 'vitest';
import { draftStep } from '../../../../addin/panes/ranking/draft-step.ts';
import type { Preparer } from '../../../../addin/state/four-eyes.ts';

const head: Preparer = {
  person: 'head',
  membership: { role: 'office-head', ambito: { preparerMayApprove: false } },
};
const staff: Preparer = { ...head, person: 'clerk', membership: { ...head.membership, role: 'office-staff' } };
const free: Preparer = { ...head, membership: { role: 'office-head', ambito: { preparerMayApprove: true } } };
const draft = { state: 'draft', preparedBy: 'clerk' } as const;

describe('Calcola', () => {
  it('asks the head before taking over the draft of another, from the ribbon and from the pane', () => {
    expect(draftStep('ribbon', draft, head)).toBe('ask');
    expect(draftStep('button', draft, head)).toBe('ask');
  });

  it('asks nobody who loses nothing', () => {
    expect(draftStep('button', draft, staff)).toBe('draft');
    expect(draftStep('button', { ...draft, preparedBy: 'another clerk' }, staff)).toBe('draft');
    expect(draftStep('button', draft, free)).toBe('draft');
    expect(draftStep('button', { ...draft, preparedBy: 'head' }, head)).toBe('draft');
  });

  it('on the ribbon shows the draft there is, whoever prepared it', () => {
    expect(draftStep('ribbon', draft, staff)).toBe('show');
    expect(draftStep('ribbon', draft, free)).toBe('show');
    expect(draftStep('ribbon', { ...draft, preparedBy: 'head' }, head)).toBe('show');
  });

  it('computes at once where there is no draft', () => {
    for (const pressed of ['ribbon', 'button'] as const) {
      for (const preparer of [head, staff, free]) {
        expect(draftStep(pressed, null, preparer)).toBe('draft');
        expect(draftStep(pressed, { state: 'approved', preparedBy: 'clerk' }, preparer)).toBe('draft');
      }
    }
  });
});
