import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { applyRemembered, mappingToRemember, type RememberedMapping } from '../../shared/layout/remembered-mapping.ts';
import type { IstatCode } from '../../shared/values/brands.ts';
import { type PackedRowStates, packRowStates, unpackRowStates } from './pack-row-states.ts';
import { runExcel } from './run-excel.ts';
import { loadStored, store, stored } from './storage.ts';

/** What a workbook remembers of its own use, kept inside the file; no personal data. */
export interface WorkbookMemory {
  /** Code of the call this file was last used for: last year's file renamed still says last year's call. */
  readonly call: string | null;
  readonly comune: IstatCode | null;
  /** Sheet the data was found on. */
  readonly sheetName: string | null;
  readonly mapping: RememberedMapping | null;
  /** The call with the version of its rules that this file uses: formulas and checks work offline and stay on it. */
  readonly published: AcceptedRules | null;
  /** By row id: what the server said last. */
  readonly rowStates: Readonly<Record<string, RememberedRowState>>;
}

/** A call and its Ambito, with the rules that a person chose or accepted for the file. */
export interface AcceptedRules {
  readonly call: Call;
  readonly ambito: AmbitoProfile;
  readonly ruleSetHash: string;
}

export interface RememberedRowState {
  readonly state: string;
  readonly version: number;
  /** Instant of the answer. */
  readonly at: string;
}

const NOTHING: WorkbookMemory = {
  call: null,
  comune: null,
  sheetName: null,
  mapping: null,
  published: null,
  rowStates: {},
};

/** Everything the workbook remembers; all null in a file never used with Ambito. */
export function readMemory(): Promise<WorkbookMemory> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    return memoryIn(settings);
  });
}

/** The memory among settings already loaded. */
export function memoryIn(settings: Excel.SettingCollection): WorkbookMemory {
  const text = stored(settings, 'memory');
  if (text === null) return NOTHING;
  const kept: Partial<Kept> = JSON.parse(text);
  // A part added by a later version is simply not there yet.
  return { ...NOTHING, ...kept, rowStates: unpackRowStates(kept.rowStates ?? []) };
}

/** Remembers the given parts and leaves the others. */
export function remember(changes: Partial<WorkbookMemory>): Promise<void> {
  return change(() => changes);
}

/**
 * The confirmed mapping laid over what was found now; null when never confirmed, when it was for another call, or when
 * a confirmed column is gone: the person must look again.
 */
export async function rememberedMapping(
  found: FoundData,
  fields: readonly FieldDefinition[],
): Promise<ColumnMapping | null> {
  const { mapping } = await readMemory();
  return mapping === null ? null : applyRemembered(mapping, found, fields);
}

/** Remembers a mapping the person confirmed, and the sheet it belongs to. */
export function rememberMapping(found: FoundData, mapping: ColumnMapping): Promise<void> {
  return remember({ mapping: mappingToRemember(mapping), sheetName: found.sheetName });
}

/** Adds or replaces the states of the given rows. */
export function rememberRowStates(states: Readonly<Record<string, RememberedRowState>>): Promise<void> {
  return change((memory) => ({ rowStates: { ...memory.rowStates, ...states } }));
}

/** Forgets call, Comune, mapping, rules and states; the person's cells, our marks and the row ids stay as they are. */
export function forgetWorkbook(): Promise<void> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    store(context, settings, 'memory', null);
    await context.sync();
  });
}

type Kept = Omit<WorkbookMemory, 'rowStates'> & { readonly rowStates: PackedRowStates };

/** The text that is kept of a memory. */
export function memoryText(memory: WorkbookMemory): string {
  const kept: Kept = { ...memory, rowStates: packRowStates(memory.rowStates) };
  return JSON.stringify(kept);
}

function change(changesOf: (memory: WorkbookMemory) => Partial<WorkbookMemory>): Promise<void> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    const memory = memoryIn(settings);
    store(context, settings, 'memory', memoryText({ ...memory, ...changesOf(memory) }));
    await context.sync();
  });
}
