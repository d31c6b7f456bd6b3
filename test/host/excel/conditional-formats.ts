import { intersect } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { Mutable, SheetModel } from '../model/sheet-model.ts';
import type { ConditionalFormatSnapshot } from '../model/sheet-rules.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { type BagShape, optionObject } from './option-bag.ts';
import { rangeObject } from './range.ts';
import { placeOf, type RangeTarget } from './range-target.ts';

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: Mutable<ConditionalFormatSnapshot>;
}

const LOOK: BagShape = {
  className: 'ConditionalRangeFormat',
  defaults: { numberFormat: '' },
  parts: {
    fill: { className: 'ConditionalRangeFill', defaults: { color: '' } },
    font: {
      className: 'ConditionalRangeFont',
      defaults: { bold: false, italic: false, color: '', strikethrough: false, underline: 'None' },
    },
  },
};

const KINDS: Readonly<Record<string, BagShape>> = {
  custom: {
    className: 'CustomConditionalFormat',
    defaults: {},
    parts: { rule: { className: 'ConditionalFormatRule', defaults: { formula: '', formulaLocal: '' } }, format: LOOK },
  },
  cellValue: { className: 'CellValueConditionalFormat', defaults: { rule: null }, parts: { format: LOOK } },
  textComparison: { className: 'TextConditionalFormat', defaults: { rule: null }, parts: { format: LOOK } },
  preset: { className: 'PresetCriteriaConditionalFormat', defaults: { rule: null }, parts: { format: LOOK } },
  topBottom: { className: 'TopBottomConditionalFormat', defaults: { rule: null }, parts: { format: LOOK } },
};

const formatClass: HostClass<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      get: ({ format }) => format.data.stopIfTrue === true,
      set: (target, value, session) => keep(target, 'stopIfTrue', value, session),
    },
  },
  objects: Object.fromEntries(
    Object.entries(KINDS).map(([kind, shape]) => [
      kind,
      (target: FormatTarget, session: ExcelSession) =>
        optionObject(
          shape,
          { options: () => target.format.data, keep: (name, value) => keep(target, name, value, session) },
          `${kind}.`,
          session,
        ),
    ]),
  ),
  methods: {
    delete: ({ sheet, format }, _args, session) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'conditionalFormat' });
    },
    getRange: ({ sheet, format }, _args, session) => rangeObject(sheet.id, format.area, session),
  },
};

const formatsClass: HostClass<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, session) => listed(target, session).map((one) => HostObject.of(formatClass, one, session)),
  methods: {
    add: (target, args, session) => {
      const { sheet, area } = placeOf(target, session);
      session.model.assertAllowed(sheet, 'allowFormatCells');
      const kind = args.text(0);
      if (!(`${kind.charAt(0).toLowerCase()}${kind.slice(1)}` in { ...KINDS, containsText: 1, presetCriteria: 1 })) {
        throw new Refusal('InvalidArgument', `This host keeps no conditional formats of type ${kind}`);
      }
      const format = { id: session.model.newId(), area, type: kind, data: {} };
      sheet.conditionalFormats.push(format);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'conditionalFormat' });
      return HostObject.of(formatClass, { sheet, format }, session);
    },
    clearAll: (target, _args, session) => {
      const { sheet, area } = placeOf(target, session);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => intersect(one.area, area) === null);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'conditionalFormat' });
    },
    getCount: (target, _args, session) => listed(target, session).length,
    getItem: (target, args, session) => {
      const found = listed(target, session).find(({ format }) => format.id === args.text(0));
      if (found === undefined) throw new Refusal('ItemNotFound', 'The requested format does not exist');
      return HostObject.of(formatClass, found, session);
    },
    getItemOrNullObject: (target, args, session) => {
      const found = listed(target, session).find(({ format }) => format.id === args.text(0));
      return found === undefined ? NULL_OBJECT : HostObject.of(formatClass, found, session);
    },
  },
};

/** `range.conditionalFormats`: kept as data. */
export function conditionalFormats(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(formatsClass, target, session);
}

function listed(target: RangeTarget, session: ExcelSession): FormatTarget[] {
  const { sheet, area } = placeOf(target, session);
  return sheet.conditionalFormats
    .filter((one) => intersect(one.area, area) !== null)
    .map((format) => ({ sheet, format }));
}

function keep({ sheet, format }: FormatTarget, name: string, value: unknown, session: ExcelSession): void {
  format.data = { ...format.data, [name]: value };
  session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'conditionalFormat' });
}
