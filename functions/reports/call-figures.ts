import type { Call } from '../../shared/calls/call.ts';
import { reportFormWords } from '../../shared/messages/it/report-form.ts';
import type { CallFigures } from '../../shared/report/prepare-report.ts';
import type { Cents, IsoDate } from '../../shared/values/brands.ts';
import { romeDayOf } from '../store/clock.ts';
import { counterKinds } from '../store/counter-kinds.ts';
import type { ComuneCounters } from '../store/counters.ts';

/** Whether a call belongs in the report: its window touches the period, or something of it moved in the period. */
export function isOfPeriod(
  call: Call,
  counters: readonly ComuneCounters[],
  period: { readonly from: IsoDate; readonly to: IsoDate },
): boolean {
  const { opensOn, closesOn } = windowDays(call);
  const touches = opensOn <= period.to && closesOn >= period.from;
  return touches || counters.some(({ movements }) => counterKinds.some((kind) => movements[kind] !== 0));
}

/**
 * The figures of one call at the end of the period, from the counters alone: the cost does not grow with applications.
 * Before a ranking was approved nobody knows who is eligible: those figures are null, not 0.
 */
export function callFigures(call: Call, counters: readonly ComuneCounters[]): CallFigures {
  const closing = (kind: (typeof counterKinds)[number]): number =>
    counters.reduce((sum, comune) => sum + comune.closing[kind], 0);
  const eligible = closing('eligible');
  const notEligible = closing('notEligible');
  const isRanked = eligible + notEligible > 0;
  const refused = closing('refused') + notEligible;
  const received = closing('transmitted');
  const withdrawn = closing('withdrawn');
  const leftRanking = closing('leftRanking');
  return {
    code: call.code,
    measure: call.measure,
    act: call.ruleSet.act.demonstration ? reportFormWords.demonstrationAct : call.act.reference,
    ...windowDays(call),
    received,
    eligible: isRanked ? eligible : null,
    funded: isRanked ? closing('funded') : null,
    waiting: isRanked ? closing('waiting') : null,
    refused,
    pending: received + leftRanking - eligible - refused - withdrawn,
    withdrawn,
    leftRanking,
    fund: call.budget,
    // Sums of counters of cents are cents.
    assigned: isRanked ? (closing('assignedCents') as Cents) : null,
    liquidated: null,
  };
}

function windowDays(call: Call): { readonly opensOn: IsoDate; readonly closesOn: IsoDate } {
  return { opensOn: romeDayOf(Date.parse(call.window.opensAt)), closesOn: romeDayOf(Date.parse(call.window.closesAt)) };
}
