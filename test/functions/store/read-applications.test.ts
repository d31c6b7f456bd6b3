import { afterAll, beforeAll, expect, test } from 'vitest';
import { putApplications } from '../../../functions/store/put-applications.ts';
import {
  findApplicationsByProtocol,
  readApplications,
  readRowStates,
} from '../../../functions/store/read-applications.ts';
import type { AmbitoId } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, cusano, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';

let opened: TestStore;
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

beforeAll(async () => {
  opened = await openTestStore();
  const incomplete = (number: number) => row(number, number % 5 === 0 ? { incoming: 'incomplete' } : {});
  await putApplications(opened.store, command(), chunk(numbers(0, 45).map(incomplete)));
  await putApplications(opened.store, command(), chunk(numbers(100, 30).map(incomplete), cusano));
  const elsewhere = command(null, '', 'altrove' as AmbitoId);
  await putApplications(opened.store, elsewhere, chunk([row(900)]));
});
afterAll(() => opened.stop());

async function pages(limit: number, state?: 'incomplete') {
  const found: { comune: string; rowId: string }[][] = [];
  let cursor: string | null = null;
  do {
    const request = { ambito, call, comuni: [bresso, cusano], cursor, limit, open: [] };
    const page: Awaited<ReturnType<typeof readApplications>> = await readApplications(
      opened.store,
      state === undefined ? request : { ...request, state },
    );
    found.push(page.items.map(({ comune, rowId }) => ({ comune, rowId })));
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
}

test('pages of any size give every application of the Comuni asked once, in one order', async () => {
  const whole = (await pages(1_000)).flat();
  expect(whole).toHaveLength(75);
  for (const limit of [1, 7, 45, 74]) expect((await pages(limit)).flat()).toEqual(whole);
  expect((await pages(20)).every((page) => page.length <= 20)).toBe(true);
});

test('one state alone, in pages', async () => {
  expect((await pages(4, 'incomplete')).flat()).toHaveLength(9 + 6);
});

test('row states come without anything opened', async () => {
  const page = await readRowStates(opened.store, { ambito, call, comuni: [cusano], cursor: null, limit: 500 });
  expect(page.items).toHaveLength(30);
  expect(Object.keys(page.items[0] ?? {}).sort()).toEqual(
    ['comune', 'protocolNumber', 'receivedAt', 'rowId', 'state', 'version'].sort(),
  );
});

test('a cursor of one tenant, call or list is refused for another', async () => {
  const request = { ambito, call, comuni: [bresso, cusano], cursor: null, limit: 5, open: [] };
  const { cursor } = await readApplications(opened.store, request);
  for (const other of [{ ambito: 'altrove' as AmbitoId }, { comuni: [cusano] }, { state: 'received' as const }]) {
    const asked = readApplications(opened.store, { ...request, ...other, cursor });
    await expect(asked).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  }
  for (const invented of ['', 'x', 'MDE1MDMyLw.AAAA', `${cursor}x`]) {
    await expect(readApplications(opened.store, { ...request, cursor: invented })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  }
});

test('look-ups by protocol find all that exist in one pass', async () => {
  const wanted = [row(3), row(44)].map((one) => one.protocolNumber ?? '');
  const found = await findApplicationsByProtocol(opened.store, {
    ambito,
    call,
    comune: bresso,
    protocolNumbers: [...wanted, '015032/2025/9999999'],
    open: ['answers'],
  });
  expect([...found.keys()].sort()).toEqual([...wanted].sort());
  expect(found.get(wanted[0] ?? '')?.values.isee).toBe(row(3).values.isee);
});
