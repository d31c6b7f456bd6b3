import { Refusal } from '../model/refusal.ts';
import { application } from './application.ts';
import { commentsOfWorkbook } from './comments.ts';
import { customXmlParts } from './custom-xml.ts';
import { eventMethods, WORKBOOK_TARGET } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { nameCollection } from './names.ts';
import { documentProperties } from './properties.ts';
import { rangeObject } from './range.ts';
import { areasObject } from './range-areas.ts';
import { runtime } from './runtime.ts';
import { settingCollection } from './settings.ts';
import { tableCollection } from './tables.ts';
import { worksheetCollection } from './worksheets.ts';

const workbookClass: HostClass<null> = {
  name: 'Workbook',
  scalars: {
    name: { get: (_, session) => session.model.name },
    isDirty: { get: () => true },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191_029 },
    chartDataPointTrack: { get: () => true, set: () => undefined, heavy: true },
    usePrecisionAsDisplayed: { get: () => false, set: () => undefined, heavy: true },
  },
  objects: {
    application: (_, session) => application(session),
    _Runtime: (_, session) => runtime(session),
    worksheets: (_, session) => worksheetCollection(session),
    tables: (_, session) => tableCollection(session, () => session.model.sheets.flatMap((sheet) => sheet.tables), null),
    names: (_, session) => nameCollection(null, session),
    settings: (_, session) => settingCollection(session),
    customXmlParts: (_, session) => customXmlParts(session),
    properties: (_, session) => documentProperties(session),
    comments: (_, session) => commentsOfWorkbook(session),
  },
  methods: {
    getSelectedRange: (_, _args, session) => {
      const [area, ...more] = selectedAreas(session);
      if (area === undefined || more.length > 0)
        throw new Refusal('InvalidSelection', 'The selection is not one range');
      return rangeObject(session.model.activeSheetId, area, session);
    },
    getSelectedRanges: (_, _args, session) => areasObject(session.model.activeSheetId, selectedAreas(session), session),
    getActiveCell: (_, _args, session) => {
      const { row, column } = selectedAreas(session)[0] ?? { row: 0, column: 0 };
      return rangeObject(session.model.activeSheetId, { row, column, rows: 1, columns: 1 }, session);
    },
    getActiveChartOrNullObject: () => NULL_OBJECT,
    getIsActiveCollabSession: () => false,
    save: () => null,
    ...eventMethods(() => WORKBOOK_TARGET, { _RegisterActivatedEvent: 2203 }),
  },
};

/** The root of the object model. */
export function workbookObject(session: ExcelSession): HostObject {
  return HostObject.of(workbookClass, null, session);
}

function selectedAreas(session: ExcelSession) {
  const { selection, activeSheetId } = session.model;
  return selection.sheetId === activeSheetId ? selection.areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}
