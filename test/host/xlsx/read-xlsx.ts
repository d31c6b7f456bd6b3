import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/workbook-snapshot.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbenchPart, type WorkbenchPart, workbenchPartPath } from './workbench-part.ts';
import { partText, readAllFilters } from './zip-parts.ts';

/** Reads an .xlsx file; `name` is the file's name. Throws when the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = new ExcelJS.Workbook();
  // The typings name an older Buffer than Node's; the code reads any array buffer.
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const filters = await readAllFilters(zip);
  const part = readWorkbenchPart((await partText(zip, workbenchPartPath)) ?? '');

  const sheets = workbook.worksheets.map((worksheet, index) => {
    const id = part?.sheets[worksheet.name]?.id ?? `{00000000-0000-4000-A000-${String(index + 1).padStart(12, '0')}}`;
    const found = filters.get(worksheet.name) ?? { sheet: [], byTable: new Map() };
    return withPart(readSheet(worksheet, id, found), part);
  });
  // A file without views leaves them undefined, whatever the typings say.
  const views: readonly ExcelJS.WorkbookView[] | undefined = workbook.views;
  const activeTab = views?.[0]?.activeTab ?? 0;
  const active = [sheets[activeTab], ...sheets].find((sheet) => sheet?.visibility === 'Visible');
  return {
    name,
    activeSheetId: active?.id ?? '',
    sheets,
    names: readNames(workbook),
    settings: part?.settings ?? {},
    documentSettings: part?.documentSettings ?? {},
    customXmlParts: part?.customXmlParts ?? [],
    properties: readProperties(workbook),
    customProperties: part?.customProperties ?? {},
  };
}

function withPart(sheet: SheetSnapshot, part: WorkbenchPart | null): SheetSnapshot {
  const kept = part?.sheets[sheet.name];
  if (kept === undefined) return sheet;
  const { charts, comments, conditionalFormats, pageLayout, password } = kept;
  const protection =
    sheet.protection !== null && password !== undefined ? { ...sheet.protection, password } : sheet.protection;
  return { ...sheet, charts, comments, conditionalFormats, pageLayout, protection };
}

function readNames(workbook: ExcelJS.Workbook): readonly NameSnapshot[] {
  return workbook.definedNames.model
    .filter(({ name }) => !name.startsWith('_xlnm'))
    .map(({ name, ranges }) => ({ name, formula: `=${ranges.join(',')}`, visible: true, comment: '', sheetId: null }));
}

function readProperties({ title, subject, creator, keywords, description }: ExcelJS.Workbook): Record<string, string> {
  const known = { title, subject, author: creator, keywords, comments: description };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => typeof text === 'string' && text !== ''));
}
