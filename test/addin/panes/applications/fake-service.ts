import type { TransmissionResult, TransmittedRow } from '../../../../shared/contracts/transmissions.ts';

/** What one request of a transmission was. */
export interface Sent {
  readonly key: string;
  readonly rows: readonly TransmittedRow[];
}

/**
 * A service that keeps rows by id and honours keys as the real one does: the same key answers again what it answered,
 * another body under the same key is an error. `lose` says whether the answer of the n-th send gets lost after the
 * effect, `refuse` whether the request never arrives.
 */
export function fakeService(faults: {
  readonly lose?: (send: number) => boolean;
  readonly refuse?: (send: number) => boolean;
}) {
  const kept = new Map<string, number>();
  const records = new Map<string, { readonly body: string; readonly result: TransmissionResult }>();
  const sends: Sent[] = [];
  let effects = 0;

  const resultFor = (rows: readonly TransmittedRow[], write: boolean): TransmissionResult => {
    const results = rows.map(({ rowId }) => {
      const before = kept.get(rowId);
      if (write && before === undefined) {
        kept.set(rowId, 1);
        effects += 1;
      }
      const isNew = before === undefined;
      return {
        rowId,
        outcome: isNew ? ('accepted' as const) : ('unchanged' as const),
        change: isNew ? ('new' as const) : ('same' as const),
        reason: null,
        state: 'received' as const,
        version: write || !isNew ? 1 : null,
        issues: [],
      };
    });
    const accepted = results.filter(({ outcome }) => outcome === 'accepted').length;
    return {
      counts: { accepted, incomplete: 0, unchanged: rows.length - accepted, refused: 0, new: accepted, changed: 0 },
      rows: results,
    };
  };

  return {
    kept,
    sends,
    effects: () => effects,
    preview: async (rows: readonly TransmittedRow[]) => resultFor(rows, false),
    async send(rows: readonly TransmittedRow[], key: string): Promise<TransmissionResult> {
      const number = sends.length;
      sends.push({ key, rows });
      if (faults.refuse?.(number) === true) throw new TypeError('the network is down');
      const body = JSON.stringify(rows);
      const record = records.get(key);
      if (record !== undefined && record.body !== body) throw new Error('the same key with another body');
      const result = record?.result ?? resultFor(rows, true);
      records.set(key, { body, result });
      if (faults.lose?.(number) === true) throw new TypeError('the answer was lost');
      return result;
    },
  };
}
