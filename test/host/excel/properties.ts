import { Refusal } from '../model/refusal.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT, type Scalar } from './host-class.ts';

const customPropertyClass: HostClass<string> = {
  name: 'CustomProperty',
  id: (key) => key,
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, session) => session.model.customProperties[key] ?? null,
      set: (key, value, session) => store(key, value, session),
    },
    type: {
      get: (key, session) => {
        const value = session.model.customProperties[key];
        return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
  },
  methods: {
    delete: (key, _args, session) => {
      delete session.model.customProperties[key];
      session.model.emit({ kind: 'document', what: 'properties' });
    },
  },
};

const customPropertiesClass: HostClass<null> = {
  name: 'DocumentPropertiesCustomCollection',
  items: (_, session) =>
    Object.keys(session.model.customProperties).map((key) => HostObject.of(customPropertyClass, key, session)),
  methods: {
    add: (_, args, session) => {
      store(args.text(0), args.any(1), session);
      return HostObject.of(customPropertyClass, args.text(0), session);
    },
    getCount: (_, _args, session) => Object.keys(session.model.customProperties).length,
    getItem: (_, args, session) => {
      if (!has(args.text(0), session)) throw new Refusal('ItemNotFound', 'The requested property does not exist');
      return HostObject.of(customPropertyClass, args.text(0), session);
    },
    getItemOrNullObject: (_, args, session) =>
      has(args.text(0), session) ? HostObject.of(customPropertyClass, args.text(0), session) : NULL_OBJECT,
  },
};

const NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

const propertiesClass: HostClass<null> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(NAMES.map((name) => [name, property(name)])),
  objects: { custom: (_, session) => HostObject.of(customPropertiesClass, null, session) },
};

/** `workbook.properties`. */
export function documentProperties(session: ExcelSession): HostObject {
  return HostObject.of(propertiesClass, null, session);
}

function property(name: string): Scalar<null> {
  return {
    get: (_, session) => session.model.properties[name] ?? '',
    set: (_, value, session) => {
      session.model.properties[name] = String(value);
      session.model.emit({ kind: 'document', what: 'properties' });
    },
  };
}

function has(key: string, session: ExcelSession): boolean {
  return Object.hasOwn(session.model.customProperties, key);
}

function store(key: string, value: unknown, session: ExcelSession): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new Refusal('InvalidArgument', 'A property is a text, a number or a boolean');
  }
  session.model.customProperties[key] = value;
  session.model.emit({ kind: 'document', what: 'properties' });
}
