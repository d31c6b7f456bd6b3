import type { Table } from '../model/sheet-model.ts';
import { asRecord, type CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { criterionData, criterionOf } from './filter-criteria.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { sheetOf } from './table.ts';

interface Column {
  readonly table: Table;
  readonly index: number;
}

const filterClass: HostClass<Column> = {
  name: 'Filter',
  scalars: {
    criteria: {
      get: ({ table, index }) => {
        const criterion = table.criteria.find((one) => one.column === index);
        return criterion === undefined ? null : criterionData(criterion);
      },
    },
  },
  methods: {
    apply: (column, args, session) => set(column, args.record(0), session),
    applyValuesFilter: (column, args, session) => set(column, { filterOn: 'Values', values: args.list(0) }, session),
    applyCustomFilter: (column, args, session) =>
      set(column, { filterOn: 'Custom', criterion1: args.text(0), ...second(args) }, session),
    clear: (column, _args, session) => set(column, null, session),
  },
};

/** `table.columns.getItem(…).filter`. */
export function columnFilter(column: Column, session: ExcelSession): HostObject {
  return HostObject.of(filterClass, column, session);
}

function second(args: CallArguments): Readonly<Record<string, unknown>> {
  return args.isGiven(1) ? { criterion2: args.text(1), operator: args.textOr(2, 'And') } : {};
}

function set(
  { table, index }: Column,
  criteria: Readonly<Record<string, unknown>> | null,
  session: ExcelSession,
): void {
  const sheet = sheetOf(table, session);
  session.model.assertAllowed(sheet, 'allowAutoFilter');
  const others = table.criteria.filter((one) => one.column !== index);
  table.criteria = criteria === null ? others : [...others, criterionOf(index, asRecord(criteria))];
  session.model.refilter(sheet.id, table.id);
}
