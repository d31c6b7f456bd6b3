import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rankRows } from '../../../addin/formulas/rank-rows.ts';
import { graduatoria, punteggi } from '../../../addin/formulas/ranking.ts';
import { rowScorer } from '../../../addin/formulas/score-row.ts';
import { punteggio } from '../../../addin/formulas/scoring.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { drawKey } from '../../../shared/ranking/draw-key.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { taxCodeOf } from '../../fixtures/tax-code-oracle.ts';
import { headings, row, rules } from './b2-sheet.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';
import { threeApplications } from './three-applications.ts';

const titles = [...(headings[0] ?? []), 'ID Ambito'];
const head: CellValue[][] = [titles];
const three = threeApplications.map((line) => [...line]);

/** Another person over 74 with another protocol number; what is not said is as in the sample row. */
function person(
  index: number,
  changes: Readonly<Record<string, CellValue>> = {},
  rowId: CellValue = null,
): CellValue[] {
  const birth = { year: 1930 + Math.floor(index / 28), month: 1, day: (index % 28) + 1 };
  const [cells = []] = row({
    'N. prot.': String(2000 + index).padStart(7, '0'),
    'C.F.': taxCodeOf({ surname: 'Rossi', name: 'Mario', sex: 'M', birth, place: 'H501' }),
    'Data di nascita': `${birth.day}/1/${birth.year}`,
    'Protocollo DSU': `INPS-ISEE-2025-${10_000_000 + index}D-00`,
    ...changes,
  });
  return [...cells, rowId];
}

beforeEach(() => {
  installCustomFunctions();
  setWorkbookRules('B2-2025', rules());
});
afterEach(() => {
  forgetWorkbookRules();
  vi.unstubAllGlobals();
});

describe('PUNTEGGI', () => {
  it('gives each row what PUNTEGGIO gives it', async () => {
    const rows = [...three, row({ ADL: '' })[0] ?? [], row({ 'C.F.': 'RSSMRA50A01H501X' })[0] ?? []];
    const each = await Promise.all(rows.map((cells) => punteggio('B2-2025', [titles], [cells])));
    expect(await punteggi('B2-2025', head, rows)).toEqual(each.map((points) => [points]));
  });

  it.each([null, '', 0])('leaves a blank row blank (%s)', async (blank) => {
    const rows = [three[0] ?? [], titles.map(() => blank)];
    expect(await punteggi('B2-2025', head, rows)).toEqual([[66], ['']]);
  });

  it('is #VALORE! under headings that are none', async () => {
    expect(await inCell(() => punteggi('B2-2025', three.slice(0, 1), three))).toMatchObject({ error: '#VALUE!' });
  });

  it('works through many rows in slices, and stops when Excel no longer wants the answer', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => person(index % 500));
    const invocation: CustomFunctions.CancelableInvocation = {};
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    const whole = await punteggi('B2-2025', head, rows, invocation);
    clearInterval(timer);
    expect(whole).toHaveLength(3_000);
    expect(turns).toBeGreaterThan(1);
    const stopped = punteggi('B2-2025', head, rows, invocation);
    await new Promise((resume) => setTimeout(resume, 0));
    invocation.onCanceled?.();
    expect(await stopped).toEqual([['']]);
  });
});

