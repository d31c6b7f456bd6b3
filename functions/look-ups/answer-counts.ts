import { wholeAmbito } from '../../shared/contracts/look-up-limits.ts';
import type { LookUpAnswer } from '../../shared/contracts/look-ups.ts';
import type { AmbitoId, IsoDate } from '../../shared/values/brands.ts';
import { type ComuneCounters, readCounters } from '../store/counters.ts';
import type { Store } from '../store/store.ts';
import type { Admitted, CountQuestion } from './admitted-question.ts';

// Before any application could be: an open beginning makes the sum of the movements the stock itself.
const beginning = '1900-01-01' as IsoDate;

/**
 * Counts from the counters, one query per call and period. With both days: how many more were in that state at the end
 * than at the beginning (for `all`, how many were received); without *dal*, how many are in it at the end of *al*.
 */
export async function answerCounts(
  store: Store,
  scope: { readonly ambito: AmbitoId; readonly today: IsoDate },
  admitted: readonly Admitted<CountQuestion>[],
): Promise<readonly LookUpAnswer[]> {
  const reads = new Map<string, Promise<readonly ComuneCounters[]>>();
  return Promise.all(
    admitted.map(async ({ question, stored }) => {
      const from = question.from ?? beginning;
      const to = question.to ?? scope.today;
      const name = `${stored.call.code}/${from}/${to}`;
      const read = reads.get(name) ?? readCounters(store, { ambito: scope.ambito, call: stored.call.code, from, to });
      reads.set(name, read);
      return { key: question.key, value: sumOf(await read, question), error: null };
    }),
  );
}

function sumOf(counters: readonly ComuneCounters[], question: CountQuestion): number {
  const kind = question.state === 'all' ? 'transmitted' : question.state;
  return counters
    .filter(({ comune }) => question.comune === wholeAmbito || comune === question.comune)
    .reduce((sum, { movements }) => sum + movements[kind], 0);
}
