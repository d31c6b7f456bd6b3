import type { NationalComuni } from './national-comuni.ts';

let loaded: Promise<NationalComuni> | null = null;

/**
 * The national list, brought in when somebody first needs it (a third of a megabyte, 115 KB compressed) and kept. A
 * failed download is tried again by who asks next.
 *
 * @example (await loadNationalComuni()).comune('C707')?.name // 'Cinisello Balsamo'
 */
export function loadNationalComuni(): Promise<NationalComuni> {
  loaded ??= read().catch((failure: unknown) => {
    loaded = null;
    throw failure;
  });
  return loaded;
}

async function read(): Promise<NationalComuni> {
  const [{ nationalComuniText }, { parseNationalComuni }] = await Promise.all([
    import('./national-comuni.generated.ts'),
    import('./parse-national-comuni.ts'),
  ]);
  return parseNationalComuni(nationalComuniText);
}
