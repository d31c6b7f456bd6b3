import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import type { RankingEntry } from '../../../shared/contracts/rankings.ts';

export interface ComuneCount {
  readonly comune: string;
  readonly funded: number;
  readonly waiting: number;
}

/** Funded and waiting applications of each Comune, in the order of the Ambito; every Comune is there, also with none. */
export function countByComune(
  entries: readonly RankingEntry[],
  comuni: AmbitoProfile['comuni'],
): readonly ComuneCount[] {
  return comuni.map(({ istat, name }) => {
    const own = entries.filter(({ comune }) => comune === istat);
    return {
      comune: name,
      funded: own.filter(({ outcome }) => outcome === 'funded').length,
      waiting: own.filter(({ outcome }) => outcome === 'waiting').length,
    };
  });
}
