import { Refusal } from '../model/refusal.ts';
import type { Mutable, SheetModel } from '../model/sheet-model.ts';
import type { ChartSnapshot } from '../model/workbook-snapshot.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import { seriesFromRange } from './chart-data.ts';
import { AXES_PARTS, DATA_LABELS, LEGEND, PLOT_FORMAT, TITLE_LOOK } from './chart-parts.ts';
import { seriesCollection } from './chart-series.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, type Scalar } from './host-class.ts';
import { type BagShape, optionObject } from './option-bag.ts';
import { fullAddress, placeOf, rangeArgument, rangeTargetOf } from './range-target.ts';
import { columnOffset, rowOffset, sumSizes } from './sizes.ts';
import { worksheetObject } from './worksheet.ts';

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: Mutable<ChartSnapshot>;
}

const chartClass: HostClass<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: plain('name', String),
    chartType: plain('type', String),
    left: plain('left', Number),
    top: plain('top', Number),
    width: plain('width', Number),
    height: plain('height', Number),
    style: kept('style', null),
    plotVisibleOnly: kept('plotVisibleOnly', true),
    displayBlanksAs: kept('displayBlanksAs', 'NotPlotted'),
    showAllFieldButtons: { get: () => false, heavy: true },
  },
  objects: {
    title: (target, session) => HostObject.of(titleClass, target, session),
    series: seriesCollection,
    legend: (target, session) => part(LEGEND, target, 'legend.', session),
    dataLabels: (target, session) => part(DATA_LABELS, target, 'dataLabels.', session),
    axes: (target, session) =>
      part({ className: 'ChartAxes', defaults: {}, parts: AXES_PARTS }, target, 'axes.', session),
    format: (target, session) => part(PLOT_FORMAT, target, 'format.', session),
    worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
  },
  methods: {
    activate: () => null,
    delete: ({ sheet, chart }, _args, session) => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'chart' });
    },
    setData: (target, args, session) => {
      const source = placeOf(rangeArgument(args, 0), session);
      target.chart.seriesBy = args.textOr(1, 'Auto');
      target.chart.sourceAddress = fullAddress(source.sheet, source.area);
      target.chart.series = seriesFromRange(source.sheet, source.area, target.chart.seriesBy);
      chartChanged(target, session);
    },
    setPosition: setPosition,
    getImage: ({ chart }, args, session) => {
      if (session.chartImage === undefined) {
        session.unknownMembers.add('Chart.getImage');
        throw new Refusal('ApiNotFound', 'This host draws no pictures: Chart.getImage');
      }
      return session.chartImage(chart, args.numberOr(0, chart.width), args.numberOr(1, chart.height));
    },
  },
};

const titleClass: HostClass<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    text: {
      get: ({ chart }) => chart.title,
      set: (target, value, session) => {
        target.chart.title = String(value);
        chartChanged(target, session);
      },
    },
    visible: kept('title.visible', true),
    overlay: kept('title.overlay', false),
    position: kept('title.position', 'Top'),
    horizontalAlignment: kept('title.horizontalAlignment', 'Center'),
  },
  objects: { format: (target, session) => part(TITLE_LOOK, target, 'title.format.', session) },
};

/** A Chart. */
export function chartObject(sheet: SheetModel, chart: Mutable<ChartSnapshot>, session: ExcelSession): HostObject {
  return HostObject.of(chartClass, { sheet, chart }, session);
}

/** Tells that the chart must be drawn again. */
export function chartChanged({ sheet }: ChartTarget, session: ExcelSession): void {
  session.model.assertAllowed(sheet, 'allowEditObjects');
  session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'chart' });
}

function part(shape: BagShape, target: ChartTarget, prefix: string, session: ExcelSession): HostObject {
  const keep = (name: string, value: unknown) => {
    target.chart.options = { ...target.chart.options, [name]: value };
    chartChanged(target, session);
  };
  return optionObject(shape, { options: () => target.chart.options, keep }, prefix, session);
}

function plain<Key extends 'name' | 'type' | 'left' | 'top' | 'width' | 'height'>(
  key: Key,
  parse: (value: unknown) => ChartSnapshot[Key],
): Scalar<ChartTarget> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value, session) => {
      Object.assign(target.chart, { [key]: parse(value) });
      chartChanged(target, session);
    },
  };
}

function kept(name: string, otherwise: unknown): Scalar<ChartTarget> {
  return {
    get: ({ chart }) => chart.options[name] ?? otherwise,
    set: (target, value, session) => {
      target.chart.options = { ...target.chart.options, [name]: value };
      chartChanged(target, session);
    },
  };
}

function setPosition(target: ChartTarget, args: CallArguments, session: ExcelSession): void {
  const cell = (index: number) => {
    const given = args.object(index);
    return placeOf(
      given === null ? addressedRange(session, target.sheet, args.text(index)) : rangeTargetOf(given),
      session,
    ).area;
  };
  const start = cell(0);
  target.chart.left = columnOffset(target.sheet, start.column);
  target.chart.top = rowOffset(target.sheet, start.row);
  if (args.isGiven(1)) {
    const end = cell(1);
    const size = sumSizes(target.sheet, {
      ...start,
      rows: end.row + end.rows - start.row,
      columns: end.column + end.columns - start.column,
    });
    target.chart.width = size.width;
    target.chart.height = size.height;
  }
  chartChanged(target, session);
}
