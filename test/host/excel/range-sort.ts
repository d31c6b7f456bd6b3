import { Refusal } from '../model/refusal.ts';
import type { SortKey } from '../model/sort-rows.ts';
import { asRecord } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { placeOf, type RangeTarget } from './range-target.ts';

const rangeSortClass: HostClass<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    apply: (target, args, session) => {
      const { sheet, area } = placeOf(target, session);
      const body = args.flag(2) ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      session.model.sort(sheet.id, body, sortKeys(args.list(0)), 'addin');
    },
  },
};

/** `range.sort`. */
export function rangeSort(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(rangeSortClass, target, session);
}

/** Excel's sort fields as keys. */
export function sortKeys(fields: readonly unknown[]): SortKey[] {
  if (fields.length === 0) throw new Refusal('InvalidArgument', 'At least one sort field is needed');
  return fields.map((field) => {
    const { key, ascending } = asRecord(field);
    if (typeof key !== 'number') throw new Refusal('InvalidArgument', 'A sort field needs the offset of its column');
    return { column: key, ascending: ascending !== false };
  });
}
