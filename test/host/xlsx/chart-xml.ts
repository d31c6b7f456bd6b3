import type { ChartSeriesSnapshot, ChartSnapshot, ModelValue } from '../model/workbook-snapshot.ts';
import { escapeXml } from './xml-text.ts';

/** Gives the values behind an address such as `Bandi!B2:B6`, so that the chart shows before anything is recalculated. */
export type ReadAddress = (address: string) => readonly ModelValue[];

const chartNamespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const palette = ['2F6B4F', 'C8963E', '4472C4', 'A5493B', '7A6C9D', '5B9BD5'] as const;

/** The `chart` part of a chart: bars, columns, lines or a pie. */
export function chartXml(chart: ChartSnapshot, read: ReadAddress): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, read)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${chartNamespaces}><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(chart.type, series)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function plotXml(type: string, series: string): string {
  if (/^(Pie|Doughnut)/.test(type)) {
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  const axisIds = '<c:axId val="1"/><c:axId val="2"/>';
  if (/^Line/.test(type)) {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>${axesXml(false)}`;
  }
  const isBar = type.startsWith('Bar');
  const grouping = /Stacked100/.test(type) ? 'percentStacked' : /Stacked/.test(type) ? 'stacked' : 'clustered';
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${overlap}${axisIds}</c:barChart>${axesXml(isBar)}`;
}

function axesXml(isBar: boolean): string {
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  return `<c:catAx><c:axId val="1"/>${scaling}<c:axPos val="${isBar ? 'l' : 'b'}"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/>${scaling}<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines/><c:crossAx val="1"/></c:valAx>`;
}

function seriesXml(series: ChartSeriesSnapshot, index: number, read: ReadAddress): string {
  const color = series.color?.replace('#', '') ?? palette[index % palette.length] ?? palette[0];
  const categories =
    series.categories === null
      ? ''
      : `<c:cat><c:strRef><c:f>${escapeXml(bare(series.categories))}</c:f>${stringCache(read(series.categories))}</c:strRef></c:cat>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>${categories}<c:val><c:numRef><c:f>${escapeXml(bare(series.values))}</c:f>${numberCache(read(series.values))}</c:numRef></c:val></c:ser>`;
}

function stringCache(values: readonly ModelValue[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`).join('');
  return `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
}

function numberCache(values: readonly ModelValue[]): string {
  const points = values
    .map((value, at) => (typeof value === 'number' ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : ''))
    .join('');
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
}

function titleXml(title: string | null): string {
  if (title === null) return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Addresses in the model may carry the `=` of a formula. */
function bare(address: string): string {
  return address.replace(/^=/, '');
}
