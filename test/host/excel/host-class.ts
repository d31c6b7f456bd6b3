import { Refusal } from '../model/refusal.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';

/** The answer of an `…OrNullObject` method that found nothing. */
export const NULL_OBJECT = Symbol('null object');

/** What a method gives back: an object, the null object, a plain value, or nothing. */
export type MethodResult = HostObject | typeof NULL_OBJECT | unknown;

/** A property that holds a plain value. `heavy` ones are left out when everything is loaded at once. */
export interface Scalar<Target> {
  readonly get: (target: Target, session: ExcelSession) => unknown;
  readonly set?: (target: Target, value: unknown, session: ExcelSession) => void;
  readonly heavy?: boolean;
}

/** One class of the Excel object model as a table of members; names as in the public documentation. */
export interface HostClass<Target> {
  readonly name: string;
  readonly id?: (target: Target, session: ExcelSession) => string | number;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly objects?: Readonly<
    Record<string, (target: Target, session: ExcelSession) => HostObject | typeof NULL_OBJECT>
  >;
  readonly methods?: Readonly<
    Record<string, (target: Target, args: CallArguments, session: ExcelSession) => MethodResult>
  >;
  readonly items?: (target: Target, session: ExcelSession) => readonly HostObject[];
  /** Members newer than ExcelApi 1.14, with the minor version that brought them. */
  readonly since?: Readonly<Record<string, number>>;
}

/** An object of the workbook as the add-in's proxies see it. */
export class HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  readonly id: () => string | number | null;
  readonly scalarNames: () => readonly string[];
  readonly hasScalar: (name: string) => boolean;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly open: (name: string) => HostObject | typeof NULL_OBJECT;
  readonly call: (name: string, args: CallArguments) => MethodResult;
  readonly items: () => readonly HostObject[];
  referenceId: string | null = null;

  private constructor(parts: Omit<HostObject, 'referenceId'>) {
    this.className = parts.className;
    this.target = parts.target;
    this.isCollection = parts.isCollection;
    this.id = parts.id;
    this.scalarNames = parts.scalarNames;
    this.hasScalar = parts.hasScalar;
    this.read = parts.read;
    this.write = parts.write;
    this.open = parts.open;
    this.call = parts.call;
    this.items = parts.items;
  }

  /** Binds a class to the thing it shows. */
  static of<Target>(hostClass: HostClass<Target>, target: Target, session: ExcelSession): HostObject {
    const member = <Value>(table: Readonly<Record<string, Value>> | undefined, wireName: string): Value => {
      const name = wireName.startsWith('_') ? wireName : `${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
      const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
      const since = hostClass.since?.[name] ?? 0;
      if (found === undefined || since > session.apiMinor) throw missingMember(hostClass.name, name, session);
      return found;
    };
    return new HostObject({
      className: hostClass.name,
      target,
      isCollection: hostClass.items !== undefined,
      id: () => hostClass.id?.(target, session) ?? null,
      scalarNames: () =>
        Object.entries(hostClass.scalars ?? {})
          .filter(([name, scalar]) => scalar.heavy !== true && (hostClass.since?.[name] ?? 0) <= session.apiMinor)
          .map(([name]) => name),
      hasScalar: (name) => Object.hasOwn(hostClass.scalars ?? {}, lowerFirst(name)),
      read: (name) => member(hostClass.scalars, name).get(target, session),
      write: (name, value) => {
        const scalar = member(hostClass.scalars, name);
        if (scalar.set === undefined) throw new Refusal('InvalidOperation', `${hostClass.name}.${name} is read-only`);
        scalar.set(target, value, session);
      },
      open: (name) => member(hostClass.objects, name)(target, session),
      call: (name, args) => member(hostClass.methods, name)(target, args, session),
      items: () => hostClass.items?.(target, session) ?? [],
    });
  }
}

function missingMember(className: string, name: string, session: ExcelSession): Refusal {
  const member = `${className}.${name}`;
  session.unknownMembers.add(member);
  return new Refusal('ApiNotFound', `The API you are trying to use could not be found: ${member}`);
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
