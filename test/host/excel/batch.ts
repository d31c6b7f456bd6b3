import { Refusal } from '../model/refusal.ts';
import { asRecord, CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { HostObject, NULL_OBJECT } from './host-class.ts';
import { queryResult } from './query.ts';

/** The request of one `context.sync()`. */
export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: unknown;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

type Resolved = HostObject | typeof NULL_OBJECT;

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const;
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, kept: 6, nullObject: 7 } as const;
const HTTP_STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 400, AccessDenied: 403 };

/** Gives the roots a batch may start from: the workbook and the service objects. */
export interface BatchRoots {
  readonly root: () => HostObject;
  readonly service: (typeName: string) => HostObject;
}

/**
 * Carries out one request as Excel does: in order, stopping at the first refusal, with what came before it done.
 * A refusal is part of the response, never thrown.
 */
export async function executeBatch(
  request: BatchRequest,
  session: ExcelSession,
  roots: BatchRoots,
): Promise<BatchResponse> {
  const run = new BatchRun(request, session, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  session.counters[isRelease(request) ? 'releases' : 'batches'] += 1;
  for (const [index, action] of request.Actions.entries()) {
    session.counters.actions += 1;
    try {
      if (session.editingCell) {
        throw new Refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
      }
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: HTTP_STATUS[error.code] ?? 400,
          Location: run.location(action),
          ActionIndex: index,
        },
      };
    }
  }
  session.model.settle();
  return { Results: results, TraceIds: traceIds };
}

function isRelease(request: BatchRequest): boolean {
  return request.Actions.every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.instantiate || (ActionType === ACTION.method && Name === '_RemoveReference'),
  );
}

class BatchRun {
  readonly #request: BatchRequest;
  readonly #session: ExcelSession;
  readonly #roots: BatchRoots;
  readonly #resolved = new Map<number, Resolved>();

  constructor(request: BatchRequest, session: ExcelSession, roots: BatchRoots) {
    this.#request = request;
    this.#session = session;
    this.#roots = roots;
  }

  async perform(action: BatchAction): Promise<unknown> {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (object === NULL_OBJECT) return null;
        if (this.#request.AutoKeepReference === true && isRangeLike(object)) this.#session.keep(object);
        return identity(object);
      case ACTION.query:
        this.#session.model.settle();
        return object === NULL_OBJECT ? null : queryResult(object, asRecord(action.QueryInfo));
      case ACTION.method:
        return this.#invoke(object, action);
      case ACTION.setProperty:
        notNull(object, action.Name).write(action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw new Refusal('ApiNotFound', `Action type ${action.ActionType} is not supported`);
    }
  }

  /** Where the refusal happened, `Range.getCell`. */
  location(action: BatchAction): string {
    const object = this.#resolved.get(action.ObjectPathId);
    if (object === undefined) {
      const path = this.#request.ObjectPaths[action.ObjectPathId];
      const parent = this.#resolved.get(path?.ParentObjectPathId ?? -1);
      return parent instanceof HostObject ? `${parent.className}.${lowerFirst(path?.Name ?? '')}` : (path?.Name ?? '');
    }
    return object === NULL_OBJECT ? lowerFirst(action.Name) : `${object.className}.${lowerFirst(action.Name)}`;
  }

  async #invoke(object: Resolved, action: BatchAction): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      if (object !== NULL_OBJECT) this.#session.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      if (object !== NULL_OBJECT && object.referenceId !== null) this.#session.kept.delete(object.referenceId);
      return null;
    }
    const result = await notNull(object, action.Name).call(action.Name, this.#arguments(action.ArgumentInfo));
    return result === undefined || result instanceof HostObject || result === NULL_OBJECT ? null : result;
  }

  #resolve(pathId: number): Resolved {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[pathId];
    if (path === undefined) throw new Refusal('GeneralException', `Object path ${pathId} is missing`);
    const found = this.#open(path);
    this.#resolved.set(pathId, found);
    return found;
  }

  #open(path: ObjectPath): Resolved {
    if (path.ObjectPathType === PATH.root) return this.#roots.root();
    if (path.ObjectPathType === PATH.service) return this.#roots.service(path.Name);
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.kept) {
      const kept = this.#session.kept.get(path.Name);
      if (kept === undefined) throw new Refusal('InvalidReference', 'The object is no longer kept');
      return kept;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) return parent.open(path.Name);
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const result = parent.call(name, this.#arguments(path.ArgumentInfo));
    if (result === NULL_OBJECT || result instanceof HostObject) return result;
    throw new Refusal('GeneralException', `${parent.className}.${name} does not give an object`);
  }

  #arguments(info: ArgumentInfo | undefined): CallArguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new CallArguments(values.map((value, index) => this.#argument(value, references[index])));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((inner, index) => this.#argument(inner, reference[index]));
    }
    if (typeof reference !== 'number' || reference === 0) return value;
    const object = this.#resolve(reference);
    return object === NULL_OBJECT ? null : object;
  }
}

/** How an object introduces itself to its proxy. */
export function identity(object: HostObject): Record<string, unknown> {
  const id = object.id();
  return {
    ...(id === null ? {} : { Id: id, _Id: id }),
    ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
  };
}

function notNull(object: Resolved, member: string): HostObject {
  if (object === NULL_OBJECT) throw new Refusal('InvalidArgument', `${member} was called on a null object`);
  return object;
}

function isRangeLike(object: HostObject): boolean {
  return object.className === 'Range' || object.className === 'RangeAreas';
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
