import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dettaglio } from '../../../addin/formulas/detail.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import type { Criterion } from '../../../shared/rules/criterion.ts';
import type { Points } from '../../../shared/values/brands.ts';
import { points } from './add-points.ts';
import { headings, row, rules } from './b2-sheet.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const head = headings.map((line) => [...line]);
const at = (rowAddress: string) => ({ parameterAddresses: ['', 'Domande!A1:AB1', rowAddress] });

const yes = (field: string) => [[{ field, operator: 'isTrue' as const }]];

const answer = (id: string, type: 'decimal' | 'text', label: string) =>
  ({ id, type, label, titles: [label], privacy: 'answers', required: false }) as const;

/** An Excel with, or without, the requirement sets of data types. */
function installOffice(sets: Readonly<Record<string, string>>): void {
  const isSetSupported = (name: string, version: string) => Number(sets[name] ?? 0) >= Number(version);
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
}

beforeEach(() => {
  installCustomFunctions();
  setWorkbookRules('B2-2025', rules());
});
afterEach(() => {
  forgetWorkbookRules();
  vi.unstubAllGlobals();
});

describe('DETTAGLIO', () => {
  it('has a line for every criterion, with input, points, cap, article and cell, and they sum to the total', async () => {
    const [titles, ...lines] = await dettaglio('B2-2025', head, row({ ADL: 2 }), at('Domande!A7:AB7'));
    expect(titles).toEqual(['Criterio', 'Dato letto', 'Punti', 'Tetto', 'Articolo', 'Cella']);
    expect(lines[0]).toEqual([
      'Attività di base della vita quotidiana perdute (ADL)',
      'ADL perdute: 2',
      15,
      'massimo 50 per Non autosufficienza',
      expect.stringContaining('avviso'),
      'Domande!Z7',
    ]);
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => 6));
    const total = lines.at(-1);
    expect(total?.slice(0, 3)).toEqual(['Totale', 'idonea', points(lines.slice(0, -1))]);
  });

  it('names every cell a criterion read, with the sheet, and the cell of the birth for an age', async () => {
    const lines = await dettaglio('B2-2025', head, row(), at("'Domande di aprile'!C7:AD7"));
    const cells = lines.map((line) => line[5]);
    expect(cells).toContain("'Domande di aprile'!Z7, 'Domande di aprile'!X7");
    expect(cells).toContain("'Domande di aprile'!I7");
  });

  it.each([[undefined], [{}], [{ parameterAddresses: [] }], [{ parameterAddresses: ['', '', ''] }], [at('A:A')]])(
    'leaves the cell out where Excel does not tell it (%j)',
    async (invocation) => {
      const lines = await dettaglio('B2-2025', head, row(), invocation);
      expect(new Set(lines.slice(1).map((line) => line[5]))).toEqual(new Set(['']));
    },
  );

  it('says n.d., never 0, for a criterion that waits for a value (promise 10)', async () => {
    const lines = await dettaglio('B2-2025', head, row({ ADL: '' }), at('A7:AB7'));
    expect(lines[1]?.slice(0, 3)).toEqual([expect.stringContaining('ADL'), 'ADL perdute: n.d.', 'n.d.']);
    expect(lines.at(-1)?.slice(0, 2)).toEqual(['Totale dei dati presenti', 'incompleta']);
  });

  it('says what a cap took away', async () => {
    const lines = await dettaglio('B2-2025', head, row({ 'Ore settimanali': 60, 'Vive da solo': 'SI' }), at('A7:AB7'));
    expect(lines.find((line) => String(line[0]).startsWith('Ore'))?.[3]).toBe('massimo 12: sarebbero 15');
  });

  it('names the alternative that gave most, and the minutes an assigned score rests on', async () => {
    const { ruleSet } = b2Call2025;
    const article = 'art. 5';
    const criteria: readonly Criterion[] = [
      {
        kind: 'best',
        id: 'needs',
        label: 'Bisogno',
        article,
        whenMissing: 'noPoints',
        alternatives: [
          {
            kind: 'flag',
            id: 'alone',
            label: 'Vive da solo',
            article,
            points: 500 as Points,
            condition: yes('livesAlone'),
          },
          {
            kind: 'flag',
            id: 'severe',
            label: 'Gravità',
            article,
            points: 800 as Points,
            condition: yes('l104Severe'),
          },
        ],
      },
      {
        kind: 'assigned',
        id: 'uvm',
        label: 'Valutazione UVM',
        article,
        whenMissing: 'noPoints',
        evaluators: ['uvm'],
        atLeast: 1,
        most: 1_000 as Points,
        minutes: 'uvmMinutes',
      },
    ];
    const groups = [{ id: 'all', label: 'Tutto', cap: null, criteria }];
    const fields = [...ruleSet.fields, answer('uvm', 'decimal', 'UVM'), answer('uvmMinutes', 'text', 'Verbale UVM')];
    setWorkbookRules('B2-2025', rules({ call: { ...b2Call2025, ruleSet: { ...ruleSet, fields, groups } } }));
    const wider = [[...(head[0] ?? []), 'UVM', 'Verbale UVM']];
    const lines = await dettaglio('B2-2025', wider, [[...(row()[0] ?? []), 7.5, 'n. 12/2025']], at('A7:AD7'));
    expect(lines.slice(1, -1).map((line) => [line[0], line[2], line[3]])).toEqual([
      ['Bisogno: Gravità', 8, ''],
      ['Valutazione UVM', 7.5, 'massimo 10'],
    ]);
    expect(lines[2]?.[1]).toBe('UVM: 7,5; Verbale UVM: n. 12/2025');
  });

  it.each([null, '', 0])('leaves a blank row blank (%s)', async (blank) => {
    expect(await dettaglio('B2-2025', head, [head[0]?.map(() => blank) ?? []])).toEqual([['']]);
  });

  it('is #VALORE! for several rows', async () => {
    expect(await inCell(() => dettaglio('B2-2025', head, [...row(), ...row()]))).toMatchObject({ error: '#VALUE!' });
  });

  it('gives plain values where the platform has no data types', async () => {
    const older = [
      {},
      { CustomFunctionsRuntime: '1.3', ExcelApi: '1.17' },
      { CustomFunctionsRuntime: '1.4', ExcelApi: '1.15' },
    ];
    for (const sets of older) {
      installOffice(sets);
      const lines = await dettaglio('B2-2025', head, row(), at('A7:AB7'));
      for (const value of lines.flat()) expect(typeof value === 'string' || typeof value === 'number').toBe(true);
    }
  });

  it('opens a card from its corner where the platform has data types, and leaves every other cell a plain value', async () => {
    installOffice({ CustomFunctionsRuntime: '1.4', ExcelApi: '1.16' });
    const [titles = [], ...lines] = await dettaglio('B2-2025', head, row(), at('A7:AB7'));
    const [corner, ...others] = titles;
    expect(corner).toMatchObject({
      type: 'Entity',
      text: 'Criterio',
      basicType: 'Error',
      basicValue: '#VALUE!',
      properties: {
        Esito: { type: 'String', basicValue: 'idonea' },
        Punti: { type: 'Double', basicValue: 66 },
      },
      layouts: { card: { title: 'Domanda n. 0001234' } },
    });
    for (const value of [...others, ...lines.flat()]) expect(['string', 'number']).toContain(typeof value);
  });

  it('has on the card every line once, in the section of its group', async () => {
    installOffice({ CustomFunctionsRuntime: '1.4', ExcelApi: '1.16' });
    const [[corner] = [], ...lines] = await dettaglio('B2-2025', head, row(), at('A7:AB7'));
    const { properties, layouts } = Object(corner) as Excel.EntityCellValue;
    const sections = (layouts?.card as Excel.EntityCardLayout | undefined)?.sections ?? [];
    const named = sections.flatMap((section) => section.properties);
    expect(named).toEqual(Object.keys(properties ?? {}));
    expect(named).toHaveLength(lines.length - 1 + 2);
    expect(JSON.stringify(properties)).toContain('ADL perdute: 4');
  });
});
