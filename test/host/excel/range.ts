import type { Area } from '../model/area.ts';
import { intersect } from '../model/area.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { dataValidation } from './data-validation.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { rangeEdits } from './range-edits.ts';
import { rangeFormat } from './range-format.ts';
import { rangeMoves } from './range-moves.ts';
import { rangeScalars } from './range-scalars.ts';
import { rangeSort } from './range-sort.ts';
import { placeOf, RangeTarget } from './range-target.ts';
import { rangeView } from './range-view.ts';
import { tableCollection } from './tables.ts';
import { worksheetObject } from './worksheet.ts';

const rangeClass: HostClass<RangeTarget> = {
  name: 'Range',
  scalars: rangeScalars,
  objects: {
    worksheet: (target, session) => worksheetObject(placeOf(target, session).sheet, session),
    format: rangeFormat,
    dataValidation,
    conditionalFormats,
    sort: rangeSort,
  },
  methods: {
    ...rangeMoves,
    ...rangeEdits,
    getVisibleView: (target, _args, session) => rangeView(target, session),
    getTables: (target, _args, session) => {
      const { sheet, area } = placeOf(target, session);
      return tableCollection(
        session,
        () => sheet.tables.filter((table) => intersect(table.area, area) !== null),
        sheet.id,
      );
    },
  },
};

/** A Range over the area. */
export function rangeObject(sheetId: string, area: Area, session: ExcelSession): HostObject {
  return HostObject.of(rangeClass, new RangeTarget(sheetId, area), session);
}

/** A Range over cells already named by a target. */
export function rangeOf(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(rangeClass, target, session);
}
