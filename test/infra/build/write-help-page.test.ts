import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FunctionsMetadata, generateMetadata } from '../../../addin/formulas/generate-metadata.ts';
import { writeHelpPage } from '../../../infra/build/write-help-page.ts';
import { excelErrorName } from '../../../shared/messages/it/excel-errors.ts';
import { formulaHelp } from '../../../shared/messages/it/formula-help/all-help.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambito-help-'));
let metadata: FunctionsMetadata = { functions: [] };
let page = '';

beforeAll(async () => {
  metadata = await generateMetadata(join(folder, 'functions.json'), 'https://localhost:3000/addin/formule.html');
  writeHelpPage(join(folder, 'formule.html'), metadata);
  page = readFileSync(join(folder, 'formule.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page of help', () => {
  it('is well formed', () => {
    const parser = new SaxesParser();
    const faults: string[] = [];
    parser.on('error', (fault) => faults.push(fault.message));
    parser.write(page.replace('<!doctype html>', '')).close();
    expect(faults).toEqual([]);
  });

  it('has a section for every function, under its id, with its parameters, result and examples, and for no other', () => {
    const sections = [...page.matchAll(/<section>\n<h2 id="([A-Z.]+)">([\s\S]*?)<\/section>/g)];
    expect(sections.map(([, id]) => id)).toEqual(metadata.functions.map(({ id }) => id));
    expect(Object.keys(formulaHelp).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    for (const [, id = '', section = ''] of sections) {
      const parameters = metadata.functions.find((one) => one.id === id)?.parameters ?? [];
      for (const { name } of parameters) expect(section, id).toContain(`<code class="parameter">${name}</code>`);
      const help = formulaHelp[id];
      expect(help?.examples.length, id).toBeGreaterThan(0);
      expect(section, id).toContain('Quando mostra un errore');
    }
  });

  it('calls errors as Italian Excel shows them', () => {
    const english = ['#N/A', '#VALUE!', '#NAME?', '#BUSY!', '#SPILL!', '#REF!'];
    for (const error of english) {
      expect(page).not.toContain(error);
      expect(page).toContain(excelErrorName(error));
    }
    const shown = metadata.functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((parameter) => [id, parameter.description]),
    ]);
    for (const [id = '', words] of shown) expect(words, id).not.toMatch(/#(N\/A|VALUE!|NAME\?|BUSY!|SPILL!|REF!)/);
  });

  it('is refused where a function has no section', () => {
    const functions = [{ id: 'IGNOTA', name: 'IGNOTA', description: '', parameters: [] }];
    expect(() => writeHelpPage(join(folder, 'altra.html'), { functions })).toThrow('IGNOTA');
  });
});
