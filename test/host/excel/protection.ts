import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';

const protectionClass: HostClass<SheetModel> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => ({ ...NOTHING_ALLOWED, ...sheet.protection?.options }) },
  },
  methods: {
    protect: (sheet, args, session) => {
      if (sheet.protection !== null) throw new Refusal('AccessDenied', 'The sheet is already protected');
      const options = Object.fromEntries(
        Object.entries(args.record(0)).filter(
          (entry): entry is [string, boolean | string] => typeof entry[1] === 'boolean' || typeof entry[1] === 'string',
        ),
      );
      sheet.protection = { options, ...(args.isGiven(1) ? { password: args.text(1) } : {}) };
      session.model.emit({ kind: 'sheet', sheetId: sheet.id, change: 'protection' });
    },
    unprotect: (sheet, args, session) => {
      if (sheet.protection === null) return;
      if (sheet.protection.password !== undefined && sheet.protection.password !== args.any(0)) {
        throw new Refusal('AccessDenied', 'The password is not right');
      }
      sheet.protection = null;
      session.model.emit({ kind: 'sheet', sheetId: sheet.id, change: 'protection' });
    },
  },
};

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `worksheet.protection`. */
export function protection(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(protectionClass, sheet, session);
}
