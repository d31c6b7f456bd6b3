import { bring } from '../state/bring.ts';
import type { KnownCall } from './known-calls.ts';

/** The B2 call of Cinisello Balsamo, 2025: lets anybody check and score before signing in. Says that it is one. */
export async function demonstrationCall(): Promise<KnownCall> {
  const [{ b2Call2025 }, { cinisello }, { ruleSetHash }] = await bring(() =>
    Promise.all([
      import('../../shared/demonstration/b2-2025.ts'),
      import('../../shared/demonstration/cinisello.ts'),
      import('../../shared/rules/rule-set-hash.ts'),
    ]),
  );
  return {
    call: b2Call2025,
    ambito: cinisello,
    ruleSetHash: await ruleSetHash(b2Call2025.ruleSet),
    source: 'demonstration',
  };
}
