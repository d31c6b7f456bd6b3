import { prepareReport } from '../../shared/report/prepare-report.ts';
import type { SemesterReport } from '../../shared/report/semester-report.ts';
import type { AmbitoId, IsoDate } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import { getProfile } from '../store/ambiti.ts';
import { listCalls } from '../store/calls.ts';
import { readCounters } from '../store/counters.ts';
import type { Store } from '../store/store.ts';
import { callFigures, isOfPeriod } from './call-figures.ts';

/** *Predisponi*: the report of a period with what the store knows now. One short query per call, whatever its size. */
export async function freshReport(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly from: IsoDate; readonly to: IsoDate; readonly version: number },
): Promise<SemesterReport> {
  const { ambito, from, to, version } = request;
  const [profile, stored] = await Promise.all([getProfile(store, ambito), listCalls(store, ambito)]);
  if (profile === null) {
    throw new ProblemError('NOT_FOUND');
  }
  const calls = await Promise.all(
    stored.map(async ({ call }) => {
      const counters = await readCounters(store, { ambito, call: call.code, from, to });
      return isOfPeriod(call, counters, { from, to }) ? [callFigures(call, counters)] : [];
    }),
  );
  return prepareReport({ ambito: profile, from, to, version, calls: calls.flat() });
}
