import type { FieldDefinition, FieldValues } from '../../shared/fields/field-definition.ts';
import type { ApplicationState } from '../../shared/lifecycle/application-lifecycle.ts';
import type { Severity } from '../../shared/validation/issue.ts';
import type { CallCode, Instant, IstatCode } from '../../shared/values/brands.ts';

/** The sealed classes of an application: each one blob under its own associated data. */
export type SealedClass = 'identity' | 'contactAndBank' | 'answers';

/** What was found in a row when it was received, without values. */
export interface StoredIssue {
  /** An `IssueCode` of the day it was stored; codes come and go. */
  readonly code: string;
  readonly field: string | null;
}

/** One row as the caller gives it, already validated. */
export interface ApplicationInput {
  readonly rowId: string;
  /** The beneficiary's code as issued, upper case, no spaces; hashed with a key for uniqueness. */
  readonly beneficiaryCode: string;
  /** Its code has an error: no uniqueness guard is taken and the code may still be mended under the same row id. */
  readonly beneficiaryDoubtful: boolean;
  /** The version the sender last saw; `null` for a row it believes new. */
  readonly version: number | null;
  readonly protocolNumber: string | null;
  readonly presentedAt: Instant | null;
  readonly values: FieldValues;
  readonly issues: readonly StoredIssue[];
  /** What the row alone amounts to. */
  readonly incoming: 'received' | 'incomplete';
}

/** Rows of one Comune for one call: at most 45 to put, 500 to plan. */
export interface ApplicationChunk {
  readonly call: CallCode;
  readonly comune: IstatCode;
  /** Tells which values are sealed, and in which class. */
  readonly fields: readonly FieldDefinition[];
  readonly rows: readonly ApplicationInput[];
  /** Calls that this one declares incompatible, and what an application in one of them amounts to. */
  readonly incompatible?: { readonly calls: readonly CallCode[]; readonly severity: Severity };
  /** The state after a row arrives, from the life-cycle table; `null` refuses it with `CLOSED`. */
  readonly stateAfter: (
    existing: ApplicationState | null,
    incoming: 'received' | 'incomplete',
  ) => ApplicationState | null;
}

export type RowOutcomeKind = 'accepted' | 'incomplete' | 'unchanged' | 'refused';
export type RowRefusal = 'DUPLICATE_BENEFICIARY' | 'ROW_ID_REUSED' | 'VERSION_MISSING' | 'VERSION_STALE' | 'CLOSED';

/** What happened, or in a preview would happen, to one row. */
export interface RowOutcome {
  readonly rowId: string;
  readonly outcome: RowOutcomeKind;
  /** Of a row that is not refused. */
  readonly change: 'new' | 'changed' | 'same' | null;
  readonly reason: RowRefusal | null;
  /** Of the row as stored (before a preview, after a transmission); `null` when it is not. */
  readonly state: ApplicationState | null;
  readonly version: number | null;
  /** Declared incompatible calls where the beneficiary has a live application too; none of a refused row. */
  readonly incompatibleWith: readonly CallCode[];
}

/** A stored application with the sealed classes that were asked for opened into `values`. */
export interface Application {
  readonly rowId: string;
  readonly call: CallCode;
  readonly comune: IstatCode;
  readonly state: ApplicationState;
  readonly version: number;
  readonly protocolNumber: string | null;
  readonly presentedAt: Instant | null;
  readonly receivedAt: Instant;
  readonly changedAt: Instant;
  readonly issues: readonly StoredIssue[];
  /** Keyed hash of the content as received. */
  readonly contentHash: string;
  readonly values: FieldValues;
}

/** The little that *Riallinea* brings back. */
export interface RowState {
  readonly rowId: string;
  readonly comune: IstatCode;
  readonly state: ApplicationState;
  readonly version: number;
  readonly protocolNumber: string | null;
  readonly receivedAt: Instant;
}

/** A page and the cursor of the next; `null` at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor: string | null;
}
