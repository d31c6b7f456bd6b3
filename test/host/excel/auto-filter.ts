import { Refusal } from '../model/refusal.ts';
import type { SheetModel, Table } from '../model/sheet-model.ts';
import type { FilterCriterion } from '../model/workbook-snapshot.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { criterionData, criterionOf } from './filter-criteria.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { rangeObject } from './range.ts';
import { placeOf, rangeTargetOf } from './range-target.ts';

/** The filter of a table, or of the sheet when `table` is null. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: Table | null;
}

const autoFilterClass: HostClass<FilterTarget> = {
  name: 'AutoFilter',
  scalars: {
    enabled: { get: (target) => areaOf(target) !== null },
    isDataFiltered: { get: (target) => criteriaOf(target).length > 0 },
    criteria: {
      get: (target) => {
        const columns = areaOf(target)?.columns ?? 0;
        return Array.from({ length: columns }, (_, column) => {
          const criterion = criteriaOf(target).find((one) => one.column === column);
          return criterion === undefined ? null : criterionData(criterion);
        });
      },
    },
  },
  methods: {
    apply: (target, args, session) => apply(target, args, session),
    clearCriteria: (target, _args, session) => setCriteria(target, [], session),
    clearColumnCriteria: (target, args, session) =>
      setCriteria(
        target,
        criteriaOf(target).filter((one) => one.column !== args.number(0)),
        session,
      ),
    reapply: (target, _args, session) => session.model.refilter(target.sheet.id, target.table?.id ?? null),
    remove: (target, _args, session) => {
      session.model.assertAllowed(target.sheet, 'allowAutoFilter');
      if (target.table === null) target.sheet.autoFilter = null;
      else target.table.criteria = [];
      session.model.refilter(target.sheet.id, target.table?.id ?? null);
    },
    getRange: (target, _args, session) => {
      const area = areaOf(target);
      if (area === null) throw new Refusal('ItemNotFound', 'The sheet has no filter');
      return rangeObject(target.sheet.id, area, session);
    },
    getRangeOrNullObject: (target, _args, session) => {
      const area = areaOf(target);
      return area === null ? NULL_OBJECT : rangeObject(target.sheet.id, area, session);
    },
  },
};

/** `worksheet.autoFilter` or `table.autoFilter`. */
export function autoFilter(target: FilterTarget, session: ExcelSession): HostObject {
  return HostObject.of(autoFilterClass, target, session);
}

function areaOf({ sheet, table }: FilterTarget) {
  return table === null ? (sheet.autoFilter?.area ?? null) : table.area;
}

function criteriaOf({ sheet, table }: FilterTarget): readonly FilterCriterion[] {
  return table === null ? (sheet.autoFilter?.criteria ?? []) : table.criteria;
}

function setCriteria({ sheet, table }: FilterTarget, criteria: FilterCriterion[], session: ExcelSession): void {
  session.model.assertAllowed(sheet, 'allowAutoFilter');
  if (table !== null) table.criteria = criteria;
  else if (sheet.autoFilter !== null) sheet.autoFilter.criteria = criteria;
  session.model.refilter(sheet.id, table?.id ?? null);
}

function apply(target: FilterTarget, args: CallArguments, session: ExcelSession): void {
  session.model.assertAllowed(target.sheet, 'allowAutoFilter');
  const given = args.object(0);
  const range = given === null ? addressedRange(session, target.sheet, args.text(0)) : rangeTargetOf(given);
  const { area } = placeOf(range, session);
  if (target.table === null && target.sheet.autoFilter === null) target.sheet.autoFilter = { area, criteria: [] };
  if (!args.isGiven(1)) {
    setCriteria(target, [...criteriaOf(target)], session);
    return;
  }
  const column = args.number(1);
  const others = criteriaOf(target).filter((one) => one.column !== column);
  setCriteria(target, args.isGiven(2) ? [...others, criterionOf(column, args.record(2))] : others, session);
}
