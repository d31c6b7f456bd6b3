import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualTiming } from '../../../addin/client/look-up-timing.ts';
import { createLookUps } from '../../../addin/client/look-ups.ts';
import { associateFormulas } from '../../../addin/formulas/associate.ts';
import { type FunctionsMetadata, generateMetadata } from '../../../addin/formulas/generate-metadata.ts';
import { setLookUpSource } from '../../../addin/formulas/look-up-source.ts';
import { setWorkbookAmbito } from '../../../addin/formulas/workbook-ambito.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { instantSchema } from '../../../shared/contracts/branded.ts';
import type { LookUpQuestion } from '../../../shared/contracts/look-ups.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { columnLetters } from '../../../shared/layout/cell-address.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';
import { workbookWith } from '../workbook/sample-workbook.ts';
import { headings, row, rules } from './b2-sheet.ts';
import { installCustomFunctions } from './custom-functions-stand-in.ts';

const applications = 819;
const folder = mkdtempSync(join(tmpdir(), 'ambito-no-requests-'));
const questions: LookUpQuestion[] = [];
let requests = 0;

/** A sheet of 819 applications with the given formulas filled down beside them, through a service that counts. */
async function sheetWith(formulasOf: (row: number) => readonly string[]) {
  const metadata: FunctionsMetadata = await generateMetadata(join(folder, 'functions.json'), 'https://localhost:3000');
  const lookUps = createLookUps({
    transport: async (asked) => {
      requests += 1;
      questions.push(...asked);
      return {
        asOf: instantSchema.parse('2025-07-01T08:00:00Z'),
        answers: asked.map(({ key }) => ({ key, value: 'received', error: null })),
      };
    },
    timing: usualTiming,
  });
  setLookUpSource({ lookUps, ambito: cinisello });
  const [titles = []] = headings;
  const rows = Array.from({ length: applications }, (_, index) => {
    const [cells = []] = row({ 'N. prot.': String(3000 - index).padStart(7, '0'), ISEE: 5_000 + index * 20 });
    return cells.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? '')));
  });
  const model = workbookWith([[...titles], ...rows]);
  const sheet = model.activeSheet;
  const associated = installCustomFunctions();
  associateFormulas();
  const { engine } = openExcelInNode({
    model,
    customFunctions: { namespace: 'AMBITO', metadata, implementations: Object.fromEntries(associated) },
  });
  const filled = rows.map((_, index) => [...formulasOf(index + 2)]);
  const columns = filled[0]?.length ?? 0;
  model.write(sheet.id, { row: 1, column: titles.length, rows: applications, columns }, filled, 'person');
  await engine.idle();
  const results = () =>
    Array.from({ length: applications }, (_, index) =>
      Array.from({ length: columns }, (__, right) => sheet.value(1 + index, titles.length + right)),
    );
  const sort = async (ascending: boolean) => {
    const area = { row: 1, column: 0, rows: applications, columns: titles.length + columns };
    model.sort(sheet.id, area, [{ column: 0, ascending }], 'person');
    await engine.idle();
  };
  return { results, sort };
}

beforeEach(() => {
  questions.length = 0;
  requests = 0;
  setWorkbookRules('B2-2025', rules());
  setWorkbookAmbito(null);
  vi.stubGlobal('fetch', () => {
    throw new Error('a formula tried to reach the network');
  });
});
afterEach(() => {
  setLookUpSource(null);
  forgetWorkbookRules();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const last = columnLetters((headings[0]?.length ?? 1) - 1);

describe('formulas over 819 applications', () => {
  it('ask nothing anew when the rows are sorted', async () => {
    const { results, sort } = await sheetWith((at) => [
      `=AMBITO.PUNTEGGIO("B2-2025",$A$1:$${last}$1,A${at}:${last}${at})`,
      `=AMBITO.DOMANDA("B2-2025","015077",2025,A${at},"stato")`,
    ]);
    const before = results();
    expect(before[0]).toEqual([71, 'ricevuta']);
    expect(questions).toHaveLength(applications);
    const asked = requests;
    await sort(true);
    expect(results()).toEqual(before.toReversed());
    expect(before.toReversed()).not.toEqual(before);
    await sort(false);
    expect(results()).toEqual(before);
    expect([requests, questions.length]).toEqual([asked, applications]);
  });

  it('send nothing that is in the sheet anywhere to compute a score, a check or a ranking', async () => {
    const { results } = await sheetWith((at) => [
      ...['PUNTEGGIO', 'ESITO', 'MOTIVI'].map(
        (name) => `=AMBITO.${name}("B2-2025",$A$1:$${last}$1,A${at}:${last}${at})`,
      ),
      `=AMBITO.CF.VALIDO(D${at})`,
      `=AMBITO.CF.COERENTE(D${at},E${at},F${at},G${at},H${at})`,
      `=AMBITO.CF.NASCITA(D${at},DATE(2007,7,10))`,
      `=AMBITO.CF.ETA(D${at},G${at},DATE(2025,7,10))`,
      `=AMBITO.CF.SESSO(D${at})`,
      `=AMBITO.IBAN.VALIDO(O${at})`,
      `=AMBITO.DSU.VALIDA(R${at},Q${at},S${at},DATE(2025,7,10))`,
      `=AMBITO.SCADENZA(DATE(2025,3,1),30)`,
    ]);
    expect(results()[0]).toEqual([71, 'idonea', '', true, true, 18_264, 75, 'M', true, true, 45_747]);
    expect([requests, questions]).toEqual([0, []]);
  });
});
