import { type RankingSummary, rankingSummarySchema } from '../../shared/contracts/rankings.ts';
import {
  type RuleSetPublished,
  ruleSetPublishedSchema,
  ruleSetVersionsSchema,
} from '../../shared/contracts/rule-sets.ts';
import { type TransmissionRequest, transmissionResultSchema } from '../../shared/contracts/transmissions.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
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

/** Publishes rules as the head, on the version of the call that is there. */
export async function publishRules(served: TestApi, ruleSet: RuleSet, key: string): Promise<RuleSetPublished> {
  const path = `${call}/rule-sets`;
  const { version } = (await served.ask({ as: 'responsabile', path })).read(ruleSetVersionsSchema);
  const body = { actNumber: '45/2025', actDate: '2025-07-11', ruleSet };
  const answer = await served.ask({ as: 'responsabile', method: 'POST', path, body, key, version });
  return answer.read(ruleSetPublishedSchema);
}
