import { type Area, splitSheetAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { addressedRange } from './addressing.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { rangeObject } from './range.ts';
import { areasFormat } from './range-format.ts';
import { fullAddress, placeOf } from './range-target.ts';
import { worksheetObject } from './worksheet.ts';

/** Several rectangles of one sheet taken together. */
export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const rangeAreasClass: HostClass<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    address: { get: (target, session) => addressOf(session.model.sheet(target.sheetId), target) },
    addressLocal: { get: (target, session) => addressOf(session.model.sheet(target.sheetId), target) },
    areaCount: { get: (target) => target.areas.length },
    cellCount: { get: (target) => target.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    isEntireRow: { get: () => false },
    isEntireColumn: { get: () => false },
  },
  objects: {
    areas: (target, session) => areaCollection(target, session),
    format: areasFormat,
    worksheet: (target, session) => worksheetObject(session.model.sheet(target.sheetId), session),
  },
  methods: {
    clear: (target, args, session) => {
      for (const area of target.areas) rangeObject(target.sheetId, area, session).call('clear', args);
    },
    calculate: (target, _args, session) => {
      for (const area of target.areas) session.recalculate({ sheetId: target.sheetId, area });
    },
  },
};

const collectionClass: HostClass<AreasTarget> = {
  name: 'RangeCollection',
  items: (target, session) => target.areas.map((area) => rangeObject(target.sheetId, area, session)),
  methods: {
    getCount: (target) => target.areas.length,
    getItemAt: (target, args, session) => {
      const area = target.areas[args.number(0)];
      if (area === undefined) throw new Refusal('InvalidArgument', 'There is no such area');
      return rangeObject(target.sheetId, area, session);
    },
  },
};

export function areasObject(sheetId: string, areas: readonly Area[], session: ExcelSession): HostObject {
  return HostObject.of(rangeAreasClass, { sheetId, areas }, session);
}

/** `worksheet.getRanges('A1,B2:C3')`. */
export function addressedAreas(session: ExcelSession, sheet: SheetModel, addresses: string): HostObject {
  if (addresses.length > 8192) throw new Refusal('InvalidArgument', 'An address has at most 8192 characters');
  const areas = addresses
    .split(',')
    .map((address) => placeOf(addressedRange(session, sheet, splitSheetAddress(address.trim()).local), session).area);
  return areasObject(sheet.id, areas, session);
}

function areaCollection(target: AreasTarget, session: ExcelSession): HostObject {
  return HostObject.of(collectionClass, target, session);
}

function addressOf(sheet: SheetModel, target: AreasTarget): string {
  return target.areas.map((area) => fullAddress(sheet, area)).join(',');
}
