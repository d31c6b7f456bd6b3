import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scoreRow } from '../../../addin/formulas/score-row.ts';
import { esito, motivi, punteggio } from '../../../addin/formulas/scoring.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { normaliseTitle } from '../../../shared/fields/normalise-title.ts';
import { canonicalEvaluation } from '../../../shared/rules/canonical-evaluation.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { headings, row, rules } from './b2-sheet.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const head = headings.map((line) => [...line]);
const shown = async (cells: CellValue[][]) => [
  await punteggio('B2-2025', head, cells),
  await esito('B2-2025', head, cells),
  await motivi('B2-2025', head, cells),
];

beforeEach(() => {
  installCustomFunctions();
  setWorkbookRules('B2-2025', rules());
});
afterEach(() => {
  forgetWorkbookRules();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('PUNTEGGIO, ESITO and MOTIVI', () => {
  it('score a row as it lies in the sheet', async () => {
    expect(await shown(row())).toEqual([66, 'idonea', '']);
  });

  it('take the code of the call in any case, and dates as serial numbers', async () => {
    expect(await punteggio(' b2-2025 ', head, row({ 'Data di nascita': 18_264, ISEE: 9000 }))).toBe(66);
  });

  it('say every reason of a row that is not eligible', async () => {
    expect(await shown(row({ ISEE: '25.000,01', 'Legge 104 grave': 'NO' }))).toEqual([
      expect.any(Number),
      'non idonea',
      expect.stringMatching(/invalidità al 100%.*; L’ISEE sociosanitario supera 25.000 euro/),
    ]);
  });

  it('say what is missing instead of points', async () => {
    expect(await shown(row({ ADL: '' }))).toEqual(['incompleta', 'incompleta', expect.stringContaining('ADL')]);
  });

  it('take a row with something to correct as incomplete, like the service', async () => {
    const [points, outcome, reasons] = await shown(row({ 'C.F.': 'RSSMRA50A01H501X' }));
    expect([points, outcome]).toEqual(['incompleta', 'incompleta']);
    expect(reasons).not.toBe('');
  });

  it('keep a reserve in sight', async () => {
    expect((await shown(row({ Difformità: 'SI' }))).slice(1)).toEqual([
      'idonea con riserva',
      expect.stringContaining('difformità'),
    ]);
  });

  it.each([null, '', 0])('leave a blank row blank (%s)', async (blank) => {
    expect(await shown([head[0]?.map(() => blank) ?? []])).toEqual(['', '', '']);
  });

  it('tell a zero ISEE from a blank one', async () => {
    expect(await esito('B2-2025', head, row({ ISEE: 0 }))).toBe('idonea');
    expect(await esito('B2-2025', head, row({ ISEE: null }))).toBe('incompleta');
  });

  it('do not take for zero what Excel on the desktop hands over for a blank cell', async () => {
    const cells = row({ 'Cognome richiedente': 0, ISEE: 0 });
    expect(await shown(cells)).toEqual([
      'incompleta',
      'incompleta',
      expect.stringContaining('ISEE: cella vuota o zero?'),
    ]);
  });

  it('read two heading rows as one', async () => {
    const [titles = []] = head;
    const groups = titles.map((title) => (title === 'Cognome richiedente' ? 'Richiedente' : ''));
    const below = titles.map((title) => (title === 'Cognome richiedente' ? 'Cognome' : title));
    expect(await esito('B2-2025', [groups, below], row())).toBe('idonea');
  });

  it('take a group over a heading for what it is: a place of its own, or somebody else', async () => {
    const [titles = []] = head;
    const groups = titles.map((title) => (title === 'ISEE' ? 'Economia' : title === 'Cognome' ? 'Tutore' : ''));
    expect(await motivi('B2-2025', [groups, titles], row())).toMatch(/^Cognome del beneficiario: [^;]+$/);
  });

  it('follow the columns as the person confirmed them, not as their titles read', async () => {
    const [titles = []] = head;
    const renamed = titles.map((title) => (title === 'ISEE' ? 'Colonna strana' : title));
    expect(await esito('B2-2025', [renamed], row())).toBe('incompleta');
    setWorkbookRules('B2-2025', rules({ mapping: [{ title: normaliseTitle('Colonna strana'), field: 'isee' }] }));
    expect(await esito('B2-2025', [renamed], row())).toBe('idonea');
  });

  it('never give null, which Excel shows as 0', async () => {
    for (const value of await shown(row())) expect(value).not.toBeNull();
  });
});

describe('a formula that cannot score', () => {
  it('says that the headings are not headings', async () => {
    expect(await inCell(() => punteggio('B2-2025', row(), row()))).toMatchObject({ error: '#VALUE!' });
  });

  it('says that several rows are not one', async () => {
    expect(await inCell(() => esito('B2-2025', head, [...row(), ...row()]))).toMatchObject({ error: '#VALUE!' });
  });

  it('says that the criteria left in the file cannot be used, and what to do', async () => {
    const { ruleSet } = b2Call2025;
    const unknownKey = [{ by: 'field', field: 'nobody', direction: 'ascending', label: 'Nessuno' }] as const;
    const broken = { ...b2Call2025, ruleSet: { ...ruleSet, order: unknownKey } };
    setWorkbookRules('B2-2025', rules({ call: broken }));
    expect(await inCell(() => punteggio('B2-2025', head, row()))).toEqual({
      error: '#N/A',
      reason: expect.stringContaining('scegliere di nuovo il bando'),
    });
  });

  it('waits for the rules, then answers', async () => {
    forgetWorkbookRules();
    const answer = punteggio('B2-2025', head, row());
    setWorkbookRules('B2-2025', rules());
    expect(await answer).toBe(66);
  });

  it('waits ten seconds and no longer, then says what to do', async () => {
    vi.useFakeTimers();
    forgetWorkbookRules();
    const answers = [1, 2, 3].map(() => inCell(() => punteggio('B2-2024', head, row())));
    await vi.advanceTimersByTimeAsync(10_000);
    for (const answer of answers) {
      expect(await answer).toEqual({ error: '#N/A', reason: expect.stringContaining('scegliere il bando') });
    }
    setWorkbookRules('B2-2024', rules());
    expect(await punteggio('B2-2024', head, row())).toBe(66);
  });
});

describe('one answer (promise 11)', () => {
  it('is the same bytes in a cell as from the checked row', () => {
    const cells = row({ Difformità: 'SI', ISEE: '12,50' });
    const scored = scoreRow(rules(), head, cells);
    const byField = {
      protocolNumber: '0001234',
      presentedAt: '12/06/2025 10:30',
      residence: 'Cinisello Balsamo',
      beneficiaryTaxCode: 'RSSMRA50A01H501O',
      beneficiarySurname: 'Rossi',
      beneficiaryName: 'Mario',
      beneficiaryBirthDate: '01/01/1950',
      beneficiarySex: 'M',
      isee: '12,50',
      iseeType: 'Sociosanitario',
      iseeDiscrepancy: 'SI',
      civilInvalidity100: 'SI',
      accompanimentAllowance: 'NO',
      frequencyAllowance: 'NO',
      l104Severe: 'SI',
      profile: 'Caregiver familiare',
      adl: 4,
      livesAlone: 'NO',
      caregiverHours: 20,
    };
    const { call, ambito, comune, today } = rules();
    const { values } = checkRow({ rowId: null, cells: byField }, 0, { call, ambito, comune, today: today() });
    const expected = canonicalEvaluation(evaluate(compileRuleSet(b2Call2025.ruleSet), '', values));
    expect(typeof scored === 'string' ? scored : canonicalEvaluation(scored.evaluation)).toBe(expected);
  });
});
