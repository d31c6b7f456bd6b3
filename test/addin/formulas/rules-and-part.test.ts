import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { punteggio } from '../../../addin/formulas/scoring.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { formulaMessages } from '../../../shared/messages/it/formulas.ts';
import { headings, row, rules } from './b2-sheet.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

vi.mock('../../../addin/formulas/score-cells.ts', () => new Promise(() => undefined));

beforeEach(() => {
  installCustomFunctions();
  vi.useFakeTimers();
});
afterEach(() => {
  forgetWorkbookRules();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('promise 22: a cell settles within ten seconds when the rules come late and their part never', async () => {
  const cell = inCell(() =>
    punteggio(
      'B2-2025',
      headings.map((line) => [...line]),
      row(),
    ),
  );
  const settled = vi.fn();
  void cell.then(settled);
  await vi.advanceTimersByTimeAsync(9_000);
  setWorkbookRules('B2-2025', rules());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(settled).toHaveBeenCalledWith({ error: '#N/A', reason: formulaMessages.partMissing });
});
