import { identity } from './batch.ts';
import { asRecord } from './call-arguments.ts';
import { type HostObject, NULL_OBJECT } from './host-class.ts';

/** What to load of an object: its own members by name, and the same for each object below it. */
interface Wanted {
  everything: boolean;
  readonly scalars: Set<string>;
  readonly below: Map<string, Wanted>;
}

/** Answers a `load`: Pascal-case names, only what was asked, collections as `_Items`. */
export function queryResult(object: HostObject, queryInfo: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const wanted: Wanted = { everything: false, scalars: new Set(), below: new Map() };
  const select = textList(queryInfo.Select);
  const expand = textList(queryInfo.Expand);
  for (const path of select) want(wanted, path, false);
  for (const path of expand) want(wanted, path, true);
  if (select.length === 0) wanted.everything = true;
  const top = typeof queryInfo.Top === 'number' ? queryInfo.Top : undefined;
  const skip = typeof queryInfo.Skip === 'number' ? queryInfo.Skip : 0;
  return answer(object, wanted, skip, top);
}

function want(wanted: Wanted, path: string, wholeObject: boolean): void {
  const [first = '', ...rest] = path.split(/[/.]/).filter((part) => part !== '' && part.toLowerCase() !== 'items');
  if (first === '' || first === '*' || first === '$all') {
    wanted.everything = true;
    return;
  }
  if (rest.length === 0 && !wholeObject) {
    wanted.scalars.add(first);
    return;
  }
  const below = wanted.below.get(first) ?? { everything: false, scalars: new Set<string>(), below: new Map() };
  wanted.below.set(first, below);
  if (rest.length === 0) below.everything = true;
  else want(below, rest.join('/'), wholeObject);
}

function answer(object: HostObject, wanted: Wanted, skip: number, top: number | undefined): Record<string, unknown> {
  const result: Record<string, unknown> = identity(object);
  const own = splitOwn(object, wanted);
  for (const name of own.scalars) result[upperFirst(name)] = object.read(name);
  for (const [name, below] of own.below) {
    const child = object.open(name);
    result[upperFirst(name)] = child === NULL_OBJECT ? null : answer(child, below, 0, undefined);
  }
  if (object.isCollection) {
    const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
    result._Items = items.map((item) => answer(item, itemsWanted(object, wanted), 0, undefined));
  }
  return result;
}

/** On a collection the names belong to its items, except its own scalars. */
function splitOwn(object: HostObject, wanted: Wanted): { scalars: Iterable<string>; below: Map<string, Wanted> } {
  if (object.isCollection)
    return { scalars: [...wanted.scalars].filter((name) => object.hasScalar(name)), below: new Map() };
  const scalars = wanted.everything ? new Set([...object.scalarNames(), ...wanted.scalars]) : new Set(wanted.scalars);
  scalars.delete('isNullObject');
  const below = new Map(wanted.below);
  for (const name of [...scalars]) {
    if (object.hasScalar(name)) continue;
    scalars.delete(name);
    below.set(name, { everything: true, scalars: new Set(), below: new Map() });
  }
  return { scalars, below };
}

function itemsWanted(collection: HostObject, wanted: Wanted): Wanted {
  return { ...wanted, scalars: new Set([...wanted.scalars].filter((name) => !collection.hasScalar(name))) };
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : Object.keys(asRecord(value));
}

function upperFirst(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
