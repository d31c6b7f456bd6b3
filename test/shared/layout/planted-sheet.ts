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
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const skipped: SkippedRow[] = [];
  const dataRows: number[] = [];
  const hiddenRows: number[] = [];
  const here = () => plan.firstRow + rows.length;

  for (const title of plan.titles) {
    if (title.length > 0) skipped.push({ row: here(), reason: 'title' });
    if (plan.titleMerged && title.length === 1)
      merges.push({ row: here(), column: plan.firstColumn, rows: 1, columns: COLUMNS.length });
    rows.push([...title]);
  }
  const headingRows = plan.headings === 'single' ? [here()] : [here(), here() + 1];
  if (plan.headings === 'single')
    rows.push(COLUMNS.map(([group, title]) => (group === '' ? title : `${title} ${group}`)));
  else {
    rows.push(
      COLUMNS.map(([group, title], index) =>
        plan.headings === 'merged' && group === '' ? title : COLUMNS[index - 1]?.[0] === group ? null : group || null,
      ),
    );
    rows.push(COLUMNS.map(([group, title]) => (plan.headings === 'merged' && group === '' ? null : title)));
    const top = headingRows[0] ?? 0;
    if (plan.headings === 'merged') {
      merges.push(
        { row: top, column: plan.firstColumn + 1, rows: 1, columns: 3 },
        { row: top, column: plan.firstColumn + 4, rows: 1, columns: 2 },
      );
      for (const index of [0, 6, 7]) merges.push({ row: top, column: plan.firstColumn + index, rows: 2, columns: 1 });
    }
  }
  const heading = rows.at(-1) ?? [];
  const lines: readonly Line[] = [
    { kind: 'data', seed: plan.first, hidden: false, sparse: false },
    ...plan.lines,
    { kind: 'data', seed: plan.last, hidden: false, sparse: false },
  ];
  for (const line of lines) {
    if (line.kind === 'data') {
      dataRows.push(here());
      if (line.hidden) hiddenRows.push(here());
      rows.push(
        COLUMNS.map(([, , field, value]) =>
          line.sparse && field !== 'beneficiaryTaxCode' && field !== 'isee' ? null : value(line.seed),
        ),
      );
      continue;
    }
    skipped.push({ row: here(), reason: line.kind });
    if (line.kind === 'blank') rows.push([]);
    else if (line.kind === 'separator') rows.push(['Comune di Cormano']);
    else if (line.kind === 'total') rows.push(['TOTALE', null, null, null, null, null, 12_345.5]);
    else rows.push([...heading]);
  }
  if (plan.notes.length > 0) {
    rows.push([]);
    for (const note of plan.notes) {
      if (note.length > 0) skipped.push({ row: here(), reason: 'note' });
      rows.push([...note]);
    }
  }
  const width = COLUMNS.length + (plan.legend ? 3 : 0);
  const values = rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => row[column] ?? legendCell(plan, index, column) ?? ''),
  );
  const titles = COLUMNS.map(([group, title]) =>
    plan.headings === 'single'
      ? group === ''
        ? title
        : `${title} ${group}`
      : group === ''
        ? title
        : `${group} ${title}`,
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

/** A short list of choices written to the right, behind an empty column. */
function legendCell(plan: Plan, row: number, column: number): CellValue {
  if (!plan.legend || column < COLUMNS.length + 1 || row < plan.titles.length + 2 || row > plan.titles.length + 2)
    return null;
  return column === COLUMNS.length + 1 ? 'SI' : 'Sì, documentato';
}
