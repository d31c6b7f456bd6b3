import type { BagShape } from './option-bag.ts';

const FONT: BagShape = {
  className: 'ChartFont',
  defaults: { bold: false, italic: false, color: '#000000', name: 'Calibri', size: 10, underline: 'None' },
};

const FILL: BagShape = { className: 'ChartFill', defaults: {}, setters: { setSolidColor: 'color', clear: 'color' } };

const LINE: BagShape = {
  className: 'ChartLineFormat',
  defaults: { color: '#000000', lineStyle: 'Automatic', weight: 1 },
  setters: { clear: 'color' },
};

const BORDER: BagShape = {
  className: 'ChartBorder',
  defaults: { color: '#D9D9D9', lineStyle: 'Continuous', weight: 1 },
  setters: { clear: 'color' },
};

/** `chart.title.format`. */
export const TITLE_LOOK: BagShape = {
  className: 'ChartTitleFormat',
  defaults: {},
  parts: { font: FONT, fill: FILL, border: BORDER },
};

/** `chart.legend`. */
export const LEGEND: BagShape = {
  className: 'ChartLegend',
  defaults: { visible: true, position: 'Right', overlay: false },
  parts: { format: { className: 'ChartLegendFormat', defaults: {}, parts: { font: FONT, fill: FILL } } },
};

/** `chart.dataLabels` and the labels of a series. */
export const DATA_LABELS: BagShape = {
  className: 'ChartDataLabels',
  defaults: {
    position: 'OutsideEnd',
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    showLegendKey: false,
    separator: null,
    numberFormat: 'General',
  },
  parts: { format: { className: 'ChartDataLabelFormat', defaults: {}, parts: { font: FONT, fill: FILL } } },
};

/** `chart.format`. */
export const PLOT_FORMAT: BagShape = {
  className: 'ChartAreaFormat',
  defaults: { colorScheme: 'ColorfulPalette1', roundedCorners: false },
  parts: { font: FONT, fill: FILL, border: BORDER },
};

/** `series.format`. */
export const SERIES_FORMAT: BagShape = {
  className: 'ChartSeriesFormat',
  defaults: {},
  parts: { fill: FILL, line: LINE },
};

const AXIS: BagShape = {
  className: 'ChartAxis',
  defaults: {
    minimum: '',
    maximum: '',
    majorUnit: '',
    minorUnit: '',
    visible: true,
    reversePlotOrder: false,
    numberFormat: 'General',
    tickLabelPosition: 'NextToAxis',
    categoryType: 'Automatic',
    displayUnit: 'None',
    position: 'Automatic',
  },
  parts: {
    title: {
      className: 'ChartAxisTitle',
      defaults: { text: '', visible: false },
      parts: { format: { className: 'ChartAxisTitleFormat', defaults: {}, parts: { font: FONT } } },
    },
    majorGridlines: { className: 'ChartGridlines', defaults: { visible: true } },
    minorGridlines: { className: 'ChartGridlines', defaults: { visible: false } },
    format: { className: 'ChartAxisFormat', defaults: {}, parts: { font: FONT, line: LINE } },
  },
};

/** `chart.axes`. */
export const AXES_PARTS: Readonly<Record<string, BagShape>> = { valueAxis: AXIS, categoryAxis: AXIS, seriesAxis: AXIS };
