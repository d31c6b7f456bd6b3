import { readFile } from 'node:fs/promises';

/**
 * The committed description as text, read when somebody asks for it. In a checkout the file lies in `functions`; a
 * bundle has it beside itself.
 */
export async function readDescription(): Promise<string> {
  const place = import.meta.url.endsWith('/read-description.ts')
    ? '../openapi.generated.json'
    : './openapi.generated.json';
  return readFile(new URL(place, import.meta.url), 'utf8');
}
