import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getProfile, putProfile } from '../../../functions/store/ambiti.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import {
  publicRankingSchema,
  type RankingEntry,
  rankingCandidatesPageSchema,
  rankingEntriesPageSchema,
  rankingExplanationSchema,
  rankingSummarySchema,
  rankingsSchema,
} from '../../../shared/contracts/rankings.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import { candidateOf } from '../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { rankNaively } from '../../fixtures/naive-ranking.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { approve, draft, publishRules, transmit } from '../send-steps.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const applications = trueApplications(11, 120);
const budget = 3_000_000;
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  const rows = applications.map((application) => transmittedRow(application));
  await transmit(served, { comune: bresso, rows }, 'transmit-all');
});
afterAll(() => served.stop());

const entriesOf = async (id: string): Promise<readonly RankingEntry[]> => {
  const entries = [];
  let query = '';
  for (;;) {
    const answer = await served.ask({ as: 'ufficio', path: `rankings/${id}/entries${query}` });
    const page = answer.read(rankingEntriesPageSchema);
    entries.push(...page.items);
    if (page.cursor === null) return entries;
    query = `?cursor=${encodeURIComponent(page.cursor)}`;
  }
};

describe('a ranking', () => {
  test('equals the one worked out the plain way', async () => {
    const ranking = await draft(served, 'draft-naive', budget);
    const naive = rankNaively(applications, budget);
    const entries = await entriesOf(ranking.id);
    expect(
      entries.filter((entry) => entry.place !== null).map(({ rowId, outcome, score }) => ({ rowId, outcome, score })),
    ).toEqual(
      naive
        .filter((entry) => entry.outcome !== 'notEligible')
        .map(({ application, outcome, score }) => ({ rowId: application.rowId, outcome, score })),
    );
    expect(ranking).toMatchObject({
      funded: naive.filter((entry) => entry.outcome === 'funded').length,
      waiting: naive.filter((entry) => entry.outcome === 'waiting').length,
      notEligible: naive.filter((entry) => entry.outcome === 'notEligible').length,
      demonstration: true,
    });
    expect(ranking.assigned).toBeLessThanOrEqual(budget);
    expect(entries.find((entry) => entry.outcome === 'waiting')?.rowId).toBe(ranking.firstExcluded);
  });

  test('drafted again under the same key is the same draft; another draft supersedes it', async () => {
    const first = await draft(served, 'draft-once', budget);
    const again = await draft(served, 'draft-once', budget);
    expect(again).toEqual(first);
    const newer = await draft(served, 'draft-newer', budget);
    const { items } = (await served.ask({ as: 'ufficio', path: 'calls/B2-2025/rankings' })).read(rankingsSchema);
    expect(items[0]).toMatchObject({ id: newer.id, state: 'draft' });
    expect(items.find((item) => item.id === first.id)?.state).toBe('superseded');
    const answer = await approve(
      served,
      { id: first.id, version: items.find((item) => item.id === first.id)?.version ?? 0 },
      'approve-old',
    );
    expect([answer.status, answer.read(problemSchema).code]).toEqual([409, 'TRANSITION_NOT_ALLOWED']);
  });

  test('explains every place: the lines sum to the score, and who comes before is named', async () => {
    const ranking = await draft(served, 'draft-explained', budget);
    const entries = (await entriesOf(ranking.id)).filter((entry) => entry.place !== null);
    for (const index of [0, 1, entries.length - 1]) {
      const entry = entries[index];
      const path = `rankings/${ranking.id}/entries/${entry?.rowId}`;
      const told = (await served.ask({ as: 'ufficio', path })).read(rankingExplanationSchema);
      expect(told.evaluation.lines.reduce((sum, line) => sum + line.points, 0)).toBe(entry?.score);
      expect(told.evaluation.ruleSet.version).toBe(ranking.ruleSetVersion);
      expect(told.before?.rowId ?? null).toBe(entries[index - 1]?.rowId ?? null);
      expect(told.entry).toEqual(entry);
      expect(told.before?.protocolNumber ?? null).toBe(entries[index - 1]?.protocolNumber ?? null);
    }
  });

  test('tells how far a row is from the place above and from the money, and of who is above nothing else', async () => {
    const ranking = await draft(served, 'draft-distance', budget);
    const entries = await entriesOf(ranking.id);
    const told = async (entry: RankingEntry | undefined) => {
      const path = `rankings/${ranking.id}/entries/${entry?.rowId}`;
      return (await served.ask({ as: 'ufficio', path })).read(rankingExplanationSchema);
    };
    const last = entries.findLast(({ outcome }) => outcome === 'funded');
    const waiting = entries.filter(({ outcome }) => outcome === 'waiting');
    const [first, second] = waiting;
    const { distance, before } = await told(second);
    expect(distance.funding?.lastFunded).toEqual({
      rowId: last?.rowId,
      comune: last?.comune,
      place: last?.place,
      score: last?.score,
      protocolNumber: last?.protocolNumber,
    });
    const asked = ranking.assigned + (first?.amount ?? 0) + (second?.amount ?? 0);
    expect(distance.funding?.moneyMissing).toBe(asked - budget);
    const short = (last?.score ?? 0) - (second?.score ?? 0);
    expect(distance.funding?.pointsMissing).toBeGreaterThanOrEqual(short);
    expect(distance.above?.by === 'score').toBe(second?.decidedBy === 'score');
    expect(Object.keys(before ?? {}).sort()).toEqual(['comune', 'place', 'protocolNumber', 'rowId', 'score']);
    expect(Object.keys(distance.above ?? {}).sort()).toEqual(['above', 'by', 'field', 'label', 'own']);
    expect((await told(entries[0])).distance).toEqual({ above: null, funding: null, gates: [] });
    const out = await told(entries.find(({ outcome }) => outcome === 'notEligible'));
    expect(out.distance.funding).toBeNull();
    expect(out.distance.gates.map(({ code }) => code)).toEqual(
      out.evaluation.reasons.map(({ code }) => code).filter((code) => code !== 'ISEE_DIFFORME'),
    );
  });

  test('gives what its rules read, so that the same rules rank the same, and nobody is named', async () => {
    const ranking = await draft(served, 'draft-candidates', budget);
    const entries = await entriesOf(ranking.id);
    const answer = await served.ask({ as: 'ufficio', path: `rankings/${ranking.id}/candidates` });
    const { items, cursor } = answer.read(rankingCandidatesPageSchema);
    const ruleSet = compileRuleSet(b2Call2025.ruleSet);
    const candidates = items.map((row) => candidateOf(row, ruleSet));
    const again = rankWithinBudget({ candidates, ruleSet, budget: ranking.budget, drawSeed: ranking.drawSeed });
    expect(again.entries.map((entry, index) => ({ ...entry, protocolNumber: items[index]?.protocolNumber }))).toEqual(
      entries,
    );
    expect(cursor).toBeNull();
    const read = new Set(items.flatMap(({ values }) => Object.keys(values)));
    expect([...read].sort()).toEqual([...ruleSet.reader.fieldsRead()].sort());
    for (const { beneficiary } of applications) {
      const held = items.flatMap(({ values }) => Object.values(values).map((value) => String(value).toUpperCase()));
      for (const secret of [beneficiary.taxCode, beneficiary.surname.toUpperCase()]) expect(held).not.toContain(secret);
    }
  });

  test("names every application by its Comune's own protocol number", async () => {
    const ranking = await draft(served, 'draft-named', budget);
    const numbers = new Map(applications.map(({ protocolNumber, rowId }) => [rowId, protocolNumber]));
    const entries = await entriesOf(ranking.id);
    expect(entries.length).toBeGreaterThanOrEqual(applications.length);
    for (const { protocolNumber, rowId } of entries) expect(protocolNumber).toBe(numbers.get(rowId));
  });

  test('recomputes identically after its applications were corrected', async () => {
    const ranking = await draft(served, 'draft-kept', budget);
    const [best] = await entriesOf(ranking.id);
    const path = `rankings/${ranking.id}/entries/${best?.rowId}`;
    const before = (await served.ask({ as: 'ufficio', path })).text;
    const application = applications.find((candidate) => candidate.rowId === best?.rowId);
    if (application === undefined) throw new Error('no such application');
    const row = { ...transmittedRow(application, { adl: 0 }), version: 1 };
    const { counts } = await transmit(served, { comune: bresso, rows: [row] }, 'correct-best');
    expect(counts.changed).toBe(1);
    expect((await served.ask({ as: 'ufficio', path })).text).toBe(before);
    const restored = { ...transmittedRow(application), version: 2 };
    await transmit(served, { comune: bresso, rows: [restored] }, 'restore-best');
  });

  test('an incomplete application is not ranked, a withdrawn one is not in it', async () => {
    const [incomplete, withdrawn] = trueApplications(12, 2);
    if (incomplete === undefined || withdrawn === undefined) throw new Error('no application');
    const rows = [transmittedRow(incomplete, { iban: 'IT00' }), transmittedRow(withdrawn)];
    await transmit(served, { comune: bresso, rows }, 'two-more');
    const moved = await served.ask({
      as: 'ufficio',
      method: 'POST',
      path: `calls/B2-2025/applications/${bresso}/${withdrawn.rowId}/transitions`,
      body: { event: 'withdraw', reason: '' },
      key: 'withdraw-1',
      version: 1,
    });
    expect(moved.status).toBe(200);
    const ranking = await draft(served, 'draft-with-incomplete', budget);
    const entries = await entriesOf(ranking.id);
    expect(entries.find((entry) => entry.rowId === incomplete.rowId)).toMatchObject({
      outcome: 'incomplete',
      place: null,
    });
    expect(entries.some((entry) => entry.rowId === withdrawn.rowId)).toBe(false);
    expect(ranking.incomplete).toBe(1);
  });
});

