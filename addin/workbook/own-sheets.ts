import type { CellValue } from '../../shared/values/cell-value.ts';
import type { UndoStep } from './operations.ts';
import { HEADING_ROW, isOwnTitle, type OwnSheet, withoutMark } from './own-sheet.ts';
import { fillOwnSheet } from './write-own-sheet.ts';

/**
 * Writes sheets of ours, each over our earlier sheet of its name. A sheet of that name which is the person's is left
 * alone: ours takes the next free name. Gives the names used and the steps that take it back.
 */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  contents: readonly OwnSheet[],
): Promise<{ readonly sheetNames: readonly string[]; readonly steps: readonly UndoStep[] }> {
  const places = await findPlaces(context, contents);
  const steps: UndoStep[] = [];
  for (const { content, existing, name, before } of places) {
    const sheet = existing === null ? context.workbook.worksheets.add(name) : emptied(existing);
    sheet.load('id');
    const written: OwnSheet = { ...content, name };
    await fillOwnSheet(context, sheet, written);
    steps.push({
      kind: 'sheet',
      sheetId: sheet.id,
      written,
      before: latest.get(sheet.id) ?? before,
      isNew: existing === null,
    });
    latest.set(sheet.id, written);
  }
  const first = places[0];
  if (first !== undefined) context.workbook.worksheets.getItem(first.name).activate();
  await context.sync();
  return { sheetNames: places.map(({ name }) => name), steps };
}

/** What our sheets held when last written in this session, by sheet id. */
const latest = new Map<string, OwnSheet>();

/** Notes that a sheet of ours was put back to an earlier content, or is gone. */
export function noteContent(sheetId: string, content: OwnSheet | null): void {
  if (content === null) latest.delete(sheetId);
  else latest.set(sheetId, content);
}

/** Our sheet of that name, or null. Costs two syncs. */
export async function findOwnSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const named = sheets.items.filter((sheet) => isNameOf(sheet.name, name));
  const corners = named.map((sheet) => sheet.getRange('A1').load('values'));
  await context.sync();
  return named.find((_, index) => isOwnTitle(corners[index]?.values[0]?.[0])) ?? null;
}

/** A sheet of ours with nothing on it; formulas of the person that point to it stay whole. */
export function emptied(sheet: LoadedSheet): Excel.Worksheet {
  for (const table of sheet.tables) table.delete();
  for (const chart of sheet.charts) chart.delete();
  sheet.worksheet.getRange().columnHidden = false;
  sheet.worksheet.getRange().clear();
  return sheet.worksheet;
}

/** A sheet with what has to go before it can be written anew. */
export interface LoadedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly Excel.Chart[];
}

interface Place {
  readonly content: OwnSheet;
  readonly name: string;
  readonly existing: LoadedSheet | null;
  /** What the existing sheet holds, as far as the sheet itself tells. */
  readonly before: OwnSheet | null;
}

async function findPlaces(context: Excel.RequestContext, contents: readonly OwnSheet[]): Promise<readonly Place[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const wanted = sheets.items.filter((sheet) => contents.some((content) => isNameOf(sheet.name, content.name)));
  const loaded = wanted.map((worksheet) => ({
    worksheet,
    corner: worksheet.getRange('A1').load('values'),
    tables: worksheet.tables.load('items/id'),
    charts: worksheet.charts.load('items/id'),
    used: worksheet.getUsedRangeOrNullObject(true).load('values'),
  }));
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
  return contents.map((content): Place => {
    const ours = loaded.find(
      ({ worksheet, corner }) => isNameOf(worksheet.name, content.name) && isOwnTitle(corner.values[0]?.[0]),
    );
    if (ours === undefined) return { content, name: freeName(content.name, taken), existing: null, before: null };
    return {
      content,
      name: ours.worksheet.name,
      existing: { worksheet: ours.worksheet, tables: ours.tables.items, charts: ours.charts.items },
      before: ours.used.isNullObject ? null : asContent(content, ours.used.values),
    };
  });
}

/** A sheet written in an earlier session: the same columns, its own texts and rows. */
function asContent(content: OwnSheet, values: readonly (readonly CellValue[])[]): OwnSheet {
  const text = (row: number) => String(values[row]?.[0] ?? '');
  const rows = values.slice(HEADING_ROW + 1).map((row) => row.slice(0, content.columns.length));
  return { ...content, title: withoutMark(text(0)), subtitle: text(1), rows, styles: [], chart: null };
}

/** `Esiti` or `Esiti (2)`. */
function isNameOf(sheetName: string, name: string): boolean {
  return (
    sheetName === name || (sheetName.startsWith(`${name} (`) && /^ \([0-9]+\)$/.test(sheetName.slice(name.length)))
  );
}

/** The name itself, or with the first number that is free; claims it. Excel's names are equal without regard to case. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 26)} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}
