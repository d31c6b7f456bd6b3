import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { parseArea, splitSheetAddress } from '../model/area.ts';
import { openWorkbook } from '../model/snapshot-codec.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { FilterCriterion, ModelValue, WorkbookSnapshot } from '../model/workbook-snapshot.ts';
import { addCharts } from './add-charts.ts';
import { writeFilterCriteria } from './filter-criteria.ts';
import { workbenchPartPath, writeWorkbenchPart } from './workbench-part.ts';
import { writeSheet } from './write-sheet.ts';
import { partText } from './zip-parts.ts';

/** Writes a workbook as an .xlsx file that Excel and {@link readXlsx} open. */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const live = openWorkbook(snapshot);
  const workbook = new ExcelJS.Workbook();
  const { title, subject, author, keywords, comments } = snapshot.properties;
  Object.assign(workbook, { title, subject, creator: author, keywords, description: comments });
  for (const sheet of snapshot.sheets) await writeSheet(workbook, sheet, live.sheet(sheet.id));
  for (const { name, formula } of snapshot.names) {
    if (formula.includes('!')) workbook.definedNames.add(formula.replace(/^=/, ''), name);
  }
  const activeTab = snapshot.sheets.findIndex(({ id }) => id === snapshot.activeSheetId);
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' }];

  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  await writeAllFilters(zip, snapshot);
  const charts = snapshot.sheets.map((sheet, index) => ({ sheetNumber: index + 1, charts: sheet.charts }));
  await addCharts(zip, charts, (address) => valuesAt(live, address));
  zip.file(workbenchPartPath, writeWorkbenchPart(snapshot));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** exceljs numbers sheets and tables in the order in which they were added. */
async function writeAllFilters(zip: JSZip, snapshot: WorkbookSnapshot): Promise<void> {
  let tableNumber = 0;
  for (const [index, sheet] of snapshot.sheets.entries()) {
    await putCriteria(zip, `xl/worksheets/sheet${index + 1}.xml`, sheet.autoFilter?.criteria ?? []);
    for (const table of sheet.tables) {
      tableNumber += 1;
      await putCriteria(zip, `xl/tables/table${tableNumber}.xml`, table.criteria);
    }
  }
}

async function putCriteria(zip: JSZip, path: string, criteria: readonly FilterCriterion[]): Promise<void> {
  if (criteria.length === 0) return;
  const xml = (await partText(zip, path)) ?? '';
  const filled = xml.replace(
    /<autoFilter\b([^>]*?)(?:\/>|>.*?<\/autoFilter>)/s,
    (_, attributes: string) => `<autoFilter${attributes}>${writeFilterCriteria(criteria)}</autoFilter>`,
  );
  zip.file(path, filled);
}

function valuesAt(workbook: WorkbookModel, address: string): readonly ModelValue[] {
  const { sheetName, local } = splitSheetAddress(address.replace(/^=/, ''));
  const sheet = workbook.sheetByName(sheetName ?? '');
  const area = parseArea(local);
  if (sheet === undefined || area === null) return [];
  const values: ModelValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) values.push(sheet.value(row, column));
  }
  return values;
}
