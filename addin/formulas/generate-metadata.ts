import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as z from 'zod';

/** One file per family of functions; Excel learns the functions of these and no others. */
const families = ['scoring', 'detail', 'ranking', 'tax-code', 'codes', 'isee', 'tariffs', 'office', 'comuni', 'store'];

/** What of the metadata the help page tells; the rest is Excel's. */
const functionsMetadataSchema = z.looseObject({
  functions: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      parameters: z.array(
        z.looseObject({ name: z.string(), description: z.string(), optional: z.boolean().optional() }),
      ),
    }),
  ),
});
export type FunctionsMetadata = z.infer<typeof functionsMetadataSchema>;

/**
 * Writes what Excel reads about the custom functions, generated from their doc comments, each with the address of its help;
 * used by the build, not by the page.
 */
export async function generateMetadata(outFile: string, helpPage: string): Promise<FunctionsMetadata> {
  const files = families.map((family) => resolve(import.meta.dirname, `${family}.ts`));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Custom functions: ${errors.join('; ')}`);
  const metadata = functionsMetadataSchema.parse(JSON.parse(metadataJson));
  for (const described of metadata.functions) described.helpUrl = `${helpPage}#${described.id}`;
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, JSON.stringify(metadata, null, 2));
  return metadata;
}
