import fc from 'fast-check';
import type { Area } from '../../../shared/layout/area.ts';
import type { FoundData, SkippedRow } from '../../../shared/layout/found-data.ts';
import type { SheetGrid } from '../../../shared/layout/sheet-grid.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** A sheet made up with data planted at known places. */
export interface PlantedSheet {
  readonly grid: SheetGrid;
  readonly expected: Omit<FoundData, 'skipped'> & { readonly skipped: readonly SkippedRow[] };
  /** Field id by absolute column. */
  readonly fields: ReadonlyMap<number, string>;
}

type Line =
  | { readonly kind: 'data'; readonly seed: number; readonly hidden: boolean; readonly sparse: boolean }
  | { readonly kind: 'blank' | 'separator' | 'total' | 'heading' };

/** Group, heading, field, value of a seed. */
const COLUMNS: readonly (readonly [string, string, string | null, (seed: number) => CellValue])[] = [
  ['', 'N. Prot.', 'protocolNumber', (seed) => 1000 + seed],
  ['Beneficiario', 'Cognome', 'beneficiarySurname', (seed) => SURNAMES[seed % SURNAMES.length] ?? ''],
  ['Beneficiario', 'Nome', 'beneficiaryName', (seed) => NAMES[seed % NAMES.length] ?? ''],
  [
    'Beneficiario',
    'Codice Fiscale',
    'beneficiaryTaxCode',
    (seed) => `RSSMRA${10 + (seed % 80)}A01F${100 + (seed % 800)}X`,
  ],
  ['Richiedente', 'Cognome', 'applicantSurname', (seed) => SURNAMES[(seed * 7) % SURNAMES.length] ?? ''],
  [
    'Richiedente',
    'Codice Fiscale',
    'applicantTaxCode',
    (seed) => `BNCLRA${10 + (seed % 80)}B41C${100 + (seed % 800)}K`,
  ],
  ['', 'ISEE', 'isee', (seed) => (seed % 3 === 0 ? `${seed % 40}.${100 + (seed % 900)},50` : seed * 13)],
  ['', 'Annotazioni ufficio', null, (seed) => (seed % 2 === 0 ? 'da sentire' : null)],
];
const SURNAMES = ['Rossi', "D'Angelo", 'Somma', 'De Luca', 'Totaro', 'Media', 'Comune', 'Nota'];
const NAMES = ['Maria', 'Anna', 'Luca', 'Gian Luca', 'Niccolò'];

const lineArbitrary: fc.Arbitrary<Line> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant<'data'>('data'),
      seed: fc.integer({ min: 0, max: 5000 }),
      hidden: fc.boolean(),
      sparse: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom<'blank' | 'separator' | 'total' | 'heading'>('blank', 'separator', 'total', 'heading'),
    }),
  },
);

const TITLES: readonly (readonly CellValue[])[] = [
  ['COMUNE DI BRESSO'],
  ['Elenco delle domande misura B2 – anno 2025'],
  [],
  ['Ufficio Servizi Sociali', null, null, 'Protocollo generale'],
  ['Aggiornato al', 45_930],
  ['Comune', 'Bresso', 'Anno', 2025],
];
const NOTES: readonly (readonly CellValue[])[] = [
  ['* il dato è provvisorio'],
  [],
  ['N.B. le domande fuori termine non sono in elenco'],
  ['Data', null, 'Firma'],
  ['Il Responsabile'],
  ['Legenda: B2 = assistente familiare'],
];

/** Random layouts: junk above and below, one or two heading rows, and between the data what people put there. */
export const plantedSheet: fc.Arbitrary<PlantedSheet> = fc
  .record({
    titles: fc.array(fc.constantFrom(...TITLES), { maxLength: 5 }),
    titleMerged: fc.boolean(),
    headings: fc.constantFrom<'single' | 'merged' | 'spread'>('single', 'merged', 'spread'),
    lines: fc.array(lineArbitrary, { maxLength: 40 }),
    first: fc.integer({ min: 0, max: 5000 }),
    last: fc.integer({ min: 0, max: 5000 }),
    notes: fc.array(fc.constantFrom(...NOTES), { maxLength: 4 }),
    firstRow: fc.integer({ min: 0, max: 3 }),
    firstColumn: fc.integer({ min: 0, max: 4 }),
    legend: fc.boolean(),
  })
  .map(plant);

interface Plan {
  readonly titles: readonly (readonly CellValue[])[];
  readonly titleMerged: boolean;
  readonly headings: 'single' | 'merged' | 'spread';
  readonly lines: readonly Line[];
  readonly first: number;
  readonly last: number;
  readonly notes: readonly (readonly CellValue[])[];
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly legend: boolean;
}

