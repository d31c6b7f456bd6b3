import type * as z from 'zod';
import type { ApplicationState } from '../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, CallCode } from '../../shared/values/brands.ts';
import type { AmbitoKeys } from './ambito-keys.ts';
import type { ApplicationChunk, ApplicationInput, RowOutcome, RowRefusal } from './application.ts';
import { plannedAttributes, plannedSchema } from './application-item.ts';
import { keys } from './keys.ts';
import { applicationsInCalls, beneficiaryHash } from './other-calls.ts';
import { getItems } from './read-items.ts';
import type { Store } from './store.ts';

/** What is to happen to one row. */
export interface PlannedRow {
  readonly outcome: RowOutcome;
  /** `null` when nothing is written. */
  readonly write: PlannedWrite | null;
}

export interface PlannedWrite {
  readonly input: ApplicationInput;
  readonly existing: ExistingApplication | null;
  readonly state: ApplicationState;
  readonly beneficiary: string;
  readonly contentHash: string;
  readonly takesGuard: boolean;
}

export type ExistingApplication = z.infer<typeof plannedSchema>;

/**
 * Decides each row against what the store holds and against the rows before it. Preview and transmission both use it,
 * so that what was counted is what is written.
 */
export async function planApplications(
  store: Store,
  ambito: AmbitoId,
  chunk: ApplicationChunk,
): Promise<readonly PlannedRow[]> {
  const secrets = await store.keyring.keysOf(ambito);
  const rows = chunk.rows.map((input) => ({ input, ...fingerprint(secrets, chunk, input) }));
  const sound = chunk.rows.filter((input) => !input.beneficiaryDoubtful);
  const [existing, guards, elsewhere] = await Promise.all([
    readExisting(store, ambito, chunk),
    readGuards(store, ambito, chunk, [...new Set(rows.map((row) => row.beneficiary))]),
    applicationsInCalls(store, ambito, {
      calls: chunk.incompatible?.calls ?? [],
      beneficiaryCodes: sound.map((input) => input.beneficiaryCode),
    }),
  ]);
  const seen = new Set<string>();
  return rows.map((row) => {
    const repeated = seen.has(row.input.rowId);
    seen.add(row.input.rowId);
    const known = existing.get(row.input.rowId) ?? null;
    const planned = repeated
      ? refused(row.input, known, 'ROW_ID_REUSED')
      : planRow(chunk, { ...row, known, guards, incompatibleWith: elsewhere.get(row.input.beneficiaryCode) ?? [] });
    if (planned.write?.takesGuard === true) guards.set(row.beneficiary, holder(chunk, row.input));
    return planned;
  });
}

/** The guard's text: which row holds the beneficiary. */
export function holder(chunk: ApplicationChunk, input: ApplicationInput): string {
  return `${chunk.comune} ${input.rowId}`;
}

interface RowToPlan {
  readonly input: ApplicationInput;
  readonly beneficiary: string;
  readonly contentHash: string;
  readonly known: ExistingApplication | null;
  readonly guards: ReadonlyMap<string, string>;
  readonly incompatibleWith: readonly CallCode[];
}

function planRow(chunk: ApplicationChunk, row: RowToPlan): PlannedRow {
  const { known, beneficiary, contentHash, incompatibleWith } = row;
  const reason = refusalOf(chunk, row);
  if (reason !== null) return refused(row.input, known, reason);
  if (known?.contentHash === contentHash) {
    return { outcome: { ...stored(row.input, known, 'unchanged'), incompatibleWith }, write: null };
  }
  const input = withIncompatibility(chunk, row);
  const state = chunk.stateAfter(known?.state ?? null, input.incoming);
  if (state === null) return refused(input, known, 'CLOSED');
  const outcome: RowOutcome = {
    rowId: input.rowId,
    outcome: input.incoming === 'received' ? 'accepted' : 'incomplete',
    change: known === null ? 'new' : 'changed',
    reason: null,
    state,
    version: (known?.version ?? 0) + 1,
    incompatibleWith,
  };
  const takesGuard = !input.beneficiaryDoubtful && known?.guarded !== true;
  return { outcome, write: { input, existing: known, state, beneficiary, contentHash, takesGuard } };
}

