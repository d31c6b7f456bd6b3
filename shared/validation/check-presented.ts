import type { Call } from '../calls/call.ts';
import type { RowCheck } from './row-check.ts';

/** The application was presented within the call's window, both ends included. The moment is kept: refusals cite it. */
export function presentedCheck({ window }: Call): RowCheck {
  return (values, report) => {
    const presentedAt = values[PRESENTED_AT];
    if (typeof presentedAt !== 'string') return;
    if (presentedAt >= window.opensAt && presentedAt <= window.closesAt) return;
    const { opensAt, closesAt } = window;
    report.error('PRESENTED_OUTSIDE_WINDOW', PRESENTED_AT, { presentedAt, opensAt, closesAt });
  };
}

const PRESENTED_AT = 'presentedAt';
