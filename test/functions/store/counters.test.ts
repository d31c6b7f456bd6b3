import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeApplicationState } from '../../../functions/store/change-application-state.ts';
import { counterKinds } from '../../../functions/store/counter-kinds.ts';
import { counterUpdates } from '../../../functions/store/counter-updates.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, cusano, row } from './application-rows.ts';
import { countUnits } from './count-units.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.stop());

const at = (text: string) => {
  opened.time.now = Date.parse(text);
};
const figures = async (from: string, to: string) => {
  const found = await readCounters(opened.store, { ambito, call, from: from as IsoDate, to: to as IsoDate });
  return found.map(({ comune, opening, movements, closing }) => ({
    comune,
    opening: pick(opening),
    movements: pick(movements),
    closing: pick(closing),
  }));
};

function pick(all: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count !== 0));
}

test('a report made in September says what was true on 30 June', async () => {
  at('2025-06-20T10:00:00Z');
  await putApplications(opened.store, command(), chunk([row(1), row(2), row(3, { incoming: 'incomplete' })]));
  // Half past midnight of 1 July in Rome is still June in Greenwich: the counters keep the office's days.
  at('2025-06-30T22:30:00Z');
  await putApplications(opened.store, command(), chunk([row(4)], cusano));
  at('2025-07-02T10:00:00Z');
  await putApplications(opened.store, command(), chunk([row(3, { version: 1, values: {} })]));
  await changeApplicationState(opened.store, command(), {
    call,
    comune: bresso,
    rowId: row(1).rowId,
    version: 1,
    event: 'withdraw',
    from: 'received',
    to: 'withdrawn',
    reason: null,
  });
  at('2025-09-10T10:00:00Z');
  expect(await figures('2025-01-01', '2025-06-30')).toEqual([
    {
      comune: bresso,
      opening: {},
      movements: { transmitted: 3, received: 2, incomplete: 1 },
      closing: { transmitted: 3, received: 2, incomplete: 1 },
    },
  ]);
  expect(await figures('2025-06-20', '2025-06-19')).toEqual([
    { comune: bresso, opening: {}, movements: {}, closing: {} },
  ]);
  expect(await figures('2025-06-21', '2025-07-01')).toMatchObject([
    { comune: bresso, opening: { transmitted: 3 }, movements: {} },
    { comune: cusano, opening: {}, movements: { transmitted: 1 } },
  ]);
  expect(await figures('2025-07-01', '2025-12-31')).toEqual([
    {
      comune: bresso,
      opening: { transmitted: 3, received: 2, incomplete: 1 },
      movements: { incomplete: -1, withdrawn: 1 },
      closing: { transmitted: 3, received: 2, withdrawn: 1 },
    },
    {
      comune: cusano,
      opening: {},
      movements: { transmitted: 1, received: 1 },
      closing: { transmitted: 1, received: 1 },
    },
  ]);
});

test('a period is one query whose cost does not grow with applications', async () => {
  const cost = async () => {
    const counted = opened.reopen();
    const units = countUnits(counted);
    await readCounters(counted, { ambito, call, from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate });
    return units;
  };
  await putApplications(opened.store, command(), chunk([row(0)]));
  const few = await cost();
  for (let start = 1; start < 181; start += 45) {
    await putApplications(opened.store, command(), chunk(Array.from({ length: 45 }, (_, index) => row(start + index))));
  }
  const many = await cost();
  expect(many).toEqual(few);
  expect(many).toMatchObject({ requests: 1, read: 1 });
});

test('every kind of figure of every day fits an item under two kilobytes', () => {
  const days = Array.from({ length: 31 }, (_, day) => `2025-05-${String(day + 1).padStart(2, '0')}` as IsoDate);
  const movements = Object.fromEntries(counterKinds.map((kind) => [kind, 99]));
  const [update, ...others] = counterUpdates(
    ambito,
    days.map((day) => ({ call, comune: bresso, day, movements })),
  );
  expect(others).toEqual([]);
  const names = Object.values(update?.names ?? {});
  expect(new Set(names).size).toBe(31 * counterKinds.length);
  // A number of up to two digits takes two bytes.
  expect(names.reduce((sum, name) => sum + name.length + 2, 0)).toBeLessThan(2 * 1024);
});
