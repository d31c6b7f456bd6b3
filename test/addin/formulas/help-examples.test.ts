import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateMetadata } from '../../../addin/formulas/generate-metadata.ts';
import { setLookUpSource } from '../../../addin/formulas/look-up-source.ts';
import { forgetWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { formulaHelp } from '../../../shared/messages/it/formula-help/all-help.ts';
import { openExamples } from './run-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambito-examples-'));
let shownBy: (formula: string) => Promise<string[][]> = async () => [];

beforeAll(async () => {
  shownBy = openExamples(await generateMetadata(join(folder, 'functions.json'), 'https://localhost:3000/formule.html'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  setLookUpSource(null);
  forgetWorkbookRules();
  vi.unstubAllGlobals();
});

const examples = Object.values(formulaHelp).flatMap((help) => help.examples);

describe('an example of the help, typed in a cell,', () => {
  it.each(examples)('$formula shows what the help says', async ({ formula, shows }) => {
    const cells = await shownBy(formula);
    const expected = typeof shows === 'string' ? [[shows]] : shows;
    const shown = expected.map((line, down) => line.map((_, right) => cells[down]?.[right]));
    expect(shown).toEqual(expected);
  });

  it('calls its function by name, with semicolons', () => {
    for (const [id, { examples }] of Object.entries(formulaHelp)) {
      for (const { formula } of examples) expect(formula).toContain(`=AMBITO.${id}(`);
    }
  });
});
