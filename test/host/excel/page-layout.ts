import { areaAddress } from '../model/area.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT, type Scalar } from './host-class.ts';
import { rangeOf } from './range.ts';
import { placeOf, rangeTargetOf } from './range-target.ts';

const DEFAULTS: Readonly<Record<string, unknown>> = {
  orientation: 'Portrait',
  paperSize: 'A4',
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

const pageLayoutClass: HostClass<SheetModel> = {
  name: 'PageLayout',
  scalars: Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, option(name)])),
  methods: {
    setPrintArea: (sheet, args, session) => keep(sheet, 'printArea', args, session),
    setPrintTitleRows: (sheet, args, session) => keep(sheet, 'printTitleRows', args, session),
    setPrintTitleColumns: (sheet, args, session) => keep(sheet, 'printTitleColumns', args, session),
    getPrintAreaOrNullObject: (sheet, _args, session) => kept(sheet, 'printArea', session),
    getPrintTitleRowsOrNullObject: (sheet, _args, session) => kept(sheet, 'printTitleRows', session),
  },
};

/** `worksheet.pageLayout`. */
export function pageLayout(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(pageLayoutClass, sheet, session);
}

function option(name: string): Scalar<SheetModel> {
  return {
    get: (sheet) => sheet.pageLayout[name] ?? DEFAULTS[name],
    set: (sheet, value, session) => {
      sheet.pageLayout[name] = value;
      session.model.emit({ kind: 'layout', sheetId: sheet.id });
    },
  };
}

function keep(sheet: SheetModel, name: string, args: CallArguments, session: ExcelSession): void {
  const given = args.object(0);
  const target = given === null ? addressedRange(session, sheet, args.text(0)) : rangeTargetOf(given);
  sheet.pageLayout[name] = areaAddress(placeOf(target, session).area);
  session.model.emit({ kind: 'layout', sheetId: sheet.id });
}

function kept(sheet: SheetModel, name: string, session: ExcelSession): HostObject | typeof NULL_OBJECT {
  const address = sheet.pageLayout[name];
  return typeof address === 'string' ? rangeOf(addressedRange(session, sheet, address), session) : NULL_OBJECT;
}
