import { describe, expect, it } from 'vitest';
import { prepareStep } from '../../../../addin/panes/report/prepare-step.ts';
import type { Preparer } from '../../../../addin/state/four-eyes.ts';
import { instantSchema, isoDateSchema } from '../../../../shared/contracts/branded.ts';
import type { ReportSummary } from '../../../../shared/contracts/reports.ts';

const period = { from: isoDateSchema.parse('2026-01-01'), to: isoDateSchema.parse('2026-06-30') };
const later = { from: isoDateSchema.parse('2026-07-01'), to: isoDateSchema.parse('2026-12-31') };
const report: ReportSummary = {
  ...period,
  id: 'R1',
  state: 'prepared',
  version: 1,
  correction: 1,
  preparedBy: 'clerk',
  updatedAt: instantSchema.parse('2026-07-10T10:00:00Z'),
  receipt: null,
  registration: null,
  deliveredAt: null,
};
const head: Preparer = {
  person: 'head',
  membership: { role: 'office-head', ambito: { preparerMayApprove: false } },
};
const staff: Preparer = { ...head, person: 'clerk', membership: { ...head.membership, role: 'office-staff' } };
const free: Preparer = { ...head, membership: { role: 'office-head', ambito: { preparerMayApprove: true } } };

describe('Predisponi', () => {
  it('asks the head before writing into the report of another that can still be changed', () => {
    expect(prepareStep([report], period, head)).toBe('ask');
    expect(prepareStep([{ ...report, state: 'verified' }], period, head)).toBe('ask');
  });

  it('asks nobody who loses nothing', () => {
    expect(prepareStep([report], period, staff)).toBe('prepare');
    expect(prepareStep([report], period, free)).toBe('prepare');
    expect(prepareStep([{ ...report, preparedBy: 'head' }], period, head)).toBe('prepare');
  });

  it('goes by the report of that period, in its last correction', () => {
    const submitted: ReportSummary = { ...report, state: 'submitted' };
    expect(prepareStep([], period, head)).toBe('prepare');
    expect(prepareStep([report], later, head)).toBe('prepare');
    expect(prepareStep([submitted], period, head)).toBe('prepare');
    expect(prepareStep([submitted, { ...report, id: 'R2', correction: 2 }], period, head)).toBe('ask');
  });
});
