import { afterAll, beforeAll, expect, test } from 'vitest';
import { putApplications } from '../../../functions/store/put-applications.ts';
import { getApplication } from '../../../functions/store/read-applications.ts';
import { ambito, bresso, call, chunk, command, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.stop());

test('a received row is read back as it was sent', async () => {
  const done = await putApplications(opened.store, command('first'), chunk([row(1)]));
  expect(done).toMatchObject({ replayed: false, result: [{ outcome: 'accepted', change: 'new', version: 1 }] });
  const stored = await getApplication(opened.reopen(), {
    ambito,
    call,
    comune: bresso,
    rowId: row(1).rowId,
    open: ['identity', 'contactAndBank', 'answers'],
  });
  expect(stored?.values).toMatchObject(row(1).values);
});
