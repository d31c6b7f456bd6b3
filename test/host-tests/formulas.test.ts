import { describe, expect, test } from 'vitest';
import { readCatalog } from '../host/formulas/custom-function-catalog.ts';
import { FormulaEngine } from '../host/formulas/formula-engine.ts';
import type { WorkbookModel } from '../host/model/workbook-model.ts';
import { openSheet, SHEET, valuesOf } from './open-sheet.ts';

const any = (name: string, more: object = {}) => ({ name, type: 'any', ...more });

const metadata = {
  functions: [
    { id: 'CF.VALIDO', name: 'CF.VALIDO', parameters: [any('cf')], options: { cancelable: true } },
    {
      id: 'PUNTEGGIO',
      name: 'PUNTEGGIO',
      parameters: [
        { ...any('bando'), type: 'string' },
        any('intestazioni', { dimensionality: 'matrix' }),
        any('riga', { dimensionality: 'matrix' }),
      ],
    },
    {
      id: 'DETTAGLIO',
      name: 'DETTAGLIO',
      parameters: [any('bando'), any('righe', { dimensionality: 'matrix' }), any('altro', { optional: true })],
      options: { requiresParameterAddresses: true },
      result: { dimensionality: 'matrix' },
    },
    { id: 'ETA', name: 'ETA', parameters: [{ ...any('giorno'), type: 'number' }, any('oggi', { optional: true })] },
  ],
};

type Sent = {
  invocationId: number;
  functionId: string;
  parameters: readonly unknown[];
  callerAddress: string;
  flags: number;
  parameterAddresses: readonly string[] | null;
};

/** A workbook whose add-in answers when the test says so. */
function withAddin(rows: Parameters<typeof openSheet>[0], isRegistered = true) {
  const model = openSheet(rows);
  const engine = new FormulaEngine(model);
  const sent: Sent[] = [];
  const cancelled: number[] = [];
  engine.calls.port = { invoke: (call) => sent.push(call), cancel: (id) => cancelled.push(id) };
  const register = () => engine.register(readCatalog('AMBITO', metadata));
  if (isRegistered) register();
  const answer = (value: unknown, ok = true, errorCode?: number) => {
    const last = sent.at(-1);
    if (last === undefined) throw new Error('Nothing was asked');
    engine.answer([{ invocationId: last.invocationId, ok, value, errorCode }]);
  };
  return { model, engine, sent, cancelled, register, answer };
}

function type(model: WorkbookModel, row: number, column: number, text: string): void {
  model.person.edit(SHEET, row, column, text);
}

describe('built-in functions', () => {
  test('results follow the cells they read, through formulas that read formulas', () => {
    const { model } = withAddin([[1, 2]]);
    type(model, 0, 2, '=A1+B1');
    type(model, 0, 3, '=C1*10');
    type(model, 0, 0, '5');
    expect(valuesOf(model, 1, 4)).toEqual([[5, 2, 7, 70]]);
  });

  test.each([
    ['=COUNTA(A1:A4)', 3],
    ['=COUNTBLANK(A1:A4)', 1],
    ['=MAX(A1:A4)', 7],
    ['=MEDIAN(A1;A2;10)', 7],
    ['=SUMIFS(A1:A2;B1:B2;"Bresso")', 5],
    ['=COUNTIFS(A1:A4;">5")', 1],
    ['=MATCH("Cormano";B1:B2;0)', 2],
    ['=SUBTOTAL(109;A1:A4)', 7],
    ['=SUBTOTAL(3;A1:A4)', 2],
    ['=HYPERLINK("#Foglio1!A1";"vai")', 'vai'],
    ['=TEXTJOIN("-";TRUE;A1:A4)', '5-7-testo'],
  ])('%s is %s', (formula, result) => {
    const { model } = withAddin([
      [5, 'Bresso'],
      [7, 'Cormano'],
      ['testo', ''],
      ['', ''],
    ]);
    model.sheet(SHEET).filteredRows.add(0);
    type(model, 5, 3, formula);
    expect(model.sheet(SHEET).value(5, 3)).toBe(result);
  });

  test('errors are values and travel on', () => {
    const { model } = withAddin([[1, 0]]);
    type(model, 0, 2, '=A1/B1');
    type(model, 0, 3, '=C1+1');
    type(model, 0, 4, '=IFERROR(D1;"niente")');
    expect(valuesOf(model, 1, 5)).toEqual([[1, 0, '#DIV/0!', '#DIV/0!', 'niente']]);
  });

  test('a circle ends, with zero, and does not hang', () => {
    const { model } = withAddin([]);
    type(model, 0, 0, '=B1+1');
    type(model, 0, 1, '=A1+1');
    expect(
      valuesOf(model, 1, 2)
        .flat()
        .every((value) => typeof value === 'number'),
    ).toBe(true);
  });

  test('inserting a row moves what a formula reads, not what it says', () => {
    const { model } = withAddin([[1], [2], ['']]);
    type(model, 2, 0, '=SUM(A1:A2)');
    model.person.insertRows(SHEET, 1, 1);
    type(model, 1, 0, '10');
    expect(valuesOf(model, 4, 1).flat()).toEqual([1, 10, 2, 13]);
    expect(model.sheet(SHEET).formula(3, 0)).toBe('=SUM(A1:A3)');
  });
});

