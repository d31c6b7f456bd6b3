import { describe, expect, it } from 'vitest';
import { type CallNews, whatIsDue } from '../../../../addin/panes/today/what-is-due.ts';
import { callSummarySchema } from '../../../../shared/contracts/calls.ts';
import type { RankingSummary } from '../../../../shared/contracts/rankings.ts';
import { rankingSummarySchema } from '../../../../shared/contracts/rankings.ts';

const call = callSummarySchema.parse({
  code: 'B2-2025',
  title: 'Misura B2',
  measure: 'B2',
  window: { opensAt: '2025-06-10T08:00:00Z', closesAt: '2025-07-10T10:00:00Z' },
  budget: 100,
  ruleSetVersion: 1,
  demonstration: true,
});
const draft: RankingSummary = rankingSummarySchema.parse({
  id: 'k',
  call: 'B2-2025',
  state: 'draft',
  version: 1,
  ruleSetVersion: 1,
  ruleSetHash: 'h',
  demonstration: true,
  budget: 1,
  assigned: 1,
  drawSeed: 's',
  funded: 1,
  waiting: 1,
  notEligible: 0,
  incomplete: 0,
  firstExcluded: null,
  lackingMinutes: 0,
  parts: [],
  preparedBy: 'p',
  preparedAt: '2025-07-11T10:00:00Z',
  approvedBy: null,
  approvedAt: null,
  act: null,
  auditHead: 'a',
});
const news = (facts: Partial<CallNews> = {}): CallNews => ({ call, incompleteRows: null, rankings: null, ...facts });
const during = Date.parse('2025-07-08T09:00:00Z');
const after = Date.parse('2025-07-11T09:00:00Z');

describe('Oggi', () => {
  it('an open call is due until its closing moment, with the days left', () => {
    const due = (now: number) => whatIsDue({ role: 'comune-operator', now, calls: [news()], reports: null });
    expect(due(during)).toMatchObject([{ kind: 'callOpen', daysLeft: 2, route: 'domande' }]);
    expect(due(Date.parse('2025-07-10T10:00:00Z'))).toHaveLength(1);
    expect(due(Date.parse('2025-07-10T10:00:01Z'))).toEqual([]);
  });

  it("an operator sees their own incomplete rows, not the office's business", () => {
    const due = whatIsDue({ role: 'comune-operator', now: after, calls: [news({ incompleteRows: 7 })], reports: null });
    expect(due).toMatchObject([{ kind: 'rowsToComplete', rows: 7 }]);
  });

  it('the office is told to rank after the window, then that a draft waits for its act', () => {
    const due = (rankings: readonly RankingSummary[], now = after) =>
      whatIsDue({ role: 'office-staff', now, calls: [news({ rankings })], reports: [] }).map(({ kind }) => kind);
    expect(due([])).toEqual(['rankingToDraft', 'reportToPrepare']);
    expect(due([draft])).toContain('rankingToApprove');
    expect(due([{ ...draft, state: 'approved' }])).toEqual(['reportToPrepare']);
    expect(due([{ ...draft, state: 'superseded' }])).toContain('rankingToDraft');
    expect(due([], during)).not.toContain('rankingToDraft');
  });
});
