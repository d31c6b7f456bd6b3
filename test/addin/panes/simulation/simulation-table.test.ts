import { beforeEach, describe, expect, it } from 'vitest';
import { createSimulation, type OpenSimulation } from '../../../../addin/panes/simulation/simulation.ts';
import { simulationTable } from '../../../../addin/panes/simulation/simulation-table.ts';
import { forgetOperations } from '../../../../addin/workbook/operations.ts';
import { undoLast } from '../../../../addin/workbook/undo-last.ts';
import { writeSimulation } from '../../../../addin/workbook/write-simulation.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import type { Cents, Instant, IstatCode } from '../../../../shared/values/brands.ts';
import { adultRow } from '../../../shared/rules/b2-row.ts';
import { openInExcel } from '../../workbook/excel-in-node.ts';
import { applicationsWorkbook } from '../../workbook/sample-workbook.ts';

/** Six rows of two Comuni and money for three: with an ISEE of 10,000 at most, three are out and two others in. */
async function tried(): Promise<OpenSimulation> {
  const simulation = createSimulation({
    now: () => 0,
    breathe: async () => undefined,
    settle: async () => undefined,
  });
  const rows = [5_000, 11_000, 8_000, 12_000, 9_000, 14_000].map((isee, index) => ({
    rowId: `riga ${index + 2}`,
    comune: (index % 2 === 0 ? '015032' : '015077') as IstatCode,
    values: adultRow({ isee: isee * 100, livesAlone: index % 2 === 1 }),
    presentedAt: '2025-06-12T08:30:00Z' as Instant,
    isComplete: true,
    protocolNumber: index === 5 ? null : `000000${index + 1}`,
  }));
  const known = { call: b2Call2025, ambito: cinisello, ruleSetHash: '', source: 'demonstration' } as const;
  const base = {
    source: 'sheet' as const,
    name: 'Foglio «Domande»',
    known,
    ruleSet: b2Call2025.ruleSet,
    budget: 3_600_00 as Cents,
    drawSeed: 'x',
    rows,
  };
  await simulation.open(async () => ({ kind: 'read', base }));
  await simulation.attempt({
    texts: new Map([['gates[5].condition[0][0].value', '10.000']]),
    order: b2Call2025.ruleSet.order.slice(0, 1),
    modes: new Map([['budget', { kind: 'partialLast' }]]),
  });
  const state = simulation.state.get();
  if (state.kind !== 'open') throw new Error('not open');
  return state;
}

describe('the sheet Simulazione', () => {
  beforeEach(forgetOperations);

  it('says what was tried and lists every row before and after, by number and Comune', async () => {
    const table = simulationTable(await tried());
    expect(table.subtitle).toBe(
      'Foglio «Domande»: 6 domande. Provato: L’ISEE sociosanitario supera 25.000 euro – ISEE non oltre 25.000,00 → 10.000,00; Come si spende: ultimo in parte; ordine: Punteggio (decrescente).',
    );
    expect(table.rows.map(([effect, number, comune]) => [effect, number, comune])).toEqual(
      [
        ['si sposta', '0000001', 'Bresso'],
        ['entra', '0000003', 'Bresso'],
        ['entra', '0000005', 'Bresso'],
        ['esce', '0000002', 'Cinisello Balsamo'],
        ['esce', '0000004', 'Cinisello Balsamo'],
        ['si sposta', 'riga 7', 'Cinisello Balsamo'],
      ].sort((one, other) => orderIn(table.rows, one[1]) - orderIn(table.rows, other[1])),
    );
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.chart).toMatchObject({
      sideBySide: true,
      categories: ['Bresso', 'Cinisello Balsamo'],
      series: [{ name: 'Prima' }, { name: 'Dopo', values: [3_600, 0] }],
    });
  });

  it('is written beside the person’s own sheets, and goes away in one step', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const before = model.sheets.map(({ name }) => name);
    expect(await writeSimulation(simulationTable(await tried()))).toEqual({ sheetName: 'Simulazione' });
    const sheet = model.sheetByName('Simulazione');
    expect(sheet?.value(3, 0)).toBe('Effetto');
    expect(sheet?.value(4, 1)).toBe('0000001');
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(model.sheets.map(({ name }) => name)).toEqual(before);
  });
});

function orderIn(rows: readonly (readonly unknown[])[], number: string | undefined): number {
  return rows.findIndex((row) => row[1] === number);
}
