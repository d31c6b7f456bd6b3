import type { AmbitoId, CallCode, Instant, IstatCode } from '../../shared/values/brands.ts';
import type { Page } from './application.ts';
import type { Store } from './store.ts';

/** One entry of an audit stream. No personal data: row ids and keyed hashes of contents only. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly rows: readonly { readonly rowId: string; readonly contentHash: string }[];
  /** Versions, states, act numbers: what changed, never about whom. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly previousHash: string;
  /** SHA-256 of the canonical entry without this field. */
  readonly hash: string;
}

/** Where a stream stands. Zero entries have seq 0 and the hash of 64 zeros. */
export interface StreamHead {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
}

export type StreamVerification =
  | { readonly intact: true; readonly head: StreamHead }
  | {
      readonly intact: false;
      readonly head: StreamHead;
      /** The first entry that does not fit, and how. */
      readonly brokenAt: number;
      readonly reason: 'missing' | 'edited' | 'reordered' | 'beyondHead' | 'headMismatch';
    };

/** Stream of what a Comune sent for a call. */
export function intakeStream(call: CallCode, comune: IstatCode): string {
  return `intake#${call}#${comune}`;
}

/** Stream of what the office did with a call: publication, rankings, approvals. */
export function callStream(call: CallCode): string {
  return `call#${call}`;
}

/** Stream of one semester report. */
export function reportStream(id: string): string {
  return `report#${id}`;
}

/** The head of a stream, strongly consistent. */
export function streamHead(store: Store, ambito: AmbitoId, stream: string): Promise<StreamHead> {
  throw new Error(`${store.table} ${ambito} ${stream}`);
}

/** Entries of a stream, oldest first. */
export function readStream(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly stream: string;
    readonly cursor: string | null;
    readonly limit: number;
  },
): Promise<Page<AuditEntry>> {
  throw new Error(`${store.table} ${request.stream}`);
}

/** Walks the whole stream from its first entry to the head and says where it breaks, if it does. */
export function verifyStream(store: Store, ambito: AmbitoId, stream: string): Promise<StreamVerification> {
  throw new Error(`${store.table} ${ambito} ${stream}`);
}
