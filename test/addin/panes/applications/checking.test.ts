import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCurrentCall } from '../../../../addin/call/current-call.ts';
import type { KnownCall } from '../../../../addin/call/known-calls.ts';
import { createChecking } from '../../../../addin/panes/applications/checking.ts';
import { runDirect } from '../../../../addin/ribbon/run-direct.ts';
import { acceptRules } from '../../../../addin/workbook/accept-rules.ts';
import { forgetOperations } from '../../../../addin/workbook/operations.ts';
import { refreshFormulas } from '../../../../addin/workbook/refresh-formulas.ts';
import { readMemory, remember, rememberMapping } from '../../../../addin/workbook/workbook-memory.ts';
import { writeResults } from '../../../../addin/workbook/write-results.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { baseFields } from '../../../../shared/fields/base-fields.ts';
import { openInExcel } from '../../workbook/excel-in-node.ts';
import { readApplications } from '../../workbook/read-applications.ts';
import { HEADINGS, workbookWith } from '../../workbook/sample-workbook.ts';

const known: KnownCall = { call: b2Call2025, ambito: cinisello, ruleSetHash: 'hash', source: 'demonstration' };

/** Applications whose tax codes were typed in small letters with a space: each can be repaired. */
async function checkedSheet() {
  const model = workbookWith([
    HEADINGS,
    ...Array.from({ length: 4 }, (_, index) => [
      `'${1000 + index}`,
      'Rossi',
      'Anna',
      ' rssnna80a41f205x',
      'Bresso',
      1000 + index,
    ]),
  ]);
  openInExcel(model);
  const rows = await readApplications();
  await rememberMapping(rows.found, rows.mapping);
  const currentCall = createCurrentCall({
    readMemory,
    remember,
    demonstration: async () => known,
    readCalls: async () => [],
    onChosen: () => undefined,
    acceptRules,
    recalculate: refreshFormulas,
  });
  await currentCall.choose(known, null);
  const checking = createChecking({ currentCall, now: () => Date.parse('2025-07-11T10:00:00Z') });
  const first = await checking.run();
  if (first === null) throw new Error('nothing was checked');
  const repairable = first.issues.filter(({ fix }) => fix !== undefined);
  return { model, checking, repairable };
}

describe('Annulla ultima operazione from the ribbon, after a check', () => {
  beforeEach(forgetOperations);

  it('checks again, so that what was repaired is listed as wrong again', async () => {
    const { checking, repairable } = await checkedSheet();
    expect(repairable.length).toBeGreaterThan(0);
    await checking.fix(repairable);
    const repaired = checking.state.get();
    if (repaired.kind !== 'done') throw new Error(repaired.kind);
    expect(repaired.result.issues.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(await runDirect('undoLast')).toMatchObject({ intent: 'success' });
    await vi.waitFor(() => {
      const state = checking.state.get();
      if (state.kind !== 'done') throw new Error(state.kind);
      expect(state.stale).toBe(false);
      expect(state.result.issues.filter(({ fix }) => fix !== undefined)).toEqual(repairable);
    });
  });

  it('on another sheet keeps the list and says that it is old', async () => {
    const { model, checking, repairable } = await checkedSheet();
    await checking.fix(repairable);
    model.activateSheet(model.addSheet('Appunti').id);
    await runDirect('undoLast');
    await vi.waitFor(() => expect(checking.state.get()).toMatchObject({ kind: 'done', stale: true }));
  });

  it('leaves the list alone when only a sheet of ours goes', async () => {
    const { model, checking } = await checkedSheet();
    const before = checking.state.get();
    if (before.kind !== 'done') throw new Error(before.kind);
    await writeResults({ rows: before.result.rows, issues: before.result.issues, fields: baseFields });
    const states: string[] = [];
    checking.state.subscribe(() => states.push(checking.state.get().kind));
    expect(await runDirect('undoLast')).toMatchObject({ intent: 'success' });
    expect(model.sheetByName('Esiti')).toBeUndefined();
    expect(states).toEqual([]);
  });
});
