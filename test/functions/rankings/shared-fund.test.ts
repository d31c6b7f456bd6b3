import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type RankingEntry,
  rankingEntriesPageSchema,
  rankingExplanationSchema,
} from '../../../shared/contracts/rankings.ts';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import type { SharedRanking } from '../../../shared/rules/budget-mode.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { draft, publishRules, transmit } from '../send-steps.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const ranking = (id: string, values: readonly string[]): SharedRanking => ({
  id,
  label: `Graduatoria ${id}`,
  values,
  budget: 600_000 as Cents,
  mode: { kind: 'fullOnly' },
  overflowsTo: null,
});
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  const rankings = [ranking('1', ['caregiver']), ranking('2', ['homeAssistant', 'homeCareServices'])];
  const rules = { ...b2Rules2025, budget: { kind: 'rankings' as const, field: 'profile', rankings } };
  await publishRules(served, rules, 'shared-rules');
  const rows = trueApplications(41, 30).map((application) => transmittedRow(application));
  await transmit(served, { comune: bresso, rows }, 'shared-rows');
});
afterAll(() => served.stop());

test('the first place of each ranking that shares the fund comes after nobody, the second after the first', async () => {
  const { id } = await draft(served, 'shared-draft', 1_200_000);
  const { items } = (await served.ask({ as: 'ufficio', path: `rankings/${id}/entries` })).read(
    rankingEntriesPageSchema,
  );
  const before = async ({ comune, rowId }: RankingEntry) => {
    const path = `rankings/${id}/entries/${rowId}?comune=${comune}`;
    return (await served.ask({ as: 'ufficio', path })).read(rankingExplanationSchema).before;
  };
  for (const name of ['1', '2']) {
    const [first, second] = items.filter((entry) => entry.ranking === name && entry.place !== null);
    if (first === undefined || second === undefined) throw new Error('too few places');
    expect(await before(first)).toBeNull();
    expect(await before(second)).toMatchObject({ rowId: first.rowId, place: 1 });
  }
});
