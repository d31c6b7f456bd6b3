import { Refusal } from '../model/refusal.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';

const settingClass: HostClass<string> = {
  name: 'Setting',
  id: (key) => key,
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, session) => session.model.settings.get(key) ?? null,
      set: (key, value, session) => store(key, value, session),
    },
  },
  methods: {
    delete: (key, _args, session) => {
      session.model.settings.delete(key);
      session.model.emit({ kind: 'document', what: 'settings' });
    },
  },
};

const settingsClass: HostClass<null> = {
  name: 'SettingCollection',
  items: (_, session) => [...session.model.settings.keys()].map((key) => HostObject.of(settingClass, key, session)),
  methods: {
    add: (_, args, session) => {
      store(args.text(0), args.any(1), session);
      return HostObject.of(settingClass, args.text(0), session);
    },
    getCount: (_, _args, session) => session.model.settings.size,
    getItem: (_, args, session) => {
      if (!session.model.settings.has(args.text(0)))
        throw new Refusal('ItemNotFound', 'The requested setting does not exist');
      return HostObject.of(settingClass, args.text(0), session);
    },
    getItemOrNullObject: (_, args, session) =>
      session.model.settings.has(args.text(0)) ? HostObject.of(settingClass, args.text(0), session) : NULL_OBJECT,
  },
};

/** `workbook.settings`: kept in the file, per add-in. */
export function settingCollection(session: ExcelSession): HostObject {
  return HostObject.of(settingsClass, null, session);
}

function store(key: string, value: unknown, session: ExcelSession): void {
  session.model.settings.set(key, value);
  session.model.emit({ kind: 'document', what: 'settings' });
}
