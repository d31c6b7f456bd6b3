import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCurrentCall } from '../../../addin/call/current-call.ts';
import type { KnownCall } from '../../../addin/call/known-calls.ts';
import { shareRulesWithFormulas } from '../../../addin/call/share-rules.ts';
import { punteggio } from '../../../addin/formulas/scoring.ts';
import { forgetWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { runDirect } from '../../../addin/ribbon/run-direct.ts';
import { acceptRules } from '../../../addin/workbook/accept-rules.ts';
import { forgetOperations, operations } from '../../../addin/workbook/operations.ts';
import { refreshFormulas } from '../../../addin/workbook/refresh-formulas.ts';
import { onUndone, undoLast } from '../../../addin/workbook/undo-last.ts';
import { readMemory, remember } from '../../../addin/workbook/workbook-memory.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { ruleSetHash } from '../../../shared/rules/rule-set-hash.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';
import { headings, row } from '../formulas/b2-sheet.ts';
import { installCustomFunctions } from '../formulas/custom-functions-stand-in.ts';
import { workbookWith } from '../workbook/sample-workbook.ts';

const membership = { role: 'office-staff', deputy: false, comune: null, ambito: cinisello } as const;
const now = () => Date.parse('2025-07-01T10:00:00Z');
const [first] = b2Call2025.ruleSet.groups;
const shorter = { ...b2Call2025.ruleSet, version: 2, groups: first === undefined ? [] : [first] };

beforeEach(() => {
  installCustomFunctions();
  forgetOperations();
});
afterEach(() => {
  forgetWorkbookRules();
  vi.unstubAllGlobals();
});

/** A file with one application and its score in a cell, and a service that publishes what it is told. */
async function openFile() {
  const [titles = []] = headings;
  // Texts as texts: Excel would make numbers and days of some.
  const typed = row().map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell : `'${String(cell)}`)));
  const model = workbookWith([[...titles], ...typed]);
  const parameters = ['bando', 'intestazioni', 'riga'].map((name) => ({ name, type: 'any', dimensionality: 'matrix' }));
  const { engine } = openExcelInNode({
    model,
    customFunctions: {
      namespace: 'AMBITO',
      metadata: { functions: [{ id: 'PUNTEGGIO', name: 'PUNTEGGIO', parameters }] },
      implementations: {
        PUNTEGGIO: (_code, head, cells) => punteggio('B2-2025', matrix(head), matrix(cells)),
      },
    },
  });
  const service = { ruleSet: b2Call2025.ruleSet };
  const published = async (): Promise<KnownCall> => ({
    call: { ...b2Call2025, ruleSet: service.ruleSet },
    ambito: cinisello,
    ruleSetHash: await ruleSetHash(service.ruleSet),
    source: 'service',
  });
  const openPage = async () => {
    const currentCall = createCurrentCall({
      readMemory,
      remember,
      acceptRules,
      recalculate: refreshFormulas,
      demonstration: published,
      readCalls: async () => [await published()],
      onChosen: (chosen) => shareRulesWithFormulas(chosen, now),
    });
    await currentCall.open();
    return currentCall;
  };
  const currentCall = await openPage();
  await currentCall.choose(await published(), null);
  const sheet = model.activeSheet;
  const column = titles.length + 1;
  model.person.edit(sheet.id, 1, column, '=AMBITO.PUNTEGGIO("B2-2025",A1:AB1,A2:AB2)');
  const score = async () => {
    await engine.idle();
    return sheet.shownValue(1, column);
  };
  const calculate = async () => {
    await refreshFormulas();
    return score();
  };
  return { service, currentCall, openPage, score, calculate };
}

function matrix(value: unknown): unknown[][] {
  return Array.isArray(value) ? value : [[value]];
}

it('a cell keeps the score of the version the file was given until the next is accepted, and gets it back by Annulla', async () => {
  const { service, currentCall, openPage, score, calculate } = await openFile();
  expect(await score()).toBe(66);

  service.ruleSet = shorter;
  await currentCall.learn(membership);
  expect(currentCall.state.get()).toMatchObject({ newer: { call: { ruleSet: { version: 2 } } } });
  expect(await calculate()).toBe(66);
  // Closed and opened again, with the service and without.
  forgetWorkbookRules();
  const reopened = await openPage();
  expect(await calculate()).toBe(66);
  await reopened.learn(membership);
  expect(await calculate()).toBe(66);

  expect(await reopened.accept()).toEqual({ formulas: 1 });
  expect(await score()).toBe(36);
  expect(operations.get()).toMatchObject([{ kind: 'rules', count: 2 }]);

  const stop = onUndone(() => reopened.reread());
  expect(await runDirect('undoLast')).toMatchObject({ intent: 'success' });
  stop();
  await vi.waitFor(async () => expect(await score()).toBe(66));
  expect(reopened.state.get()).toMatchObject({ known: { call: { ruleSet: { version: 1 } } }, newer: {} });
});

it('an acceptance is not taken back from a file that was given another call since', async () => {
  const { service, currentCall } = await openFile();
  service.ruleSet = shorter;
  await currentCall.learn(membership);
  await currentCall.accept();
  const other = { ...b2Call2025, code: 'B1-2025' as typeof b2Call2025.code };
  await currentCall.choose({ call: other, ambito: cinisello, ruleSetHash: 'other', source: 'service' }, null);
  expect(await undoLast()).toMatchObject({ kind: 'refused' });
  expect((await readMemory()).published?.ruleSetHash).toBe('other');
});