describe('approving', () => {
  test('needs act number and date, a version, and another person than who prepared it', async () => {
    const ranking = await draft(served, 'draft-approved', budget);
    const path = `rankings/${ranking.id}/approval`;
    const common = { as: 'responsabile', method: 'POST', path } as const;
    const noAct = await served.ask({
      ...common,
      body: { actNumber: ' ', actDate: '2025-07-11' },
      key: 'approve-a',
      version: 1,
    });
    expect([noAct.status, noAct.read(problemSchema).issues[0]?.pointer]).toEqual([400, '/actNumber']);
    const act = { actNumber: '123/2025', actDate: '2025-07-11' };
    const noVersion = await served.ask({ ...common, body: act, key: 'approve-b' });
    expect([noVersion.status, noVersion.read(problemSchema).code]).toEqual([428, 'VERSION_MISSING']);
    const stale = await served.ask({ ...common, body: act, key: 'approve-c', version: 9 });
    expect([stale.status, stale.read(problemSchema).code]).toEqual([409, 'VERSION_STALE']);
    const approved = await approve(served, ranking, 'approve-d');
    expect(approved.read(rankingSummarySchema)).toMatchObject({
      state: 'approved',
      approvedBy: 'responsabile',
      act: { number: '123/2025', date: '2025-07-11' },
    });
    expect((await approve(served, ranking, 'approve-d')).text).toBe(approved.text);
  });

  test('is refused to who prepared it', async () => {
    const body = { budget, drawSeed: null };
    const drafted = await served.ask({
      as: 'responsabile',
      method: 'POST',
      path: 'calls/B2-2025/rankings',
      body,
      key: 'draft-own',
    });
    const ranking = drafted.read(rankingSummarySchema);
    const own = await approve(served, ranking, 'approve-own');
    expect([own.status, own.read(problemSchema).code]).toEqual([403, 'FOUR_EYES']);
    expect((await approve(served, ranking, 'approve-deputy', 'vicario')).status).toBe(200);
  });

  test('is granted to who prepared it where the Ambito’s settings say so, and only there (promise 19)', async () => {
    const profile = await getProfile(served.data.store, cinisello.id);
    if (profile === null) throw new Error('no profile');
    await putProfile(served.data.store, { ...profile, preparerMayApprove: true });
    const body = { budget, drawSeed: null };
    const path = 'calls/B2-2025/rankings';
    const drafted = await served.ask({ as: 'responsabile', method: 'POST', path, body, key: 'draft-allowed' });
    const own = await approve(served, drafted.read(rankingSummarySchema), 'approve-allowed');
    await putProfile(served.data.store, profile);
    expect(own.status).toBe(200);
  });
});

