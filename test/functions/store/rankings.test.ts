import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveRanking } from '../../../functions/store/approve-ranking.ts';
import { streamHead, verifyStream } from '../../../functions/store/audit.ts';
import { changeApplicationState } from '../../../functions/store/change-application-state.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { draftRanking } from '../../../functions/store/draft-ranking.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import type { RankingRow } from '../../../functions/store/ranking.ts';
import { listRankings, readRanking, readRankingPage, readRankingRow } from '../../../functions/store/rankings.ts';
import type { AmbitoId, Cents, Instant, IsoDate, Points } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, cusano, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.stop());

function rankingRow(number: number): RankingRow {
  return {
    entry: {
      rowId: row(number).rowId,
      place: number + 1,
      outcome: number < 3 ? 'funded' : 'waiting',
      withReserve: false,
      score: (10_000 - number) as Points,
      amount: 480_000 as Cents,
      assigned: (number < 3 ? 480_000 : 0) as Cents,
      comune: bresso,
      ranking: null,
      tier: null,
      lacksMinutes: false,
      decidedBy: 'score',
    },
    values: { isee: 1_000_000 + number, adl: 4, profile: 'caregiver', l104Severe: true },
    presentedAt: '2025-06-10T08:00:00Z' as Instant,
    isComplete: true,
    protocolNumber: number === 7 ? null : String(number).padStart(7, '0'),
    publicCode: `CODE${number}`,
  };
}

function draft(id: string, count = 250) {
  return {
    id,
    call,
    ruleSetVersion: 1,
    ruleSetHash: 'f'.repeat(64),
    figures: {
      funded: 3,
      waiting: count - 3,
      notEligible: 0,
      incomplete: 0,
      lackingMinutes: 0,
      parts: [],
      assigned: 1_440_000 as Cents,
      budget: 1_500_000 as Cents,
      firstExcluded: row(3).rowId,
      drawSeed: 'seed',
    },
    rows: Array.from({ length: count }, (_, number) => rankingRow(number)),
  };
}

const act = { actNumber: '123/2025', actDate: '2025-09-01' as IsoDate };
const counted = (funded: number) => [{ call, comune: bresso, day: '2025-03-03' as IsoDate, movements: { funded } }];
const approve = (id: string, version: number | null, funded = 3) =>
  approveRanking(opened.store, command(), { id, version, ...act, count: async () => counted(funded) });

