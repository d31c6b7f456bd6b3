import type { AmbitoId, CallCode, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import type { CounterKind } from './counter-kinds.ts';
import type { Store } from './store.ts';

/** Signed movements of one Comune on one day, written in the transaction of what they count. */
export interface CounterChange {
  readonly call: CallCode;
  readonly comune: IstatCode;
  readonly day: IsoDate;
  readonly movements: Partial<Readonly<Record<CounterKind, number>>>;
}

/** Figures of one Comune over a period, both days included. */
export interface ComuneCounters {
  readonly comune: IstatCode;
  /** Sum of all movements before `from`. */
  readonly opening: Readonly<Record<CounterKind, number>>;
  /** Sum of the movements within the period. */
  readonly movements: Readonly<Record<CounterKind, number>>;
  /** Opening and movements together: what was true at the end of `to`. */
  readonly closing: Readonly<Record<CounterKind, number>>;
}

/** Reads the counters of a call up to `to`, one entry per Comune that has any: one query, strongly consistent. */
export function readCounters(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: CallCode; readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly ComuneCounters[]> {
  throw new Error(`${store.table} ${request.call}`);
}
