import { type Area, parseArea, SHEET_COLUMNS, SHEET_ROWS, splitSheetAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { ExcelSession } from './excel-session.ts';
import { RangeTarget } from './range-target.ts';

/** What `worksheet.getRange(text)` means: an address, a name, a table; nothing is the whole sheet. */
export function addressedRange(session: ExcelSession, sheet: SheetModel, address: string | null): RangeTarget {
  if (address === null || address === '') {
    return new RangeTarget(sheet.id, { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
  }
  if (address.length > 8192) throw new Refusal('InvalidArgument', 'An address has at most 8192 characters');
  const { sheetName, local } = splitSheetAddress(address);
  const home = sheetName === null ? sheet : session.model.sheetByName(sheetName);
  if (home === undefined) throw new Refusal('InvalidArgument', `There is no sheet for ${address}`);
  const area = parseArea(local) ?? namedArea(session, home, local);
  if (area === null) throw new Refusal('InvalidArgument', `Not an address: ${address}`);
  return area instanceof RangeTarget ? area : new RangeTarget(home.id, area);
}

/** The range a name's formula points at, null for anything else. */
export function rangeOfFormula(session: ExcelSession, formula: string): RangeTarget | null {
  const { sheetName, local } = splitSheetAddress(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : session.model.sheetByName(sheetName);
  const area = parseArea(local);
  return sheet === undefined || area === null ? null : new RangeTarget(sheet.id, area);
}

function namedArea(session: ExcelSession, sheet: SheetModel, name: string): Area | RangeTarget | null {
  const named = session.model.names.find(
    (one) => one.name.toLowerCase() === name.toLowerCase() && (one.sheetId === null || one.sheetId === sheet.id),
  );
  if (named !== undefined) return rangeOfFormula(session, named.formula);
  const found = session.model.table(name);
  return found === undefined ? null : new RangeTarget(found.sheet.id, found.table.area);
}