describe('a ranking', () => {
  test('is read back page by page, whole and in order, by another process too', async () => {
    const done = await draftRanking(opened.store, command('k'), draft('R1'));
    expect(done.result).toMatchObject({ id: 'R1', state: 'draft', version: 1, rows: 250, preparedBy: 'person-1' });
    const rows: RankingRow[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readRankingPage>> = await readRankingPage(opened.reopen(), {
        ambito,
        id: 'R1',
        cursor,
      });
      rows.push(...page.rows);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(rows).toEqual(draft('R1').rows);
  });

  test('kept before it was noted which applications were complete, it is read as not saying so', async () => {
    const { isComplete: _, ...earlier } = rankingRow(0);
    await draftRanking(opened.store, command(), { ...draft('R1', 1), rows: [earlier as RankingRow] });
    const { rows } = await readRankingPage(opened.store, { ambito, id: 'R1', cursor: null });
    expect(rows).toEqual([{ ...earlier, isComplete: null }]);
  });

  test('with a row or a figure that could not be read back is refused, and nothing is written', async () => {
    const before = await tableItems(opened.store);
    const good = draft('R1', 3);
    const beyond = 2 * Number.MAX_SAFE_INTEGER;
    const [first, second] = good.rows;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const rows = [first, { ...second, entry: { ...second.entry, score: beyond as Points } }];
    const { rowId } = second.entry;
    await expect(draftRanking(opened.store, command(), { ...good, rows })).rejects.toThrow(
      `row ${rowId} of ${bresso}, entry.score`,
    );
    const figures = { ...good.figures, assigned: beyond as Cents };
    await expect(draftRanking(opened.store, command(), { ...good, figures })).rejects.toThrow('the figures, assigned');
    expect(await tableItems(opened.store)).toEqual(before);
    expect(await listRankings(opened.store, ambito, call)).toEqual([]);
  });

  test('tells one row of it without reading the others', async () => {
    await draftRanking(opened.store, command(), draft('R1'));
    const request = { ambito, id: 'R1', comune: bresso };
    expect(await readRankingRow(opened.store, { ...request, rowId: row(217).rowId })).toEqual(rankingRow(217));
    expect(await readRankingRow(opened.store, { ...request, rowId: row(999).rowId })).toBeNull();
    const copied = { ...request, comune: cusano, rowId: row(217).rowId };
    expect(await readRankingRow(opened.store, copied)).toBeNull();
  });

  test('the same post twice is one ranking', async () => {
    const first = await draftRanking(opened.store, command('k'), draft('R1', 5));
    const second = await draftRanking(opened.store, command('k'), draft('R2', 5));
    expect(second).toEqual({ replayed: true, result: first.result });
    expect(await listRankings(opened.store, ambito, call)).toHaveLength(1);
  });

  test('keeps the values its rules read sealed', async () => {
    await draftRanking(opened.store, command(), draft('R1', 5));
    const text = JSON.stringify(await tableItems(opened.store));
    expect(text).not.toContain('caregiver');
    expect(text).not.toContain('publicCode');
  });

  test('a newer draft supersedes the draft, a newer approval the approved one, and the figures follow', async () => {
    await draftRanking(opened.store, command(), draft('R1', 5));
    await approve('R1', 1);
    await draftRanking(opened.store, command(), draft('R2', 5));
    await draftRanking(opened.store, command(), draft('R3', 5));
    const states = async () =>
      (await listRankings(opened.store, ambito, call)).map((head) => `${head.id} ${head.state}`);
    expect(await states()).toEqual(['R3 draft', 'R2 superseded', 'R1 approved']);
    await approve('R3', 1, 4);
    expect(await states()).toEqual(['R3 approved', 'R2 superseded', 'R1 superseded']);
    const year = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
    const [figures] = await readCounters(opened.store, { ambito, call, ...year });
    expect(figures?.closing.funded).toBe(4);
    expect(await verifyStream(opened.store, ambito, `call#${call}`)).toMatchObject({ intact: true, head: { seq: 5 } });
  });

  test('approval names act, day, person and the audit head before it, and changes nothing else', async () => {
    const before = await draftRanking(opened.store, command(), draft('R1', 5));
    const auditHead = await streamHead(opened.store, ambito, `call#${call}`);
    const done = await approve('R1', 1);
    expect(done.result).toEqual({
      ...before.result,
      state: 'approved',
      version: 2,
      approval: { ...act, approvedBy: 'person-1', approvedAt: '2025-03-03T06:00:00Z' },
      auditHead,
    });
    expect(await readRanking(opened.store, ambito, 'R1')).toEqual(done.result);
  });

  test('no version, an old version and what is no draft are refused, nothing changed (promise 13)', async () => {
    await draftRanking(opened.store, command(), draft('R1', 5));
    const before = await tableItems(opened.store);
    await expect(approve('R1', null)).rejects.toMatchObject({ code: 'VERSION_REQUIRED' });
    await expect(approve('R1', 9)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    await expect(approve('NONE', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await tableItems(opened.store)).toEqual(before);
    await approve('R1', 1);
    await expect(approve('R1', 2)).rejects.toMatchObject({ code: 'FROZEN' });
  });

  test('two approvals at once: one holds, the other is told that it came late', async () => {
    await draftRanking(opened.store, command(), draft('R1', 5));
    const both = await Promise.allSettled([approve('R1', 1), approve('R1', 1)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an application that leaves while its ranking is approved is counted as having left, whoever comes first', async () => {
    const { rowId } = row(1);
    const year = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
    const figures = async () => (await readCounters(opened.store, { ambito, call, ...year }))[0]?.closing;
    const withdraw = (isJudgedBy: (ranking: string) => Promise<boolean>) =>
      changeApplicationState(opened.store, command(), {
        call,
        comune: bresso,
        rowId,
        version: 1,
        event: 'withdraw',
        from: 'received',
        to: 'withdrawn',
        reason: null,
        isJudgedBy,
      });
    await putApplications(opened.store, command(), chunk([row(1)]));
    await draftRanking(opened.store, command(), draft('R1', 5));
    let asked = 0;
    const count = async () => {
      asked += 1;
      if (asked === 1) await withdraw(async () => true);
      return [{ call, comune: bresso, day: '2025-03-03' as IsoDate, movements: { funded: 3, leftRanking: asked - 1 } }];
    };
    await approveRanking(opened.store, command(), { id: 'R1', version: 1, ...act, count });
    expect(await figures()).toMatchObject({ funded: 3, withdrawn: 1, leftRanking: 1 });
  });

  test('an approval that overtakes a withdrawal is asked whether it judged the application', async () => {
    await putApplications(opened.store, command(), chunk([row(1)]));
    await draftRanking(opened.store, command(), draft('R1', 5));
    await approve('R1', 1);
    await draftRanking(opened.store, command(), draft('R2', 5));
    const askedOf: string[] = [];
    await changeApplicationState(opened.store, command(), {
      call,
      comune: bresso,
      rowId: row(1).rowId,
      version: 1,
      event: 'withdraw',
      from: 'received',
      to: 'withdrawn',
      reason: null,
      isJudgedBy: async (ranking) => {
        askedOf.push(ranking);
        if (ranking === 'R1') await approve('R2', 1);
        return ranking === 'R2';
      },
    });
    expect(askedOf).toEqual(['R1', 'R2']);
    const year = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
    const [figures] = await readCounters(opened.store, { ambito, call, ...year });
    expect(figures?.closing).toMatchObject({ withdrawn: 1, leftRanking: 1 });
  });

  test('of another tenant is not there', async () => {
    await draftRanking(opened.store, command(), draft('R1', 5));
    expect(await readRanking(opened.store, 'altrove' as AmbitoId, 'R1')).toBeNull();
  });
});
