import { Refusal } from '../model/refusal.ts';
import type { NameSnapshot } from '../model/workbook-snapshot.ts';
import { rangeOfFormula } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { rangeOf } from './range.ts';
import { fullAddress, placeOf, rangeTargetOf } from './range-target.ts';
import { worksheetObject } from './worksheet.ts';

const nameClass: HostClass<{ name: NameSnapshot }> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  scalars: {
    name: { get: ({ name }) => name.name },
    type: { get: ({ name }, session) => (rangeOfFormula(session, name.formula) === null ? 'String' : 'Range') },
    value: { get: ({ name }) => name.formula.replace(/^=/, '') },
    visible: {
      get: ({ name }) => name.visible,
      set: (target, value, session) => replace(target, { visible: value === true }, session),
    },
    comment: {
      get: ({ name }) => name.comment,
      set: (target, value, session) => replace(target, { comment: String(value) }, session),
    },
    scope: { get: ({ name }) => (name.sheetId === null ? 'Workbook' : 'Worksheet') },
    formula: {
      get: ({ name }) => name.formula,
      set: (target, value, session) => replace(target, { formula: String(value) }, session),
    },
  },
  objects: {
    worksheetOrNullObject: ({ name }, session) =>
      name.sheetId === null ? NULL_OBJECT : worksheetObject(session.model.sheet(name.sheetId), session),
  },
  methods: {
    delete: ({ name }, _args, session) => {
      session.model.names = session.model.names.filter((one) => one !== name);
      session.model.emit({ kind: 'document', what: 'names' });
    },
    getRange: ({ name }, _args, session) => {
      const target = rangeOfFormula(session, name.formula);
      if (target === null) throw new Refusal('InvalidReference', `${name.name} is not a range`);
      return rangeOf(target, session);
    },
    getRangeOrNullObject: ({ name }, _args, session) => {
      const target = rangeOfFormula(session, name.formula);
      return target === null ? NULL_OBJECT : rangeOf(target, session);
    },
  },
};

const namesClass: HostClass<{ sheetId: string | null }> = {
  name: 'NamedItemCollection',
  items: (target, session) => listed(target.sheetId, session).map((name) => nameObject(name, session)),
  methods: {
    getCount: (target, _args, session) => listed(target.sheetId, session).length,
    getItem: (target, args, session) => {
      const found = find(target.sheetId, args, session);
      if (found === undefined) throw new Refusal('ItemNotFound', 'The requested name does not exist');
      return nameObject(found, session);
    },
    getItemOrNullObject: (target, args, session) => {
      const found = find(target.sheetId, args, session);
      return found === undefined ? NULL_OBJECT : nameObject(found, session);
    },
    add: (target, args, session) => nameObject(add(target.sheetId, args, session), session),
  },
};

/** The names of the workbook, or of one sheet. */
export function nameCollection(sheetId: string | null, session: ExcelSession): HostObject {
  return HostObject.of(namesClass, { sheetId }, session);
}

function nameObject(name: NameSnapshot, session: ExcelSession): HostObject {
  return HostObject.of(nameClass, { name }, session);
}

function listed(sheetId: string | null, session: ExcelSession): readonly NameSnapshot[] {
  return session.model.names.filter((name) => name.sheetId === sheetId);
}

function find(sheetId: string | null, args: CallArguments, session: ExcelSession): NameSnapshot | undefined {
  const key = args.text(0).toLowerCase();
  return listed(sheetId, session).find((name) => name.name.toLowerCase() === key);
}

function add(sheetId: string | null, args: CallArguments, session: ExcelSession): NameSnapshot {
  const name = args.text(0);
  if (find(sheetId, args, session) !== undefined) throw new Refusal('ItemAlreadyExists', `The name ${name} exists`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new Refusal('InvalidArgument', `Not a name: ${name}`);
  const given = args.object(1);
  const formula = given === null ? String(args.any(1)) : absoluteFormula(given, session);
  const added = { name, formula, visible: true, comment: args.textOr(2, ''), sheetId };
  session.model.names.push(added);
  session.model.emit({ kind: 'document', what: 'names' });
  return added;
}

function absoluteFormula(range: HostObject, session: ExcelSession): string {
  const { sheet, area } = placeOf(rangeTargetOf(range), session);
  const [sheetPart, local = ''] = fullAddress(sheet, area).split(/!(?=[^!]*$)/);
  return `=${sheetPart}!${local.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2')}`;
}

function replace(target: { name: NameSnapshot }, change: Partial<NameSnapshot>, session: ExcelSession): void {
  const changed = { ...target.name, ...change };
  session.model.names = session.model.names.map((one) => (one === target.name ? changed : one));
  target.name = changed;
  session.model.emit({ kind: 'document', what: 'names' });
}
