import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import type { RankingEntry } from '../../../shared/contracts/rankings.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';

/** An application as the people of its Comune know it: `Domanda n. 0000123 di Bresso`. */
export function applicationName(
  { comune, protocolNumber, rowId }: Pick<RankingEntry, 'comune' | 'protocolNumber' | 'rowId'>,
  comuni: AmbitoProfile['comuni'],
): string {
  return rankingMessages.application(rankingMessages.number(protocolNumber, rowId), comuneName(comune, comuni));
}

/** The name of a Comune of the Ambito; the code of one that left it. */
export function comuneName(istat: string, comuni: AmbitoProfile['comuni']): string {
  return comuni.find((one) => one.istat === istat)?.name ?? istat;
}
