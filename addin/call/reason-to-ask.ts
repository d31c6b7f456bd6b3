import type { KnownCall } from './known-calls.ts';

/**
 * Whether the remembered call of a file can be taken as it is. `never`: the file was never used. `doubtful`: its call is
 * no longer among the known ones, or the same measure has a newer call, so the file may be last year's under a new name.
 */
export function reasonToAsk(
  remembered: string | null,
  known: readonly KnownCall[],
): 'never' | 'doubtful' | { readonly known: KnownCall } {
  if (remembered === null) return 'never';
  const match = known.find((candidate) => candidate.call.code === remembered);
  if (match === undefined) return 'doubtful';
  const newer = known.some(
    ({ call }) => call.measure === match.call.measure && call.window.opensAt > match.call.window.opensAt,
  );
  return newer ? 'doubtful' : { known: match };
}
