import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, type Scalar } from './host-class.ts';

/** Somewhere options are kept by dotted name, and somebody to tell when one changes. */
export interface OptionBag {
  readonly options: () => Readonly<Record<string, unknown>>;
  readonly keep: (name: string, value: unknown) => void;
}

/** A part of a chart or rule that the stand-in only remembers: its properties with the value Excel starts from. */
export interface BagShape {
  readonly className: string;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly parts?: Readonly<Record<string, BagShape>>;
  /** Methods that set an option (`setSolidColor` → `color`) or, with a null, clear it. */
  readonly setters?: Readonly<Record<string, string>>;
}

/** The part as an object; `prefix` is where it lies (`axes.valueAxis.`). */
export function optionObject(shape: BagShape, bag: OptionBag, prefix: string, session: ExcelSession): HostObject {
  const hostClass: HostClass<null> = {
    name: shape.className,
    scalars: Object.fromEntries(Object.keys(shape.defaults).map((name) => [name, option(shape, bag, prefix, name)])),
    objects: Object.fromEntries(
      Object.entries(shape.parts ?? {}).map(([name, part]) => [
        name,
        (): HostObject => optionObject(part, bag, `${prefix}${name}.`, session),
      ]),
    ),
    methods: Object.fromEntries(
      Object.entries(shape.setters ?? {}).map(([method, name]) => [
        method,
        (_target, args) => {
          bag.keep(`${prefix}${name}`, args.any(0) ?? null);
          return null;
        },
      ]),
    ),
  };
  return HostObject.of(hostClass, null, session);
}

function option(shape: BagShape, bag: OptionBag, prefix: string, name: string): Scalar<null> {
  return {
    get: () => bag.options()[`${prefix}${name}`] ?? shape.defaults[name] ?? null,
    set: (_, value) => bag.keep(`${prefix}${name}`, value),
  };
}
