import {
  maximumRowsPerTransmission,
  type TransmissionCounts,
  type TransmissionResult,
  type TransmittedRow,
  type TransmittedRowResult,
} from '../../../shared/contracts/transmissions.ts';
import { createIntentions } from '../../client/intention.ts';
import { inPieces, type RowToSend, rowsPerRequest } from './rows-to-send.ts';
import { addCounts, noCounts } from './transmission-counts.ts';

export interface TransmissionNeeds {
  readonly preview: (rows: readonly TransmittedRow[], signal: AbortSignal) => Promise<TransmissionResult>;
  readonly send: (rows: readonly TransmittedRow[], idempotencyKey: string) => Promise<TransmissionResult>;
  /** Called after each answered piece, so that what was received is known even if the rest fails. */
  readonly onAnswered: (result: TransmissionResult) => Promise<void>;
  readonly onProgress: (progress: TransmissionProgress) => void;
  readonly newId: () => string;
}

export interface TransmissionProgress {
  readonly sent: number;
  readonly total: number;
  readonly counts: TransmissionCounts;
}

/** What came of every row, by id, and in all. */
export interface TransmissionOutcome {
  readonly counts: TransmissionCounts;
  readonly rows: readonly TransmittedRowResult[];
}

/** One intention of sending these very rows: counted first, then sent piece by piece. */
export interface Transmission {
  readonly total: number;
  preview(signal: AbortSignal): Promise<TransmissionOutcome>;
  /**
   * Sends what has not been answered yet. After a failure, call it again: answered pieces are not sent twice, and the
   * piece that failed goes with its own key, in case the service had received it. A second call while one is under way
   * joins it. Stops between pieces when the signal says so.
   */
  transmit(signal: AbortSignal): Promise<TransmissionOutcome>;
  /** Whether every piece has been answered. */
  isComplete(): boolean;
  /** Rows answered so far. */
  answered(): number;
}

export function createTransmission(rows: readonly RowToSend[], needs: TransmissionNeeds): Transmission {
  const size = rowsPerRequest(rows.length);
  let versions: ReadonlyMap<string, number | null> = new Map();
  let answered: TransmissionOutcome = { counts: noCounts, rows: [] };
  const waiting = inPieces(rows, size).map((piece) => piece.map(({ row }) => row));
  const sending = createIntentions<TransmissionOutcome>(needs.newId);
  const pieceKeys = createIntentions<TransmissionResult>(needs.newId);
  const pieces = waiting.length;

  const transmitRest = async (signal: AbortSignal): Promise<TransmissionOutcome> => {
    while (waiting.length > 0 && !signal.aborted) {
      const [piece = []] = waiting;
      const body = piece.map((row) => ({ ...row, version: versions.get(row.rowId) ?? row.version }));
      const subject = String(pieces - waiting.length);
      const result = await pieceKeys.run(subject, (key) => needs.send(body, key));
      waiting.shift();
      answered = joined(answered, result);
      await needs.onAnswered(result);
      needs.onProgress({ sent: answered.rows.length, total: rows.length, counts: answered.counts });
    }
    return answered;
  };

  return {
    total: rows.length,
    isComplete: () => waiting.length === 0,
    answered: () => answered.rows.length,
    async preview(signal) {
      let outcome: TransmissionOutcome = { counts: noCounts, rows: [] };
      for (const piece of inPieces(rows, maximumRowsPerTransmission)) {
        const result = await needs.preview(
          piece.map(({ row }) => row),
          signal,
        );
        outcome = joined(outcome, result);
        needs.onProgress({ sent: outcome.rows.length, total: rows.length, counts: outcome.counts });
      }
      versions = new Map(outcome.rows.map(({ rowId, version }) => [rowId, version]));
      return outcome;
    },
    transmit: (signal) => sending.run('all', () => transmitRest(signal)),
  };
}

function joined(before: TransmissionOutcome, result: TransmissionResult): TransmissionOutcome {
  return { counts: addCounts(before.counts, result.counts), rows: [...before.rows, ...result.rows] };
}
