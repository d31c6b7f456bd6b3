import type { RowState } from '../../../shared/contracts/row-states.ts';
import type { CheckedRow } from '../../../shared/validation/check-context.ts';
import type { RememberedRowState } from '../../workbook/workbook-memory.ts';

/** How the rows of a sheet meet the applications the service has. */
export interface Realignment {
  /** Ids to give back to rows that lost them, by row index: recognised by their protocol number. */
  readonly restoredIds: ReadonlyMap<number, string>;
  readonly states: Readonly<Record<string, RememberedRowState>>;
  /** Rows of the sheet the service has. */
  readonly matched: number;
  /** Rows of the sheet never received. */
  readonly onlyHere: number;
  /** Applications received that the sheet no longer has. */
  readonly onlyThere: readonly RowState[];
}

/**
 * *Riallinea*: the file was closed unsaved after transmitting, or comes from a colleague. Rows are recognised by their
 * id; a row without one by its protocol number, unique within a Comune and year. Nothing is sent.
 */
export function realign(checked: readonly CheckedRow[], there: readonly RowState[], at: string): Realignment {
  const known = new Map(there.map((state) => [state.rowId, state]));
  const byProtocol = new Map(
    there.flatMap((state) => (state.protocolNumber === null ? [] : [[state.protocolNumber, state]])),
  );
  const held = new Set(checked.flatMap(({ rowId }) => (rowId === null ? [] : [rowId])));
  const restoredIds = new Map<number, string>();
  const matched = new Set<string>();

  for (const { rowId, rowIndex, values } of checked) {
    if (rowId !== null && known.has(rowId)) {
      matched.add(rowId);
      continue;
    }
    const { protocolNumber } = values;
    const found = typeof protocolNumber === 'string' ? byProtocol.get(protocolNumber) : undefined;
    if (found === undefined || held.has(found.rowId) || matched.has(found.rowId)) continue;
    restoredIds.set(rowIndex, found.rowId);
    matched.add(found.rowId);
  }

  return {
    restoredIds,
    states: Object.fromEntries(there.map(({ rowId, state, version }) => [rowId, { state, version, at }])),
    matched: matched.size,
    onlyHere: checked.length - matched.size,
    onlyThere: there.filter(({ rowId }) => !matched.has(rowId)),
  };
}
