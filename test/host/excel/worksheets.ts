import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { eventMethods, WORKBOOK_TARGET } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { worksheetObject } from './worksheet.ts';

const worksheetsClass: HostClass<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => session.model.sheets.map((sheet) => worksheetObject(sheet, session)),
  methods: {
    add: (_, args, session) =>
      worksheetObject(session.model.addSheet(args.isGiven(0) ? args.text(0) : undefined), session),
    getActiveWorksheet: (_, _args, session) => worksheetObject(session.model.activeSheet, session),
    getCount: (_, args, session) => listed(session, args.flag(0)).length,
    getFirst: (_, args, session) => orNotFound(listed(session, args.flag(0))[0], session),
    getLast: (_, args, session) => orNotFound(listed(session, args.flag(0)).at(-1), session),
    getItem: (_, args, session) => orNotFound(find(session, args.text(0)), session),
    getItemOrNullObject: (_, args, session) => {
      const sheet = find(session, args.text(0));
      return sheet === undefined ? NULL_OBJECT : worksheetObject(sheet, session);
    },
    ...eventMethods(() => WORKBOOK_TARGET, {
      _RegisterDataChangedEvent: 10,
      _RegisterActivatedEvent: 11,
      _RegisterDeactivatedEvent: 12,
      _RegisterAddedEvent: 13,
      _RegisterSelectionChangedEvent: 14,
      _RegisterDeletedEvent: 15,
      _RegisterCalculatedEvent: 16,
      _RegisterFormatChangedEvent: 18,
      _RegisterRowSortedEvent: 19,
      _RegisterColumnSortedEvent: 20,
      _RegisterRowHiddenChangedEvent: 22,
      _RegisterFormulaChangedEvent: 23,
      _RegisterProtectionChangedEvent: 24,
    }),
  },
};

/** `workbook.worksheets`. */
export function worksheetCollection(session: ExcelSession): HostObject {
  return HostObject.of(worksheetsClass, null, session);
}

function find(session: ExcelSession, key: string): SheetModel | undefined {
  return session.model.sheets.find((sheet) => sheet.id === key) ?? session.model.sheetByName(key);
}

function listed(session: ExcelSession, visibleOnly: boolean): SheetModel[] {
  return session.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function orNotFound(sheet: SheetModel | undefined, session: ExcelSession): HostObject {
  if (sheet === undefined) throw new Refusal('ItemNotFound', 'The requested worksheet does not exist');
  return worksheetObject(sheet, session);
}
