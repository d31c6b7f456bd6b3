import { Refusal } from '../model/refusal.ts';
import type { Mutable, SheetModel } from '../model/sheet-model.ts';
import type { ChartSnapshot } from '../model/workbook-snapshot.ts';
import { chartObject } from './chart.ts';
import { seriesFromRange } from './chart-data.ts';
import { eventMethods } from './event-registration.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { fullAddress, placeOf, rangeArgument } from './range-target.ts';

const chartsClass: HostClass<SheetModel> = {
  name: 'ChartCollection',
  scalars: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet, session) => sheet.charts.map((chart) => chartObject(sheet, chart, session)),
  methods: {
    add: (sheet, args, session) => {
      session.model.assertAllowed(sheet, 'allowEditObjects');
      const source = placeOf(rangeArgument(args, 1), session);
      const seriesBy = args.textOr(2, 'Auto');
      const chart: Mutable<ChartSnapshot> = {
        id: session.model.newId(),
        name: freeName(sheet),
        type: args.text(0),
        title: null,
        sourceAddress: fullAddress(source.sheet, source.area),
        seriesBy,
        series: seriesFromRange(source.sheet, source.area, seriesBy),
        left: 50,
        top: 50,
        width: 360,
        height: 216,
        options: {},
      };
      sheet.charts.push(chart);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'chart' });
      return chartObject(sheet, chart, session);
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, args, session) => {
      const found = find(sheet, args.text(0));
      if (found === undefined) throw new Refusal('ItemNotFound', 'The requested chart does not exist');
      return chartObject(sheet, found, session);
    },
    getItemOrNullObject: (sheet, args, session) => {
      const found = find(sheet, args.text(0));
      return found === undefined ? NULL_OBJECT : chartObject(sheet, found, session);
    },
    getItemAt: (sheet, args, session) => {
      const found = sheet.charts[args.number(0)];
      if (found === undefined) throw new Refusal('InvalidArgument', 'There is no such chart');
      return chartObject(sheet, found, session);
    },
    ...eventMethods((sheet: SheetModel) => sheet.id, { _RegisterAddedEvent: 50, _RegisterDeletedEvent: 53 }),
  },
};

/** `worksheet.charts`. */
export function chartCollection(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(chartsClass, sheet, session);
}

function find(sheet: SheetModel, key: string): Mutable<ChartSnapshot> | undefined {
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase());
}

function freeName(sheet: SheetModel): string {
  let number = 1;
  while (find(sheet, `Grafico ${number}`) !== undefined) number += 1;
  return `Grafico ${number}`;
}
