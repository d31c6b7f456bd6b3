import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** One file per family of functions; Excel learns the functions of these and no others. */
const families = ['scoring', 'tax-code', 'store'];

/** Writes what Excel reads about the custom functions, generated from their doc comments; used by the build, not by the page. */
export async function generateMetadata(outFile: string): Promise<void> {
  const files = families.map((family) => resolve(import.meta.dirname, `${family}.ts`));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Custom functions: ${errors.join('; ')}`);
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, metadataJson);
}
