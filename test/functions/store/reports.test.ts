import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyStream } from '../../../functions/store/audit.ts';
import { freezeReport } from '../../../functions/store/freeze-report.ts';
import { changeReport, getReport, listReports, putReport } from '../../../functions/store/reports.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { ambito, command } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.stop());

const sha256 = 'a'.repeat(64);
const report = (id: string, content = '{"sheets":[]}') => ({
  id,
  from: '2025-01-01' as IsoDate,
  to: '2025-06-30' as IsoDate,
  state: 'prepared' as const,
  // Another id, another edition: a period has one report of each.
  edition: id.split('').reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
  corrects: null,
  content,
  told: 'told',
});
const submit = (id: string, version: number | null, key: string | null = null, hash = sha256) =>
  freezeReport(opened.store, command(key), { id, version, state: 'submitted', sha256: hash });

describe('a semester report', () => {
  test('keeps its content to the byte, however long', async () => {
    const content = JSON.stringify({ narrative: 'àèìòù € '.repeat(200_000), random: `${Math.random()}` });
    await putReport(opened.store, command(), report('P1', content));
    expect((await getReport(opened.reopen(), ambito, 'P1'))?.content).toBe(content);
  });

  test('changes under its version only; a used id is refused (promise 13)', async () => {
    await putReport(opened.store, command(), report('P1'));
    const before = await tableItems(opened.store);
    const change = (version: number | null) =>
      changeReport(opened.store, command(), { id: 'P1', version, action: 'saved', content: '{"sheets":[]}' });
    await expect(change(null)).rejects.toMatchObject({ code: 'VERSION_REQUIRED' });
    await expect(change(5)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    await expect(putReport(opened.store, command(), report('P1'))).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await tableItems(opened.store)).toEqual(before);
    expect((await change(1)).result).toMatchObject({ version: 2, state: 'prepared' });
  });

  test('of one period and edition there is one, under whatever id', async () => {
    await putReport(opened.store, command(), report('P1'));
    const second = { ...report('P2'), edition: report('P1').edition };
    await expect(putReport(opened.store, command(), second)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    const otherPeriod = { ...second, to: '2025-12-31' as IsoDate };
    expect((await putReport(opened.store, command(), otherPeriod)).replayed).toBe(false);
  });

  test('submitted, its content is frozen and its receipt stays (promise 25)', async () => {
    await putReport(opened.store, command(), report('P1'));
    const done = await submit('P1', 1);
    expect(done.result).toMatchObject({
      state: 'submitted',
      version: 2,
      receipt: { number: '2025/000001', reportId: 'P1', sha256, auditHead: { seq: 1 } },
    });
    const edit = { id: 'P1', version: 2, action: 'saved', content: '{}' };
    await expect(changeReport(opened.store, command(), edit)).rejects.toMatchObject({ code: 'FROZEN' });
    const registered = { id: 'P1', version: 2, action: 'registered', state: 'registered' as const };
    const facts = { protocolNumber: '0012345' };
    const head = (await changeReport(opened.store, command(), { ...registered, facts })).result;
    expect(head).toMatchObject({ state: 'registered', facts, receipt: done.result.receipt });
    expect((await getReport(opened.store, ambito, 'P1'))?.content).toBe('{"sheets":[]}');
    expect(await verifyStream(opened.store, ambito, 'report#P1')).toMatchObject({ intact: true, head: { seq: 3 } });
  });

  test('ten clicks at once, under one key or ten, give one receipt', async () => {
    await putReport(opened.store, command(), report('P1'));
    await putReport(opened.store, command(), report('P2'));
    const clicks = Array.from({ length: 10 }, () => submit('P1', 1, 'same'));
    const first = await Promise.all(clicks);
    expect(new Set(first.map((one) => one.result.receipt?.number))).toEqual(new Set(['2025/000001']));
    const others = await Promise.all(Array.from({ length: 10 }, (_, index) => submit('P2', 1, `k${index}`)));
    expect(new Set(others.map((one) => one.result.receipt?.number))).toEqual(new Set(['2025/000002']));
    expect(others.filter((one) => !one.replayed)).toHaveLength(1);
    await expect(submit('P1', 2, null, 'b'.repeat(64))).rejects.toMatchObject({ code: 'FROZEN' });
  });

  test('receipts of the Ambito are in sequence without holes, though given at once', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `P${index}`);
    await Promise.all(ids.map((id) => putReport(opened.store, command(), report(id))));
    const done = await Promise.all(ids.map((id) => submit(id, 1)));
    expect(done.map((one) => one.result.receipt?.number).sort()).toEqual(
      ids.map((_, index) => `2025/00000${index + 1}`),
    );
  });

  test('reports are listed newest first', async () => {
    for (const id of ['01A', '01C', '01B']) await putReport(opened.store, command(), report(id));
    expect((await listReports(opened.store, ambito)).map((head) => head.id)).toEqual(['01C', '01B', '01A']);
  });
});
