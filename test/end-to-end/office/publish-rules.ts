import type { Page } from 'playwright-core';
import type { Call } from '../../../shared/calls/call.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';

/** Publishes the next version of the rules of the only call there is, as the head does on another computer. */
export async function publishElsewhere(
  page: Page,
  url: string,
  change: (ruleSet: RuleSet) => RuleSet,
): Promise<RuleSet> {
  const answer = await page.request.post(`${url}/dev/token`, { data: { person: 'responsabile' } });
  const { token }: { readonly token: string } = await answer.json();
  const path = `${url}/v1/ambiti/cinisello/calls/B2-2025`;
  const headers = { authorization: `Bearer ${token}` };
  const call: { readonly call: Call } = await (await page.request.get(path, { headers })).json();
  const versions = await page.request.get(`${path}/rule-sets`, { headers });
  const ruleSet = change(call.call.ruleSet);
  const published = await page.request.post(`${path}/rule-sets`, {
    headers: {
      ...headers,
      'if-match': versions.headers().etag ?? '',
      'idempotency-key': crypto.randomUUID(),
    },
    data: { ruleSet, actNumber: '45/2026', actDate: '2026-11-16' },
  });
  if (!published.ok()) throw new Error(await published.text());
  return ruleSet;
}