describe("the add-in's functions", () => {
  test('the cell is busy until the answer comes, and what reads it is busy too', () => {
    const { model, sent, answer } = withAddin([['RSSMRA80A01F205X']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    type(model, 0, 2, '=IF(B1;"bene";"male")');
    expect(valuesOf(model, 1, 3)[0]).toEqual(['RSSMRA80A01F205X', '#BUSY!', '#BUSY!']);
    expect(sent).toMatchObject([
      { functionId: 'CF.VALIDO', parameters: ['RSSMRA80A01F205X'], callerAddress: 'Foglio1!B1', flags: 1 },
    ]);
    answer(true);
    expect(valuesOf(model, 1, 3)[0]).toEqual(['RSSMRA80A01F205X', true, 'bene']);
  });

  test('before the add-in is loaded it is #NAME?, afterwards it is asked', () => {
    const { model, sent, register, answer } = withAddin([['x']], false);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    expect([valuesOf(model, 1, 2)[0]?.[1], sent.length]).toEqual(['#NAME?', 0]);
    register();
    answer(false);
    expect(valuesOf(model, 1, 2)[0]?.[1]).toBe(false);
  });

  test('ranges travel as rows of cells, an empty cell as null', () => {
    const { model, sent } = withAddin([
      ['Nome', 'ISEE'],
      ['Anna', ''],
    ]);
    type(model, 1, 2, '=AMBITO.PUNTEGGIO("B2-2025";A1:B1;A2:B2)');
    expect(sent[0]?.parameters).toEqual(['B2-2025', [['Nome', 'ISEE']], [['Anna', null]]]);
  });

  test('an omitted argument is null, an error argument is the answer, a wrong type #VALUE! without a call', () => {
    const { model, sent } = withAddin([['testo', '#REF!', 40_000]]);
    type(model, 1, 0, '=AMBITO.ETA(A1)');
    type(model, 1, 1, '=AMBITO.ETA(B1)');
    type(model, 1, 2, '=AMBITO.ETA(C1)');
    expect(valuesOf(model, 2, 3)[1]).toEqual(['#VALUE!', '#REF!', '#BUSY!']);
    expect(sent.map(({ parameters }) => parameters)).toEqual([[40_000, null]]);
  });

  test('a changed argument cancels the open call and asks again; the late answer changes nothing', () => {
    const { model, engine, sent, cancelled, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    const [first] = sent;
    type(model, 0, 0, 'b');
    expect(cancelled).toEqual([first?.invocationId]);
    engine.answer([{ invocationId: first?.invocationId ?? 0, ok: true, value: 'tardi', errorCode: undefined }]);
    expect(valuesOf(model, 1, 2)[0]?.[1]).toBe('#BUSY!');
    answer('giusto');
    expect(valuesOf(model, 1, 2)[0]?.[1]).toBe('giusto');
  });

  test('nothing is asked again until somebody orders it', () => {
    const { model, engine, sent, answer } = withAddin([['a', '']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    answer(1);
    type(model, 5, 5, 'altro');
    expect(sent).toHaveLength(1);
    engine.recalculate({ sheetId: SHEET, area: { row: 0, column: 1, rows: 1, columns: 1 } });
    expect(sent).toHaveLength(2);
  });

  test('refusals of the function are errors in the cell', () => {
    const { model, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    answer('non disponibile', false, 1);
    expect(valuesOf(model, 1, 2)[0]?.[1]).toBe('#N/A');
  });

  test('an array spills over free cells and shrinks again; a value in the way gives #SPILL!', () => {
    const { model, engine, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    answer([
      [1, 2],
      [3, 4],
    ]);
    expect(valuesOf(model, 2, 3)).toEqual([
      ['a', 1, 2],
      ['', 3, 4],
    ]);
    engine.recalculate('all');
    answer([[9]]);
    expect(valuesOf(model, 2, 3)).toEqual([
      ['a', 9, ''],
      ['', '', ''],
    ]);
    type(model, 1, 1, 'mio');
    engine.recalculate('all');
    answer([[1], [2]]);
    expect(valuesOf(model, 2, 3)).toEqual([
      ['a', '#SPILL!', ''],
      ['', 'mio', ''],
    ]);
  });

  test('a function that asks for it is told where its arguments lie; what is no reference lies nowhere', () => {
    const { model, sent } = withAddin([['a', 'b']]);
    type(model, 0, 3, '=AMBITO.DETTAGLIO("B2;1";$A$1:B1;1+2)');
    type(model, 1, 3, '=AMBITO.CF.VALIDO(A1)');
    expect(sent.map(({ parameterAddresses }) => parameterAddresses)).toEqual([['', 'Foglio1!A1:B1', ''], null]);
  });

  test('a data type is its text to who looks, an error to who calculates', () => {
    const { model, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    type(model, 2, 0, '=B1');
    answer([[{ type: 'Entity', text: 'Scheda', properties: {} }, 7]]);
    const sheet = model.sheet(SHEET);
    expect(valuesOf(model, 3, 3).map((line) => line.slice(0, 3))).toEqual([
      ['a', '#VALUE!', 7],
      ['', '', ''],
      ['#VALUE!', '', ''],
    ]);
    expect([sheet.shownValue(0, 1), sheet.shownValue(0, 2), sheet.shownValue(2, 0)]).toEqual(['Scheda', 7, '#VALUE!']);
  });

  test('what an array filled empties with its formula, but for what was just written there', () => {
    const { model, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    answer([
      [1, 2],
      [3, 4],
    ]);
    model.person.paste(SHEET, 0, 1, [['mio', 'nuovo']]);
    expect(valuesOf(model, 2, 3)).toEqual([
      ['a', 'mio', 'nuovo'],
      ['', '', ''],
    ]);
  });

  test('idle waits for every answer', async () => {
    const { model, engine, answer } = withAddin([['a']]);
    type(model, 0, 1, '=AMBITO.CF.VALIDO(A1)');
    expect(engine.calls.pending).toBe(1);
    const idle = engine.idle();
    answer('ok');
    await idle;
    expect(engine.calls.pending).toBe(0);
  });
});