describe('the public ranking', () => {
  test('holds position, code and outcome only, and codes that nobody can derive', async () => {
    const ranking = await draft(served, 'draft-public', budget);
    const path = `rankings/${ranking.id}/public`;
    expect((await served.ask({ as: 'sindaco', path })).status).toBe(404);
    await approve(served, ranking, 'approve-public');
    const answer = await served.ask({ as: 'sindaco', path });
    const { entries } = answer.read(publicRankingSchema);
    expect(Object.keys(JSON.parse(answer.text).entries[0]).sort()).toEqual(['code', 'outcome', 'position', 'ranking']);
    expect(answer.text).not.toContain('protocolNumber');
    expect(new Set(entries.map((entry) => entry.code)).size).toBe(entries.length);
    for (const { beneficiary, rowId, protocolNumber } of applications) {
      for (const secret of [beneficiary.taxCode, beneficiary.surname.toUpperCase(), rowId, protocolNumber]) {
        expect(answer.text.includes(secret)).toBe(false);
      }
    }
    const unplaced = entries.filter((entry) => entry.position === null).map((entry) => entry.code);
    expect(unplaced).toEqual([...unplaced].sort());
  });
});

describe('once newer rules are published', () => {
  test('a ranking names, explains and publishes the ones it was made with; the next one takes the new', async () => {
    const older = await draft(served, 'draft-older-rules', budget);
    const [best] = (await entriesOf(older.id)).filter((entry) => entry.place !== null);
    const place = `rankings/${older.id}/entries/${best?.rowId}`;
    const before = (await served.ask({ as: 'ufficio', path: place })).text;
    const published = { ...b2Call2025.ruleSet, groups: [], act: { ...b2Call2025.ruleSet.act, demonstration: false } };
    await publishRules(served, published, 'rules-without-points');
    expect((await served.ask({ as: 'ufficio', path: place })).text).toBe(before);
    expect((await approve(served, older, 'approve-older')).read(rankingSummarySchema)).toMatchObject({
      ruleSetVersion: 1,
      demonstration: true,
    });
    const newer = await draft(served, 'draft-newer-rules', budget);
    expect(newer).toMatchObject({ ruleSetVersion: 2, demonstration: false });
    expect((await entriesOf(newer.id)).every((entry) => entry.score === 0)).toBe(true);
    const { items } = (await served.ask({ as: 'ufficio', path: 'calls/B2-2025/rankings' })).read(rankingsSchema);
    expect(items.slice(0, 2).map((item) => item.demonstration)).toEqual([false, true]);
  });

  test('the same post again answers the draft as it was answered first', async () => {
    const publish = (demonstration: boolean, key: string) =>
      publishRules(served, { ...b2Call2025.ruleSet, act: { ...b2Call2025.ruleSet.act, demonstration } }, key);
    const body = { budget, drawSeed: null };
    const path = 'calls/B2-2025/rankings';
    const post = () => served.ask({ as: 'ufficio', method: 'POST', path, body, key: 'draft-repeated' });
    await publish(true, 'rules-demonstration');
    const first = await post();
    expect(first.read(rankingSummarySchema).demonstration).toBe(true);
    await publish(false, 'rules-in-force');
    const again = await post();
    expect([again.status, again.text]).toEqual([first.status, first.text]);
  });
});
