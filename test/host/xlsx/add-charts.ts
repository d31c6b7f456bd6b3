import type JSZip from 'jszip';
import type { ChartSnapshot } from '../model/workbook-snapshot.ts';
import { chartXml, type ReadAddress } from './chart-xml.ts';
import { escapeXml } from './xml-text.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** DrawingML measures in English metric units. */
const unitsPerPoint = 12_700;

/** The charts of one sheet of a file, by the number exceljs gave its part. */
export interface SheetCharts {
  readonly sheetNumber: number;
  readonly charts: readonly ChartSnapshot[];
}

/** Adds drawings and charts to a file that exceljs wrote without them. */
export async function addCharts(zip: JSZip, sheets: readonly SheetCharts[], read: ReadAddress): Promise<void> {
  const overrides: string[] = [];
  let chartNumber = 0;
  for (const { sheetNumber, charts } of sheets) {
    if (charts.length === 0) continue;
    const numbered = charts.map((chart) => {
      chartNumber += 1;
      return { chart, number: chartNumber };
    });
    for (const { chart, number } of numbered) {
      zip.file(`xl/charts/chart${number}.xml`, chartXml(chart, read));
      overrides.push(override(`/xl/charts/chart${number}.xml`, chartType));
    }
    const drawing = `drawing9${sheetNumber}`;
    zip.file(`xl/drawings/${drawing}.xml`, drawingXml(numbered.map(({ chart }) => chart)));
    zip.file(`xl/drawings/_rels/${drawing}.xml.rels`, drawingRelations(numbered.map(({ number }) => number)));
    overrides.push(override(`/xl/drawings/${drawing}.xml`, drawingType));
    await linkDrawing(zip, sheetNumber, drawing);
  }
  await edit(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${overrides.join('')}</Types>`));
}

async function linkDrawing(zip: JSZip, sheetNumber: number, drawing: string): Promise<void> {
  const relation = `<Relationship Id="rIdCharts" Type="${relationships}/drawing" Target="../drawings/${drawing}.xml"/>`;
  const relationsPath = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  if (zip.file(relationsPath) === null) zip.file(relationsPath, relationsXml(''));
  await edit(zip, relationsPath, (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
  // The schema fixes the order of a worksheet's children: a drawing stands before these.
  await edit(zip, `xl/worksheets/sheet${sheetNumber}.xml`, (xml) =>
    xml.replace(
      /<(legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
      (next) => `<drawing xmlns:r="${relationships}" r:id="rIdCharts"/>${next}`,
    ),
  );
}

function drawingXml(charts: readonly ChartSnapshot[]): string {
  const frames = charts.map(
    (chart, index) =>
      `<xdr:absoluteAnchor><xdr:pos x="${units(chart.left)}" y="${units(chart.top)}"/><xdr:ext cx="${units(chart.width)}" cy="${units(chart.height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${frames.join('')}</xdr:wsDr>`;
}

function drawingRelations(chartNumbers: readonly number[]): string {
  const relations = chartNumbers.map(
    (number, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/chart" Target="../charts/chart${number}.xml"/>`,
  );
  return relationsXml(relations.join(''));
}

function relationsXml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${packageRelationships}">${content}</Relationships>`;
}

function override(partName: string, contentType: string): string {
  return `<Override PartName="${partName}" ContentType="${contentType}"/>`;
}

function units(points: number): number {
  return Math.round(points * unitsPerPoint);
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (file === null) throw new Error(`The file has no part ${path}`);
  zip.file(path, change(await file.async('string')));
}
