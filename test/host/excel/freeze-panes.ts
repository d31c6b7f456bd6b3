import type { SheetModel } from '../model/sheet-model.ts';
import { addressedRange } from './addressing.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { rangeObject } from './range.ts';
import { placeOf, rangeTargetOf } from './range-target.ts';

const freezePanesClass: HostClass<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, args.numberOr(0, 1), 0, session),
    freezeColumns: (sheet, args, session) => freeze(sheet, 0, args.numberOr(0, 1), session),
    freezeAt: (sheet, args, session) => {
      const given = args.object(0);
      const target = given === null ? addressedRange(session, sheet, args.text(0)) : rangeTargetOf(given);
      const { area } = placeOf(target, session);
      freeze(sheet, area.row + area.rows, area.column + area.columns, session);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    getLocationOrNullObject: (sheet, _args, session) => {
      const { frozenRows, frozenColumns } = sheet;
      if (frozenRows === 0 && frozenColumns === 0) return NULL_OBJECT;
      const area = { row: 0, column: 0, rows: Math.max(1, frozenRows), columns: Math.max(1, frozenColumns) };
      return rangeObject(sheet.id, area, session);
    },
  },
};

/** `worksheet.freezePanes`. */
export function freezePanes(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(freezePanesClass, sheet, session);
}

function freeze(sheet: SheetModel, rows: number, columns: number, session: ExcelSession): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  session.model.emit({ kind: 'layout', sheetId: sheet.id });
}