describe('GRADUATORIA', () => {
  it('gives places, outcomes, what is assigned and what decides', async () => {
    const [columns, ...rows] = await graduatoria('B2-2025', head, three, '2.400,00');
    expect(columns).toEqual(['Posto', 'Protocollo', 'Punti', 'Esito', 'Importo', 'Che cosa decide']);
    expect(rows).toEqual([
      [1, '0001234', 66, 'finanziata', 1200, ''],
      [2, '0001240', 49, 'finanziata', 1200, 'punteggio'],
      ['', '0001251', 49, 'non idonea', '', expect.stringContaining('25.000 euro')],
    ]);
  });

  it('spends no more than there is, and writes an amount only where it is spent', async () => {
    const rows = await graduatoria('B2-2025', head, three, 1_300);
    const amounts = rows.slice(1).map((line) => line[4]);
    expect(amounts).toEqual([1200, '', '']);
    expect(rows[2]?.[3]).toBe('in lista d’attesa');
  });

  it('keeps a reserve in sight', async () => {
    const rows = await graduatoria('B2-2025', head, row({ Difformità: 'SI' }), 5_000);
    expect(rows[1]?.[3]).toBe('finanziata con riserva');
  });

  it('orders by the moment on the protocol where the rules leave two equal, and says so', async () => {
    const early = person(1, { 'Data e ora presentazione': '11/06/2025 09:00', 'N. prot.': '0009999' });
    const late = person(2, { 'Data e ora presentazione': '11/06/2025 09:01', 'N. prot.': '0000001' });
    const rows = await graduatoria('B2-2025', head, [late, early], 5_000);
    expect(rows.slice(1).map((line) => [line[1], line[5]])).toEqual([
      ['0009999', ''],
      ['0000001', 'data e ora di presentazione'],
    ]);
  });

  it('draws where even the moment is the same, by the seed it names', async () => {
    const ids = ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '9b2d7c1e-5a43-4c88-8f11-2f0e6d3b7a55'];
    const drawn = [...ids].sort((one, other) =>
      drawKey('prova B2-2025', one) < drawKey('prova B2-2025', other) ? -1 : 1,
    );
    const rows = await graduatoria(
      'B2-2025',
      head,
      ids.map((id, index) => person(index, {}, id)),
      5_000,
    );
    expect(rows.slice(1).map((line) => [line[1], line[5]])).toEqual([
      [`000200${ids.indexOf(drawn[0] ?? '')}`, ''],
      [`000200${ids.indexOf(drawn[1] ?? '')}`, 'sorteggio (seme «prova B2-2025»)'],
    ]);
  });

  it('names the tie-break of the rules where it decides', async () => {
    const rows = await graduatoria('B2-2025', head, [person(1, { ISEE: '9.000,01' }), person(2)], 5_000);
    expect(rows.slice(1).map((line) => [line[1], line[5]])).toEqual([
      ['0002002', ''],
      ['0002001', 'ISEE più basso'],
    ]);
  });

  it('leaves out who would be refused: the same person twice is incomplete twice, each naming the other', async () => {
    const rows = await graduatoria('B2-2025', head, [...row(), ...row({ 'N. prot.': '0001299' })], 5_000);
    const byNumber = Object.fromEntries(rows.slice(1).map((line) => [line[1], [line[0], line[3], line[5]]]));
    expect(byNumber).toEqual({
      '0001234': ['', 'incompleta', expect.stringContaining('riga 2 dell’intervallo')],
      '0001299': ['', 'incompleta', expect.stringContaining('riga 1 dell’intervallo')],
    });
  });

  it('skips blank rows and says what an incomplete one lacks', async () => {
    const blank = titles.map(() => '');
    const rows = await graduatoria('B2-2025', head, [blank, person(1, { ADL: '' }), blank], 5_000);
    expect(rows.slice(1)).toEqual([['', '0002001', 'incompleta', 'incompleta', '', expect.stringContaining('ADL')]]);
  });

  it.each([[null], [''], [0], ['tanti'], [-1], [true]])('asks for money in words it can read (%s)', async (budget) => {
    expect(await inCell(() => graduatoria('B2-2025', head, three, budget))).toMatchObject({ error: '#VALUE!' });
  });

  it('says which ranking a place is in, where several share the fund', async () => {
    const { ruleSet } = b2Call2025;
    const own = (id: string, label: string, values: readonly string[]) => ({
      id,
      label,
      values,
      budget: 120_000 as Cents,
      mode: { kind: 'fullOnly' } as const,
      overflowsTo: null,
    });
    const rankings = [
      own('assistants', 'Assistenti familiari', ['homeAssistant', 'homeCareServices']),
      own('caregivers', 'Caregiver', ['caregiver']),
    ];
    const shared = { ...ruleSet, budget: { kind: 'rankings' as const, field: 'profile', rankings } };
    setWorkbookRules('B2-2025', rules({ call: { ...b2Call2025, ruleSet: shared } }));
    const rows = await graduatoria('B2-2025', head, three, 2_400);
    expect(rows.map((line) => [line[0], line[4], line[6]])).toEqual([
      ['Posto', 'Importo', 'Graduatoria'],
      [1, 1200, 'Caregiver'],
      [2, '', 'Caregiver'],
      ['', '', 'Caregiver'],
    ]);
  });

  it('takes a zero that is said to be one', async () => {
    const rows = await graduatoria('B2-2025', head, three, '0');
    expect(rows.slice(1).map((line) => line[3])).toEqual(['in lista d’attesa', 'in lista d’attesa', 'non idonea']);
  });

  it('does not depend on the order of the rows (promise 5)', () => {
    const score = rowScorer(rules(), head);
    const people = Array.from({ length: 40 }, (_, index) =>
      person(index, {
        ADL: index % 5,
        ISEE: index % 3 === 0 ? '9.000,00' : '15.000,00',
        'Data e ora presentazione': `1${index % 2}/06/2025 10:30`,
      }),
    );
    const rankingOf = (rows: readonly (readonly CellValue[])[]) => {
      const scored = rows.map((cells, index) => score?.(cells, index) ?? null).filter((one) => one !== null);
      return rankRows(scored, { rules: rules(), budget: 1_000_000 as Cents, drawSeed: 'prova' }).map(
        ({ scored: { checked }, entry }) => [checked.values.protocolNumber, entry.place, entry.decidedBy],
      );
    };
    const expected = rankingOf(people);
    expect(expected.some(([, , decidedBy]) => decidedBy === 'presentedAt')).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(rankingOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
