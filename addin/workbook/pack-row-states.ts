import type { RememberedRowState } from './workbook-memory.ts';

/** Row states as the file keeps them: rows in one state since one moment share an entry, their ids in one text. */
export type PackedRowStates = readonly (readonly [state: string, version: number, at: string, rowIds: string])[];

/** 20,000 rows fit in less than 1 MB; spelled out they would come near Excel's limit for a request. */
export function packRowStates(states: Readonly<Record<string, RememberedRowState>>): PackedRowStates {
  const groups = new Map<string, { state: RememberedRowState; rowIds: string[] }>();
  for (const [rowId, state] of Object.entries(states)) {
    const key = JSON.stringify([state.state, state.version, state.at]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { state, rowIds: [rowId] });
    else group.rowIds.push(rowId);
  }
  return [...groups.values()].map(({ state, rowIds }) => [state.state, state.version, state.at, rowIds.join(' ')]);
}

/** The inverse of {@link packRowStates}. */
export function unpackRowStates(packed: PackedRowStates): Readonly<Record<string, RememberedRowState>> {
  const states: Record<string, RememberedRowState> = {};
  for (const [state, version, at, rowIds] of packed) {
    for (const rowId of rowIds.split(' ')) states[rowId] = { state, version, at };
  }
  return states;
}
