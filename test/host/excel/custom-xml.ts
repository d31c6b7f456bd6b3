import { Refusal } from '../model/refusal.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';

interface Part {
  readonly id: string;
  xml: string;
}

const partClass: HostClass<Part> = {
  name: 'CustomXmlPart',
  id: (part) => part.id,
  scalars: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: (part) => part.xml,
    setXml: (part, args, session) => {
      part.xml = wellFormed(args.text(0));
      session.model.emit({ kind: 'document', what: 'customXml' });
    },
    delete: (part, _args, session) => {
      session.model.customXmlParts = session.model.customXmlParts.filter((one) => one !== part);
      session.model.emit({ kind: 'document', what: 'customXml' });
    },
  },
};

/** `namespace` null: every part of the workbook. */
const partsClass: HostClass<{ readonly namespace: string | null }> = {
  name: 'CustomXmlPartCollection',
  items: (target, session) => listed(target.namespace, session).map((part) => HostObject.of(partClass, part, session)),
  methods: {
    add: (_, args, session) => {
      const part = { id: session.model.newId(), xml: wellFormed(args.text(0)) };
      session.model.customXmlParts.push(part);
      session.model.emit({ kind: 'document', what: 'customXml' });
      return HostObject.of(partClass, part, session);
    },
    getByNamespace: (_, args, session) => HostObject.of(scopedClass, { namespace: args.text(0) }, session),
    getCount: (target, _args, session) => listed(target.namespace, session).length,
    getItem: (target, args, session) => {
      const found = find(target.namespace, args.text(0), session);
      if (found === undefined) throw new Refusal('ItemNotFound', 'The requested XML part does not exist');
      return HostObject.of(partClass, found, session);
    },
    getItemOrNullObject: (target, args, session) => {
      const found = find(target.namespace, args.text(0), session);
      return found === undefined ? NULL_OBJECT : HostObject.of(partClass, found, session);
    },
    getOnlyItem: (target, _args, session) => {
      const [found, ...more] = listed(target.namespace, session);
      if (found === undefined || more.length > 0)
        throw new Refusal('GeneralException', 'There is not exactly one part');
      return HostObject.of(partClass, found, session);
    },
    getOnlyItemOrNullObject: (target, _args, session) => {
      const [found, ...more] = listed(target.namespace, session);
      return found === undefined || more.length > 0 ? NULL_OBJECT : HostObject.of(partClass, found, session);
    },
  },
};

const scopedClass: HostClass<{ readonly namespace: string | null }> = {
  ...partsClass,
  name: 'CustomXmlPartScopedCollection',
};

/** `workbook.customXmlParts`. */
export function customXmlParts(session: ExcelSession): HostObject {
  return HostObject.of(partsClass, { namespace: null }, session);
}

function listed(namespace: string | null, session: ExcelSession): Part[] {
  return session.model.customXmlParts.filter((part) => namespace === null || namespaceOf(part.xml) === namespace);
}

function find(namespace: string | null, id: string, session: ExcelSession): Part | undefined {
  return listed(namespace, session).find((part) => part.id === id);
}

/** The namespace of the root element: only its own opening tag counts. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0] ?? '';
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const declaration = new RegExp(`\\sxmlns${prefix === undefined ? '' : `:${prefix}`}\\s*=\\s*["']([^"']*)["']`).exec(
    root,
  );
  return declaration?.[1] ?? '';
}

function wellFormed(xml: string): string {
  if (!/^\s*(<\?xml[^>]*\?>)?\s*<[\w:.-]+[\s/>]/.test(xml)) throw new Refusal('InvalidArgument', 'Not an XML document');
  return xml;
}
