import ExcelJS from 'exceljs';
import { comuneWorkbooks, type Layout } from '../../fixtures/comune-workbook.ts';
import { type PlantedRow, plantRows } from '../../fixtures/planted-rows.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { writeWorkbook } from '../../fixtures/write-workbook.ts';
import type { WorkbenchDriver } from '../driver/workbench-driver.ts';

/** A Comune's file with a few applications, and where each thing lies in it. */
export interface ClerksFile {
  readonly name: string;
  readonly istat: string;
  readonly bytes: Uint8Array;
  readonly sheetName: string;
  readonly rows: readonly PlantedRow[];
  /** Sheet row of each application, as Excel shows it. */
  readonly rowNumbers: readonly number[];
  /** `F7`: the cell of a field in the given application. */
  cell(application: number, field: string): string;
  /** `F`: the column of a field. */
  column(field: string): string;
}

export interface ClerksFileWish {
  readonly layout: Layout;
  readonly applications: number;
  /** Another seed, other people: files of one test do not meet those of another. */
  readonly seed: number;
  readonly lostZeros?: number;
  /** Only these fields have a column; default: all the Comune's. */
  readonly fields?: readonly string[];
  readonly change?: (rows: readonly PlantedRow[]) => readonly PlantedRow[];
}

/** Writes a small workbook as the Comune with that layout keeps it. */
export async function clerksFile(wish: ClerksFileWish): Promise<ClerksFile> {
  const settings = comuneWorkbooks.find(({ layout }) => layout === wish.layout);
  if (settings === undefined) throw new Error(`No Comune keeps its file as ${wish.layout}`);
  const { fields } = wish;
  const columns =
    fields === undefined ? settings.columns : settings.columns.filter(({ field }) => fields.includes(field ?? ''));
  const workbook = { ...settings, columns, applications: wish.applications };
  const plan = { timesEach: 0, lostZeros: wish.lostZeros ?? 0, oddities: 0 };
  const planted = plantRows(chanceFrom(wish.seed), workbook, plan);
  const rows = wish.change?.(planted) ?? planted;
  const written = await writeWorkbook(workbook, rows);
  const letters = new ExcelJS.Workbook().addWorksheet('lettere');
  const column = (field: string): string => {
    const index = columns.findIndex((one) => one.field === field);
    if (index < 0) throw new Error(`No column for ${field}`);
    return letters.getColumn(index + 1).letter;
  };
  return {
    name: `${wish.seed}-${workbook.file}`,
    istat: workbook.istat,
    bytes: written.bytes,
    sheetName: written.sheetName,
    rows,
    rowNumbers: written.rowNumbers,
    column,
    cell: (application, field) => `${column(field)}${written.rowNumbers[application] ?? 0}`,
  };
}

/** Opens the file in the workbench. */
export async function openFile(workbench: WorkbenchDriver, file: ClerksFile): Promise<void> {
  await workbench.openBytes(file.name, file.bytes);
}
