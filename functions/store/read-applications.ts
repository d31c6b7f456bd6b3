import type { ApplicationState } from '../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { Application, Page, RowState, SealedClass } from './application.ts';
import { openApplication, rowState, rowStateSchema } from './application-item.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { StoreError } from './errors.ts';
import { keys } from './keys.ts';
import { getItem, type PartitionQuery, queryAll, queryPage, type RawItem } from './read-items.ts';
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

interface OneApplication {
  readonly ambito: AmbitoId;
  readonly call: CallCode;
  readonly comune: IstatCode;
  readonly open: readonly SealedClass[];
}

/** A page of applications, by Comune and row id. A cursor of another tenant or request is `CURSOR_INVALID`. */
export async function readApplications(store: Store, request: ApplicationsRequest): Promise<Page<Application>> {
  const secrets = await store.keyring.keysOf(request.ambito);
  const page = await readPage(store, request, {});
  return {
    items: page.items.map(({ comune, raw }) => openApplication(secrets, { ...request, comune }, raw, request.open)),
    cursor: page.cursor,
  };
}

/** A page of row states without opening anything. */
export async function readRowStates(
  store: Store,
  request: Omit<ApplicationsRequest, 'open' | 'state'>,
): Promise<Page<RowState>> {
  const attributes = ['sk', 'state', 'version', 'protocolNumber', 'receivedAt'];
  const page = await readPage(store, request, { attributes });
  return {
    items: page.items.map(({ comune, raw }) => rowState(comune, rowStateSchema.parse(raw))),
    cursor: page.cursor,
  };
}

/** One application, or `null`. */
export async function getApplication(
  store: Store,
  request: OneApplication & { readonly rowId: string },
): Promise<Application | null> {
  const raw = await getItem(store, keys.application(request.ambito, request.call, request.comune, request.rowId));
  if (raw === null) return null;
  const secrets = await store.keyring.keysOf(request.ambito);
  return openApplication(secrets, request, raw, request.open);
}

/**
 * The applications of a call and Comune that carry one of the protocol numbers, by protocol number: one pass over the
 * partition however many are asked, so that a worksheet full of look-ups costs one. Withdrawn ones give way to others.
 */
export async function findApplicationsByProtocol(
  store: Store,
  request: OneApplication & { readonly protocolNumbers: readonly string[] },
): Promise<ReadonlyMap<string, Application>> {
  const secrets = await store.keyring.keysOf(request.ambito);
  const wanted = new Set(request.protocolNumbers);
  const found = new Map<string, Application>();
  for (const raw of await queryAll(store, { pk: keys.applications(request.ambito, request.call, request.comune) })) {
    const number = String(raw.protocolNumber ?? '');
    if (!wanted.has(number)) continue;
    const earlier = found.get(number);
    if (earlier !== undefined && earlier.state !== 'withdrawn') continue;
    found.set(number, openApplication(secrets, request, raw, request.open));
  }
  return found;
}

interface FoundItem {
  readonly comune: IstatCode;
  readonly raw: RawItem;
}

// The position within a list over several Comuni is a Comune and the last row id read in it (empty: its beginning).
async function readPage(
  store: Store,
  request: Omit<ApplicationsRequest, 'open'>,
  shape: Pick<PartitionQuery, 'attributes'>,
): Promise<Page<FoundItem>> {
  const { ambito, call, comuni, limit } = request;
  const secrets = await store.keyring.keysOf(ambito);
  const scope = `applications ${ambito} ${call} ${comuni.join(',')} ${request.state ?? ''}`;
  let { index, after } = startOf(comuni, request.cursor === null ? '' : decodeCursor(secrets, scope, request.cursor));
  const items: FoundItem[] = [];
  while (index < comuni.length && items.length < limit) {
    const comune = comuniAt(comuni, index);
    const pk = keys.applications(ambito, call, comune);
    const equals = request.state === undefined ? undefined : { attribute: 'state', value: request.state };
    const page = await queryPage(store, { pk, after, equals, limit: limit - items.length, ...shape });
    items.push(...page.items.map((raw) => ({ comune, raw })));
    after = page.after ?? undefined;
    if (after === undefined) index += 1;
  }
  const position = `${comuni[index] ?? ''}/${after ?? ''}`;
  return { items, cursor: index < comuni.length ? encodeCursor(secrets, scope, position) : null };
}

function startOf(comuni: readonly IstatCode[], position: string): { index: number; after: string | undefined } {
  if (position === '') return { index: 0, after: undefined };
  const [comune, after] = position.split('/');
  const index = comuni.findIndex((one) => String(one) === comune);
  return { index, after: after === '' ? undefined : after };
}

function comuniAt(comuni: readonly IstatCode[], index: number): IstatCode {
  const comune = comuni[index];
  if (comune === undefined) throw new StoreError('CURSOR_INVALID', 'the list has no such Comune');
  return comune;
}
