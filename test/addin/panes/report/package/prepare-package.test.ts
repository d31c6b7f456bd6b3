import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, expect, test, vi } from 'vitest';
import { preparePackage } from '../../../../../addin/panes/report/package/prepare-package.ts';
import { reportFile } from '../../../../../addin/panes/report/package/report-file.ts';
import { valuesWorkbook } from '../../../../../addin/panes/report/package/values-workbook.ts';
import { instantSchema } from '../../../../../shared/contracts/branded.ts';
import type { ReportPackageAnswer } from '../../../../../shared/contracts/reports.ts';
import { cinisello } from '../../../../../shared/demonstration/cinisello.ts';
import { reportHash } from '../../../../../shared/report/canonical-report.ts';
import { prepareReport } from '../../../../../shared/report/prepare-report.ts';
import { reportPackage } from '../../../../../shared/report/report-package.ts';
import type { SemesterReport } from '../../../../../shared/report/semester-report.ts';
import type { Cents, IsoDate } from '../../../../../shared/values/brands.ts';
import { completed } from '../../../../shared/report/filled-report.ts';

afterEach(() => vi.useRealTimers());

function completedReport(): SemesterReport {
  const call = {
    code: 'B2-2025',
    measure: 'Misura B2',
    act: '=HYPERLINK("http://x")',
    opensOn: '2025-06-10' as IsoDate,
    closesOn: '2025-07-10' as IsoDate,
    received: 100,
    eligible: 70,
    funded: 50,
    waiting: 20,
    refused: 20,
    pending: 8,
    withdrawn: 2,
    leftRanking: 0,
    fund: 100_000 as Cents,
    assigned: 90_000 as Cents,
    liquidated: null,
  };
  const period = { from: '2025-01-01' as IsoDate, to: '2025-06-30' as IsoDate };
  return completed(prepareReport({ ambito: cinisello, ...period, version: 1, calls: [call] }));
}

async function answered(): Promise<ReportPackageAnswer> {
  const report = completedReport();
  const receipt = {
    number: '2025-1/1',
    submittedAt: instantSchema.parse('2025-07-11T08:00:00Z'),
    submittedBy: 'responsabile',
    sha256: await reportHash(report),
    auditHead: 'a',
  };
  return { ...reportPackage({ report, profile: cinisello, receipt }), receipt };
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const content = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(content).set(bytes);
  await workbook.xlsx.load(content);
  return workbook;
}

const text = (value: string) =>
  valuesWorkbook([
    { name: 'Foglio', title: 'T', subtitle: 'S', columns: [{ title: 'C', format: 'text', width: 9 }], rows: [[value]] },
  ]);

test('the package holds workbook, JSON and a message that names both with their SHA-256', async () => {
  const pack = await preparePackage(await answered(), cinisello);
  if (pack.kind !== 'ready') throw new Error('not ready');
  expect(pack.files.map(({ name }) => name)).toEqual([
    'relazione-2025-01-01-2025-06-30-v1.xlsx',
    'relazione-2025-01-01-2025-06-30-v1.json',
  ]);
  for (const { content, name, sha256 } of pack.files) {
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(pack.text).toContain(name);
    expect(pack.text).toContain(sha256);
  }
  expect(pack.recipients).toEqual(cinisello.reportRecipients);
});

test('content that is not the one of the receipt makes no package', async () => {
  const answer = await answered();
  const touched = { ...answer, files: answer.files.map((file) => ({ ...file, content: `${file.content} ` })) };
  expect(await preparePackage(touched, cinisello)).toEqual({ kind: 'changed' });
});

test('the same report gives the same bytes on another day and in another year', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-07-11T08:00:00Z') });
  const first = await reportFile(completedReport());
  vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
  const second = await reportFile(completedReport());
  expect(second).toEqual(first);
});

test('the workbook holds the values of the report: real numbers and dates, n.d. for what is not known', async () => {
  const { content } = await reportFile(completedReport());
  if (typeof content === 'string') throw new Error('bytes expected');
  const workbook = await opened(content);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Identità',
    'Attuazione',
    'Servizi',
    'Bandi',
    'Soddisfazione',
    'Relazione',
  ]);
  const calls = workbook.getWorksheet('Bandi');
  const cellUnder = (title: string) => {
    const headings = calls?.getRow(4).values;
    const column = Array.isArray(headings) ? headings.indexOf(title) : -1;
    return calls?.getCell(5, column);
  };
  expect(cellUnder('Pervenute')?.value).toBe(100);
  expect([cellUnder('Risorse')?.value, cellUnder('Risorse')?.numFmt]).toEqual([1000, '#,##0.00 "€"']);
  expect(cellUnder('Apertura')?.value).toEqual(new Date('2025-06-10T00:00:00Z'));
  expect(cellUnder('Apertura')?.numFmt).toBe('dd/mm/yyyy');
  expect(cellUnder('Atto')?.value).toBe('=HYPERLINK("http://x")');
  expect(cellUnder('Liquidato')?.value).toBe('n.d.');
  const narrative = workbook.getWorksheet('Relazione');
  expect(narrative?.getCell('B5').value).toBe(completedReport().narrative[0]?.text);
});

test('nothing in the workbook is a formula, a link or the name of a person or program', async () => {
  const { content } = await reportFile(completedReport());
  const archive = await JSZip.loadAsync(content);
  const names = Object.keys(archive.files);
  expect(names.filter((name) => /docProps|externalLinks|sharedStrings|vba/i.test(name))).toEqual([]);
  for (const name of names) {
    expect(await archive.file(name)?.async('string')).not.toMatch(/<f[ >]|creator|lastModifiedBy|Application/);
  }
});

test.each(['=1+1', '+39 02', '-3', '@SUM(A1)', '\tx', '\rx', '\u0000=1', '=HYPERLINK("http://x")'])(
  'a text that starts like a formula stays text for good: %j',
  async (value) => {
    const cell = (await opened(text(value))).getWorksheet('Foglio')?.getCell('A5');
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.numFmt).toBe('@');
    const archive = await JSZip.loadAsync(text(value));
    expect(await archive.file('xl/styles.xml')?.async('string')).toContain('quotePrefix="1"');
  },
);

test('any text comes back as it was written', async () => {
  const unescaped = (read: string) =>
    read.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (value) => {
      const read = (await opened(text(value))).getWorksheet('Foglio')?.getCell('A5').value;
      expect(unescaped(String(read))).toBe(value);
    }),
    { numRuns: 30 },
  );
});
