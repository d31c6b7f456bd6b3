import { splitSheetAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/sheet-model.ts';
import { addTable } from '../model/tables.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import { eventMethods, WORKBOOK_TARGET } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { placeOf, type RangeTarget, rangeTargetOf } from './range-target.ts';
import { tableObject } from './table.ts';

interface Tables {
  readonly list: () => readonly Table[];
  /** Null for the tables of the whole workbook. */
  readonly sheetId: string | null;
}

const tablesClass: HostClass<Tables> = {
  name: 'TableCollection',
  scalars: { count: { get: (tables) => tables.list().length } },
  items: (tables, session) => tables.list().map((table) => tableObject(table, session)),
  methods: {
    add: (tables, args, session) => {
      const { sheet, area } = placeOf(addressed(tables, args, session), session);
      return tableObject(addTable(session.model, sheet, area, args.flag(1)), session);
    },
    getCount: (tables) => tables.list().length,
    getItem: (tables, args, session) => {
      const found = find(tables, args.text(0));
      if (found === undefined) throw new Refusal('ItemNotFound', 'The requested table does not exist');
      return tableObject(found, session);
    },
    getItemAt: (tables, args, session) => {
      const found = tables.list()[args.number(0)];
      if (found === undefined) throw new Refusal('InvalidArgument', 'There is no such table');
      return tableObject(found, session);
    },
    getItemOrNullObject: (tables, args, session) => {
      const found = find(tables, args.text(0));
      return found === undefined ? NULL_OBJECT : tableObject(found, session);
    },
    getFirst: (tables, _args, session) => {
      const [found] = tables.list();
      if (found === undefined) throw new Refusal('ItemNotFound', 'There is no table');
      return tableObject(found, session);
    },
    ...eventMethods(() => WORKBOOK_TARGET, {
      _RegisterDataChangedEvent: 101,
      _RegisterAddedEvent: 102,
      _RegisterDeletedEvent: 103,
    }),
  },
};

/** The tables of a sheet, of the workbook (`sheetId` null) or under a range. */
export function tableCollection(
  session: ExcelSession,
  list: () => readonly Table[],
  sheetId: string | null,
): HostObject {
  return HostObject.of(tablesClass, { list, sheetId }, session);
}

function find(tables: Tables, key: string): Table | undefined {
  return tables.list().find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

function addressed(tables: Tables, args: CallArguments, session: ExcelSession): RangeTarget {
  const given = args.object(0);
  if (given !== null) return rangeTargetOf(given);
  const { sheetName, local } = splitSheetAddress(args.text(0));
  const sheet =
    (sheetName === null ? undefined : session.model.sheetByName(sheetName)) ??
    (tables.sheetId === null ? session.model.activeSheet : session.model.sheet(tables.sheetId));
  return addressedRange(session, sheet, local);
}
