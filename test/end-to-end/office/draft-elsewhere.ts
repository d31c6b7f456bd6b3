import type { Page } from 'playwright-core';

/** Ranks the only call there is within another budget, in cents, as the office does on another computer. */
export async function draftElsewhere(page: Page, url: string, budget: number): Promise<void> {
  const answer = await page.request.post(`${url}/dev/token`, { data: { person: 'ufficio' } });
  const { token }: { readonly token: string } = await answer.json();
  const drafted = await page.request.post(`${url}/v1/ambiti/cinisello/calls/B2-2025/rankings`, {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() },
    data: { budget, drawSeed: null },
  });
  if (!drafted.ok()) throw new Error(await drafted.text());
}