function plant(plan: Plan): PlantedSheet {
  const sheet: Draft = { plan, rows: [], merges: [], skipped: [], dataRows: [], hiddenRows: [] };
  for (const title of plan.titles) writeTitle(sheet, title);
  const headingRows = plan.headings === 'single' ? [here(sheet)] : [here(sheet), here(sheet) + 1];
  writeHeadings(sheet);
  const heading = sheet.rows.at(-1) ?? [];
  writeLine(sheet, { kind: 'data', seed: plan.first, hidden: false, sparse: false }, heading);
  for (const line of plan.lines) writeLine(sheet, line, heading);
  writeLine(sheet, { kind: 'data', seed: plan.last, hidden: false, sparse: false }, heading);
  if (plan.notes.length > 0) sheet.rows.push([]);
  for (const note of plan.notes) writeApart(sheet, note, 'note');
  const { rows, merges, skipped, dataRows, hiddenRows } = sheet;
  const width = COLUMNS.length + (plan.legend ? 3 : 0);
  const values = rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => row[column] ?? legendCell(plan, index, column) ?? ''),
  );
  const titles = COLUMNS.map(([group, title]) =>
    plan.headings === 'single' ? joined(title, group) : joined(group, title),
  );
  return {
    grid: {
      sheetName: 'Foglio1',
      firstRow: plan.firstRow,
      firstColumn: plan.firstColumn,
      values,
      hiddenRows,
      merges,
      tables: [],
    },
    expected: {
      sheetName: 'Foglio1',
      headingRows,
      columns: titles.map((title, index) => ({ column: plan.firstColumn + index, title })),
      dataRows,
      hiddenDataRows: hiddenRows,
      skipped,
      kind: 'range',
    },
    fields: new Map(
      COLUMNS.flatMap(([, , field], index) => (field === null ? [] : [[plan.firstColumn + index, field]])),
    ),
  };
}

interface Draft {
  readonly plan: Plan;
  readonly rows: CellValue[][];
  readonly merges: Area[];
  readonly skipped: SkippedRow[];
  readonly dataRows: number[];
  readonly hiddenRows: number[];
}

function here({ plan, rows }: Draft): number {
  return plan.firstRow + rows.length;
}

function writeApart(sheet: Draft, cells: readonly CellValue[], reason: 'title' | 'note'): void {
  if (cells.length > 0) sheet.skipped.push({ row: here(sheet), reason });
  sheet.rows.push([...cells]);
}

function writeTitle(sheet: Draft, title: readonly CellValue[]): void {
  const { plan } = sheet;
  if (plan.titleMerged && title.length === 1) {
    sheet.merges.push({ row: here(sheet), column: plan.firstColumn, rows: 1, columns: COLUMNS.length });
  }
  writeApart(sheet, title, 'title');
}

function writeHeadings(sheet: Draft): void {
  const { plan, rows, merges } = sheet;
  if (plan.headings === 'single') {
    rows.push(COLUMNS.map(([group, title]) => joined(title, group)));
    return;
  }
  const isMerged = plan.headings === 'merged';
  const top = here(sheet);
  const at = (offset: number, size: Pick<Area, 'rows' | 'columns'>) =>
    merges.push({ row: top, column: plan.firstColumn + offset, ...size });
  rows.push(COLUMNS.map((_, index) => groupCell(index, isMerged)));
  rows.push(COLUMNS.map(([group, title]) => (isMerged && group === '' ? null : title)));
  if (!isMerged) return;
  at(1, { rows: 1, columns: 3 });
  at(4, { rows: 1, columns: 2 });
  for (const offset of [0, 6, 7]) at(offset, { rows: 2, columns: 1 });
}

/** The upper heading of a column: its group where the group begins; merged downwards, its own title. */
function groupCell(index: number, isMerged: boolean): CellValue {
  const [group, title] = COLUMNS[index] ?? ['', ''];
  if (group === '') return isMerged ? title : null;
  return COLUMNS[index - 1]?.[0] === group ? null : group;
}

function writeLine(sheet: Draft, line: Line, heading: readonly CellValue[]): void {
  if (line.kind !== 'data') {
    sheet.skipped.push({ row: here(sheet), reason: line.kind });
    sheet.rows.push(lineCells(line.kind, heading));
    return;
  }
  sheet.dataRows.push(here(sheet));
  if (line.hidden) sheet.hiddenRows.push(here(sheet));
  const isKept = (field: string | null) => !line.sparse || field === 'beneficiaryTaxCode' || field === 'isee';
  sheet.rows.push(COLUMNS.map(([, , field, value]) => (isKept(field) ? value(line.seed) : null)));
}

function lineCells(kind: Exclude<Line['kind'], 'data'>, heading: readonly CellValue[]): CellValue[] {
  if (kind === 'separator') return ['Comune di Cormano'];
  if (kind === 'total') return ['TOTALE', null, null, null, null, null, 12_345.5];
  return kind === 'heading' ? [...heading] : [];
}

function joined(first: string, second: string): string {
  return `${first} ${second}`.trim();
}

/** A short list of choices written to the right, behind an empty column. */
function legendCell(plan: Plan, row: number, column: number): CellValue {
  if (!plan.legend || column < COLUMNS.length + 1 || row < plan.titles.length + 2 || row > plan.titles.length + 2)
    return null;
  return column === COLUMNS.length + 1 ? 'SI' : 'Sì, documentato';
}
