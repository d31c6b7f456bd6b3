import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { IstatCode } from '../../shared/values/brands.ts';

/** What a workbook remembers of its own use, kept inside the file; no personal data. */
export interface WorkbookMemory {
  /** Code of the call this file was last used for: last year's file renamed still says last year's call. */
  readonly call: string | null;
  readonly comune: IstatCode | null;
  /** Sheet the data was found on. */
  readonly sheetName: string | null;
  readonly mapping: RememberedMapping | null;
  readonly ruleSet: { readonly ruleSet: RuleSet; readonly hash: string } | null;
  /** The call and Ambito as last read from the service: checking and scoring work offline and before signing in. */
  readonly published: {
    readonly call: Call;
    readonly ambito: AmbitoProfile;
    readonly ruleSetHash: string;
  } | null;
  /** By row id: what the server said last. */
  readonly rowStates: Readonly<Record<string, RememberedRowState>>;
}

/** By normalised heading, so that moved columns still match. */
export type RememberedMapping = readonly { readonly title: string; readonly field: string | null }[];

export interface RememberedRowState {
  readonly state: string;
  readonly version: number;
  /** Instant of the answer. */
  readonly at: string;
}

/** Everything the workbook remembers; all null in a file never used with Ambito. */
export declare function readMemory(): Promise<WorkbookMemory>;

/** Remembers the given parts and leaves the others. */
export declare function remember(changes: Partial<WorkbookMemory>): Promise<void>;

/** The confirmed mapping laid over what was found now; null when never confirmed or when a confirmed field's column is gone. */
export declare function rememberedMapping(found: FoundData): Promise<ColumnMapping | null>;

/** Remembers a mapping the person confirmed. */
export declare function rememberMapping(mapping: ColumnMapping): Promise<void>;

/** Adds or replaces the states of the given rows. */
export declare function rememberRowStates(states: Readonly<Record<string, RememberedRowState>>): Promise<void>;

/** Forgets call, Comune, mapping, rules and states; the person's cells stay as they are. */
export declare function forgetWorkbook(): Promise<void>;
