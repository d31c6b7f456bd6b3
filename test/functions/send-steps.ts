import { type RankingSummary, rankingSummarySchema } from '../../shared/contracts/rankings.ts';
import { type TransmissionRequest, transmissionResultSchema } from '../../shared/contracts/transmissions.ts';
import type { TestApi } from './open-test-api.ts';

const call = 'calls/B2-2025';

/** Transmits as the office and gives the counts. */
export async function transmit(served: TestApi, body: TransmissionRequest, key: string) {
  const answer = await served.ask({ as: 'ufficio', method: 'POST', path: `${call}/transmissions`, body, key });
  return answer.read(transmissionResultSchema);
}

/** Drafts a ranking as the office. */
export async function draft(served: TestApi, key: string, budget: number | null = null): Promise<RankingSummary> {
  const body = { budget, drawSeed: 'verbale 1/2025' };
  const answer = await served.ask({ as: 'ufficio', method: 'POST', path: `${call}/rankings`, body, key });
  return answer.read(rankingSummarySchema);
}

/** Approves one as the head and gives the raw answer. */
export function approve(
  served: TestApi,
  ranking: Pick<RankingSummary, 'id' | 'version'>,
  key: string,
  as = 'responsabile',
) {
  const body = { actNumber: '123/2025', actDate: '2025-07-11' };
  const path = `rankings/${ranking.id}/approval`;
  return served.ask({ as, method: 'POST', path, body, key, version: ranking.version });
}
