import type * as contract from '../../shared/contracts/applications.ts';
import type { RowState as RowStateAnswer } from '../../shared/contracts/row-states.ts';
import type { Application, RowState } from '../store/application.ts';

/** The stored application as a list tells it. */
export function applicationSummary(stored: Application): contract.ApplicationSummary {
  const { call, comune, rowId, protocolNumber, presentedAt, state, version, receivedAt } = stored;
  return { call, comune, rowId, protocolNumber, presentedAt, state, version, receivedAt };
}

/** The same with its values and what was found in it. */
export function applicationAnswer(stored: Application): contract.Application {
  return { ...applicationSummary(stored), values: { ...stored.values }, issues: stored.issues };
}

/** The stored state as *Riallinea* reads it. */
export function rowStateAnswer({ rowId, state, version, protocolNumber, receivedAt }: RowState): RowStateAnswer {
  return { rowId, state, version, protocolNumber, receivedAt };
}