/** What other calls hold is kept with the row as an issue; where the call says that it blocks, the row is incomplete. */
function withIncompatibility(
  { incompatible }: ApplicationChunk,
  { input, incompatibleWith }: RowToPlan,
): ApplicationInput {
  if (incompatible === undefined || incompatibleWith.length === 0) return input;
  const issues = [...input.issues, { code: 'INCOMPATIBLE_MEASURE', field: 'beneficiaryTaxCode' }];
  return { ...input, issues, incoming: incompatible.severity === 'error' ? 'incomplete' : input.incoming };
}

function refusalOf(chunk: ApplicationChunk, row: RowToPlan): RowRefusal | null {
  const { input, known, beneficiary } = row;
  // A code that was wrong when first sent may be mended under its row id; a sound one never becomes another's.
  if (known !== null && known.beneficiary !== beneficiary && known.guarded) return 'ROW_ID_REUSED';
  if (known?.contentHash === row.contentHash) return null;
  const guard = row.guards.get(beneficiary);
  const taken = guard !== undefined && guard !== holder(chunk, input);
  if (taken && !input.beneficiaryDoubtful) return 'DUPLICATE_BENEFICIARY';
  if (known === null) return null;
  if (input.version === null) return 'VERSION_MISSING';
  return input.version === known.version ? null : 'VERSION_STALE';
}

function refused(input: ApplicationInput, known: ExistingApplication | null, reason: RowRefusal): PlannedRow {
  return { outcome: { ...stored(input, known, 'refused'), change: null, reason }, write: null };
}

function stored(
  input: ApplicationInput,
  known: ExistingApplication | null,
  outcome: 'unchanged' | 'refused',
): RowOutcome {
  const { state = null, version = null } = known ?? {};
  return { rowId: input.rowId, outcome, change: 'same', reason: null, state, version, incompatibleWith: [] };
}

function fingerprint(
  secrets: AmbitoKeys,
  chunk: ApplicationChunk,
  input: ApplicationInput,
): { readonly beneficiary: string; readonly contentHash: string } {
  const { beneficiaryCode, protocolNumber, presentedAt, incoming } = input;
  const values = Object.fromEntries(Object.entries(input.values).filter(([, value]) => value !== null));
  const content = { beneficiaryCode, protocolNumber, presentedAt, incoming, values };
  return {
    beneficiary: beneficiaryHash(secrets, chunk.call, beneficiaryCode),
    contentHash: secrets.hashOf('content', content).slice(0, 22),
  };
}

async function readExisting(
  store: Store,
  ambito: AmbitoId,
  chunk: ApplicationChunk,
): Promise<ReadonlyMap<string, ExistingApplication>> {
  const ids = [...new Set(chunk.rows.map((row) => row.rowId))];
  const wanted = ids.map((rowId) => keys.application(ambito, chunk.call, chunk.comune, rowId));
  const items = await getItems(store, wanted, plannedAttributes);
  return new Map(items.map((raw) => plannedSchema.parse(raw)).map((item) => [item.sk, item]));
}

async function readGuards(
  store: Store,
  ambito: AmbitoId,
  chunk: ApplicationChunk,
  beneficiaries: readonly string[],
): Promise<Map<string, string>> {
  const byKey = new Map(beneficiaries.map((hash) => [keys.guard(ambito, chunk.call, hash).pk, hash]));
  const items = await getItems(
    store,
    beneficiaries.map((hash) => keys.guard(ambito, chunk.call, hash)),
  );
  return new Map(items.map((item) => [byKey.get(String(item.pk)) ?? '', String(item.holder)]));
}
