import { Refusal } from '../model/refusal.ts';
import type { ChartSeriesSnapshot } from '../model/workbook-snapshot.ts';
import { type ChartTarget, chartChanged } from './chart.ts';
import { DATA_LABELS, SERIES_FORMAT } from './chart-parts.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, type Scalar } from './host-class.ts';
import { type BagShape, optionObject } from './option-bag.ts';
import { fullAddress, placeOf, rangeArgument } from './range-target.ts';

interface SeriesTarget {
  readonly owner: ChartTarget;
  readonly index: number;
}

const seriesClass: HostClass<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    name: {
      get: (target) => seriesOf(target).name,
      set: (target, value, session) => change(target, { name: String(value) }, session),
    },
    chartType: option('chartType', (target) => target.owner.chart.type),
    hasDataLabels: option('hasDataLabels', () => false),
    gapWidth: option('gapWidth', () => 150),
    overlap: option('overlap', () => 0),
    smooth: option('smooth', () => false),
    axisGroup: option('axisGroup', () => 'Primary'),
  },
  objects: {
    format: (target, session) => part(SERIES_FORMAT, target, 'format.', session),
    dataLabels: (target, session) => part(DATA_LABELS, target, 'dataLabels.', session),
  },
  methods: {
    setValues: (target, args, session) => {
      const { sheet, area } = placeOf(rangeArgument(args, 0), session);
      change(target, { values: fullAddress(sheet, area) }, session);
    },
    setXAxisValues: (target, args, session) => {
      const { sheet, area } = placeOf(rangeArgument(args, 0), session);
      change(target, { categories: fullAddress(sheet, area) }, session);
    },
    delete: ({ owner, index }, _args, session) => {
      owner.chart.series = owner.chart.series.filter((_, at) => at !== index);
      chartChanged(owner, session);
    },
  },
};

const collectionClass: HostClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (owner, session) =>
    owner.chart.series.map((_, index) => HostObject.of(seriesClass, { owner, index }, session)),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (owner, args, session) => {
      const index = args.number(0);
      if (owner.chart.series[index] === undefined) throw new Refusal('InvalidArgument', 'There is no such series');
      return HostObject.of(seriesClass, { owner, index }, session);
    },
    add: (owner, args, session) => {
      owner.chart.series = [...owner.chart.series, { name: args.textOr(0, 'Serie'), values: '', categories: null }];
      chartChanged(owner, session);
      return HostObject.of(seriesClass, { owner, index: owner.chart.series.length - 1 }, session);
    },
  },
};

/** `chart.series`. */
export function seriesCollection(owner: ChartTarget, session: ExcelSession): HostObject {
  return HostObject.of(collectionClass, owner, session);
}

function seriesOf({ owner, index }: SeriesTarget): ChartSeriesSnapshot {
  const series = owner.chart.series[index];
  if (series === undefined) throw new Refusal('ItemNotFound', 'The series was deleted');
  return series;
}

function change(target: SeriesTarget, patch: Partial<ChartSeriesSnapshot>, session: ExcelSession): void {
  const { owner, index } = target;
  owner.chart.series = owner.chart.series.map((series, at) => (at === index ? { ...series, ...patch } : series));
  chartChanged(owner, session);
}

function keep(target: SeriesTarget, name: string, value: unknown, session: ExcelSession): void {
  const { chart } = target.owner;
  chart.options = { ...chart.options, [`series.${target.index}.${name}`]: value };
  if (name === 'format.fill.color' && typeof value === 'string') change(target, { color: value }, session);
  chartChanged(target.owner, session);
}

function part(shape: BagShape, target: SeriesTarget, prefix: string, session: ExcelSession): HostObject {
  const start = `series.${target.index}.`;
  const bag = {
    options: () => target.owner.chart.options,
    keep: (name: string, value: unknown) => keep(target, name.slice(start.length), value, session),
  };
  return optionObject(shape, bag, `${start}${prefix}`, session);
}

function option(name: string, otherwise: (target: SeriesTarget) => unknown): Scalar<SeriesTarget> {
  return {
    get: (target) => target.owner.chart.options[`series.${target.index}.${name}`] ?? otherwise(target),
    set: (target, value, session) => keep(target, name, value, session),
  };
}
