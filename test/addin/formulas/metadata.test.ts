import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FormulaParser from 'fast-formula-parser';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { associateFormulas, formulas } from '../../../addin/formulas/associate.ts';
import { generateMetadata } from '../../../addin/formulas/generate-metadata.ts';
import builtIn from './built-in-names.json' with { type: 'json' };
import { installCustomFunctions } from './custom-functions-stand-in.ts';
import frozen from './frozen-signatures.json' with { type: 'json' };

const parameterSchema = z.object({
  name: z.string(),
  description: z.string(),
  type: z.string(),
  dimensionality: z.string().optional(),
  optional: z.boolean().optional(),
});
const metadataSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      helpUrl: z.url(),
      options: z
        .object({ cancelable: z.boolean().optional(), requiresParameterAddresses: z.boolean().optional() })
        .optional(),
      parameters: z.array(parameterSchema),
      result: z.object({ dimensionality: z.string().optional() }),
    }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'ambito-metadata-'));
let functions: z.infer<typeof metadataSchema>['functions'] = [];

beforeAll(async () => {
  const file = join(folder, 'below', 'functions.json');
  await generateMetadata(file, 'https://ambito.example.org/addin/formule.html');
  ({ functions } = metadataSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

describe('the custom functions Excel knows', () => {
  it('are exactly those that code answers for', () => {
    const associated = installCustomFunctions();
    associateFormulas();
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const [id, called] of Object.entries(formulas)) {
      const described = functions.find((one) => one.id === id);
      // Who asks to be called off, or where its arguments lie, reads the invocation after them.
      const readsInvocation = described?.options === undefined ? 0 : 1;
      expect(called.length, id).toBeLessThanOrEqual((described?.parameters.length ?? 0) + readsInvocation);
    }
  });

  it('keep id, name and parameters for ever', () => {
    const signatures = functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      parameters: parameters.map((parameter) => signatureOf(parameter)),
      spills: result.dimensionality === 'matrix',
    }));
    expect(signatures).toEqual(frozen);
  });

  it('have a name that Excel accepts, the same as the id', () => {
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(id.length).toBeLessThanOrEqual(128);
    }
  });

  it('do not look like a cell', () => {
    for (const { id } of functions) {
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]{1,7}$/);
      expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/);
    }
  });

  it('are named like no function of Excel in Italian or English', () => {
    const names = new Set([
      ...builtIn.it,
      ...builtIn.en,
      ...new FormulaParser({ onCell: nothing, onRange: () => [] }).supportedFunctions(),
    ]);
    expect(names.size).toBeGreaterThan(500);
    expect(functions.filter(({ id }) => names.has(id))).toEqual([]);
  });

  it('are described in Italian, parameter by parameter', () => {
    for (const { id, description, parameters } of functions) {
      expect(description.length, id).toBeGreaterThan(20);
      for (const parameter of parameters) {
        expect(parameter.description.length, `${id} ${parameter.name}`).toBeGreaterThan(2);
        expect(parameter.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      }
    }
  });

  it('lead each to its own section of the help, by the address the add-in is served at', () => {
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://ambito.example.org/addin/formule.html#${id}`);
    }
  });

  it('can be called off where they take long, and are told where the row lies where they name its cells', () => {
    const having = (option: 'cancelable' | 'requiresParameterAddresses') =>
      functions.filter(({ options }) => options?.[option] === true).map(({ id }) => id);
    expect(having('cancelable')).toEqual(['PUNTEGGI', 'GRADUATORIA']);
    expect(having('requiresParameterAddresses')).toEqual(['DETTAGLIO']);
  });

  it('have optional parameters only at the end', () => {
    for (const { id, parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, id).toEqual([...optional].sort());
    }
  });
});

function signatureOf({ name, type, dimensionality, optional }: z.infer<typeof parameterSchema>): string {
  return `${optional === true ? '[' : ''}${name}: ${type}${dimensionality === 'matrix' ? '[][]' : ''}${optional === true ? ']' : ''}`;
}

function nothing(): null {
  return null;
}
