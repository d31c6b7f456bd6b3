import type {
  TransmissionCounts,
  TransmissionResult,
  TransmittedRowResult,
} from '../../shared/contracts/transmissions.ts';
import type { Severity } from '../../shared/validation/issue.ts';
import type { RowOutcome } from '../store/application.ts';
import type { ReceivedRow } from './receive-rows.ts';

/** One answer for preview and transmission: what the store said of the rows it was asked about, in the order sent. */
export function transmissionResult(
  received: readonly ReceivedRow[],
  outcomes: readonly RowOutcome[],
  incompatibility: Severity,
): TransmissionResult {
  const byId = new Map(outcomes.map((outcome) => [outcome.rowId, outcome]));
  const rows = received.map((row) => rowResult(row, byId, incompatibility));
  return { counts: countsOf(rows), rows };
}

function rowResult(
  row: ReceivedRow,
  outcomes: ReadonlyMap<string, RowOutcome>,
  incompatibility: Severity,
): TransmittedRowResult {
  const { rowId, issues } = row;
  if (row.input === null) {
    return { rowId, outcome: 'refused', change: null, reason: row.refusal, state: null, version: null, issues };
  }
  const outcome = outcomes.get(row.input.rowId);
  if (outcome === undefined) {
    throw new Error('The store gave no outcome for a row it was asked about');
  }
  // Who is refused for an old version must not learn the new one in passing: the next try would overwrite it unseen.
  const standing = outcome.outcome === 'refused' ? { state: null, version: null } : {};
  const { incompatibleWith, ...told } = outcome;
  const elsewhere = incompatibleWith.map((reference) => ({
    code: 'INCOMPATIBLE_MEASURE',
    severity: incompatibility,
    field: 'beneficiaryTaxCode',
    reference,
  }));
  return { ...told, ...standing, rowId, issues: [...issues, ...elsewhere] };
}

function countsOf(rows: readonly TransmittedRowResult[]): TransmissionCounts {
  const count = (test: (row: TransmittedRowResult) => boolean): number => rows.filter(test).length;
  return {
    accepted: count((row) => row.outcome === 'accepted'),
    incomplete: count((row) => row.outcome === 'incomplete'),
    unchanged: count((row) => row.outcome === 'unchanged'),
    refused: count((row) => row.outcome === 'refused'),
    new: count((row) => row.change === 'new'),
    changed: count((row) => row.change === 'changed'),
  };
}
