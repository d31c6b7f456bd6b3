import type { ApplicationState } from '../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { Application, Page, RowState, SealedClass } from './application.ts';
import type { Store } from './store.ts';

export interface ApplicationsRequest {
  readonly ambito: AmbitoId;
  readonly call: CallCode;
  /** Read one after the other; a page may span two. Never empty for the whole Ambito: name them. */
  readonly comuni: readonly IstatCode[];
  readonly state?: ApplicationState;
  readonly cursor: string | null;
  readonly limit: number;
  /** Which sealed classes to open into `values`; plain values always come. */
  readonly open: readonly SealedClass[];
}

/** A page of applications, by Comune and row id. A cursor of another tenant or request is `CURSOR_INVALID`. */
export function readApplications(store: Store, request: ApplicationsRequest): Promise<Page<Application>> {
  throw new Error(`${store.table} ${request.call}`);
}

/** A page of row states without opening anything. */
export function readRowStates(
  store: Store,
  request: Omit<ApplicationsRequest, 'open' | 'state'>,
): Promise<Page<RowState>> {
  throw new Error(`${store.table} ${request.call}`);
}

/** One application with everything opened, or `null`. */
export function getApplication(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly call: CallCode;
    readonly comune: IstatCode;
    readonly rowId: string;
    readonly open: readonly SealedClass[];
  },
): Promise<Application | null> {
  throw new Error(`${store.table} ${request.call}`);
}

/**
 * The applications of a call and Comune that carry one of the protocol numbers, by protocol number: one pass over the
 * partition however many are asked, so that a worksheet full of look-ups costs one.
 */
export function findApplicationsByProtocol(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly call: CallCode;
    readonly comune: IstatCode;
    readonly protocolNumbers: readonly string[];
    readonly open: readonly SealedClass[];
  },
): Promise<ReadonlyMap<string, Application>> {
  throw new Error(`${store.table} ${request.call}`);
}
