import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeApplicationState } from '../../../functions/store/change-application-state.ts';
import { previewApplications, putApplications } from '../../../functions/store/put-applications.ts';
import { getApplication, readRowStates } from '../../../functions/store/read-applications.ts';
import { ambito, bresso, call, chunk, command, cusano, row } from './application-rows.ts';
import { countUnits } from './count-units.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.stop());

const all = ['identity', 'contactAndBank', 'answers'] as const;
const send = async (...rows: Parameters<typeof row>[]) => {
  const done = await putApplications(opened.store, command(), chunk(rows.map((one) => row(...one))));
  return done.result.map(({ outcome, change, reason, state, version }) => ({
    outcome,
    change,
    reason,
    state,
    version,
  }));
};

describe('receiving rows', () => {
  test('a received row is read back as it was sent, by another process too', async () => {
    expect(await send([1])).toEqual([
      { outcome: 'accepted', change: 'new', reason: null, state: 'received', version: 1 },
    ]);
    const place = { ambito, call, comune: bresso, rowId: row(1).rowId };
    const stored = await getApplication(opened.reopen(), { ...place, open: all });
    expect(stored).toMatchObject({ state: 'received', version: 1, protocolNumber: row(1).protocolNumber, issues: [] });
    expect(stored?.values).toMatchObject(row(1).values);
    const closed = await getApplication(opened.store, { ...place, open: [] });
    expect(Object.keys(closed?.values ?? {}).sort()).toEqual(['presentedAt', 'protocolNumber', 'residence', 'rowId']);
  });

  test('an incomplete row keeps its issues by code and field', async () => {
    const issues = [{ code: 'ISEE_MISSING', field: 'isee' } as const, { code: 'ROW_HALF_EMPTY', field: null } as const];
    const [outcome] = await send([1, { incoming: 'incomplete', issues }]);
    expect(outcome).toMatchObject({ outcome: 'incomplete', state: 'incomplete' });
    const stored = await getApplication(opened.store, { ambito, call, comune: bresso, rowId: row(1).rowId, open: [] });
    expect(stored?.issues).toEqual(issues);
  });

  test('the same content again is unchanged and writes nothing', async () => {
    await send([1], [2]);
    const before = await tableItems(opened.store);
    expect(await send([1], [2])).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged', version: 1 }]);
    expect(await tableItems(opened.store)).toEqual(before);
  });

  test('a changed row needs the version that is stored', async () => {
    await send([1]);
    const values = { ...row(1).values, isee: 1 };
    expect(await send([1, { values }])).toMatchObject([{ outcome: 'refused', reason: 'VERSION_MISSING', version: 1 }]);
    expect(await send([1, { values, version: 7 }])).toMatchObject([{ outcome: 'refused', reason: 'VERSION_STALE' }]);
    expect(await send([1, { values, version: 1 }])).toMatchObject([
      { outcome: 'accepted', change: 'changed', version: 2 },
    ]);
  });

  test('a second application for the same beneficiary is refused, within a batch and across Comuni', async () => {
    const twin = { beneficiaryCode: row(1).beneficiaryCode };
    expect(await send([1], [2, twin])).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'refused', reason: 'DUPLICATE_BENEFICIARY', state: null, version: null },
    ]);
    const other = await putApplications(opened.store, command(), chunk([row(3, twin)], cusano));
    expect(other.result).toMatchObject([{ reason: 'DUPLICATE_BENEFICIARY' }]);
  });

  test('a duplicated row id never overwrites: neither twice in a batch nor with another beneficiary', async () => {
    const copy = { rowId: row(1).rowId };
    expect(await send([1], [2, copy])).toMatchObject([{ outcome: 'accepted' }, { reason: 'ROW_ID_REUSED' }]);
    expect(await send([2, { ...copy, version: 1 }])).toMatchObject([{ outcome: 'refused', reason: 'ROW_ID_REUSED' }]);
    const stored = await getApplication(opened.store, { ambito, call, comune: bresso, ...copy, open: all });
    expect(stored?.values).toMatchObject(row(1).values);
  });

  test('a mother applies for two sons: the applicant may return, the beneficiary not', async () => {
    const applicantTaxCode = 'CLMGPP75B12F205Z';
    const sons = [1, 2].map((son) => row(son, { values: { ...row(son).values, applicantTaxCode } }));
    const done = await putApplications(opened.store, command(), chunk(sons));
    expect(done.result).toMatchObject([{ outcome: 'accepted' }, { outcome: 'accepted' }]);
  });

  test('a code that was wrong when sent is mended under its row id, and then guards', async () => {
    await send([1, { beneficiaryCode: 'WRONG', beneficiaryDoubtful: true, incoming: 'incomplete' }]);
    expect(await send([1, { version: 1 }])).toMatchObject([{ outcome: 'accepted', change: 'changed', version: 2 }]);
    expect(await send([2, { beneficiaryCode: row(1).beneficiaryCode }])).toMatchObject([
      { reason: 'DUPLICATE_BENEFICIARY' },
    ]);
  });

  test('withdrawing releases the beneficiary and closes the row', async () => {
    await send([1]);
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
    const again = { beneficiaryCode: row(1).beneficiaryCode };
    expect(await send([2, again])).toMatchObject([{ outcome: 'accepted' }]);
    expect(await send([1, { version: 2, values: {} }])).toMatchObject([{ reason: 'DUPLICATE_BENEFICIARY' }]);
    expect(await send([1, { version: 2, values: {}, beneficiaryDoubtful: true }])).toMatchObject([
      { reason: 'CLOSED' },
    ]);
  });

  test('the preview says what then happens, and writes nothing', async () => {
    await send([1], [2]);
    const rows = [
      row(1),
      row(2, { values: {}, version: 1 }),
      row(3),
      row(3),
      row(4, { beneficiaryCode: row(3).beneficiaryCode }),
      row(5, { incoming: 'incomplete' }),
    ];
    const before = await tableItems(opened.store);
    const preview = await previewApplications(opened.store, ambito, chunk(rows));
    expect(await tableItems(opened.store)).toEqual(before);
    const done = await putApplications(opened.store, command(), chunk(rows));
    const withoutVersions = (outcomes: typeof preview) => outcomes.map(({ version: _version, ...rest }) => rest);
    expect(withoutVersions(done.result)).toEqual(withoutVersions(preview));
    expect(preview.map((one) => one.version)).toEqual([1, 1, null, null, null, null]);
    expect(preview.map((one) => one.reason ?? one.outcome)).toEqual([
      'unchanged',
      'accepted',
      'accepted',
      'ROW_ID_REUSED',
      'DUPLICATE_BENEFICIARY',
      'incomplete',
    ]);
  });

  test('a chunk over 45 rows is refused before anything is read', async () => {
    const rows = Array.from({ length: 46 }, (_, index) => row(index));
    await expect(putApplications(opened.store, command(), chunk(rows))).rejects.toMatchObject({
      code: 'TOO_MANY_ITEMS',
    });
  });

  test('two senders of the same rows at once: one receives them, the other finds them received', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => row(index));
    const both = await Promise.all(['a', 'b'].map((key) => putApplications(opened.store, command(key), chunk(rows))));
    expect(both.map((done) => done.result[0]?.outcome).sort()).toEqual(['accepted', 'unchanged']);
    const states = await readRowStates(opened.store, { ambito, call, comuni: [bresso], cursor: null, limit: 100 });
    expect(states.items).toHaveLength(20);
  });

  test('two Comuni that send the same beneficiaries at once: each is received once, by one of them', async () => {
    const ofBresso = Array.from({ length: 10 }, (_, index) => row(index));
    const ofCusano = ofBresso.map((one, index) => ({ ...row(100 + index), beneficiaryCode: one.beneficiaryCode }));
    const both = await Promise.all([
      putApplications(opened.store, command('a'), chunk(ofBresso)),
      putApplications(opened.reopen(), command('b'), chunk(ofCusano, cusano)),
    ]);
    for (const [index] of ofBresso.entries()) {
      const told = both.map(({ result }) => result[index]?.reason ?? result[index]?.outcome).sort();
      expect(told).toEqual(['DUPLICATE_BENEFICIARY', 'accepted']);
    }
  });
});

test('no personal data lies in clear anywhere in the table', async () => {
  const reason = 'segreto-motivo';
  await send([1], [2, { incoming: 'incomplete', issues: [{ code: 'IBAN_FORM', field: 'iban' }] }]);
  await putApplications(opened.store, command('key'), chunk([row(3)]));
  const change = { call, comune: bresso, rowId: row(1).rowId, version: 1, event: 'refuse' } as const;
  await changeApplicationState(opened.store, command(), { ...change, from: 'received', to: 'refused', reason });
  const text = JSON.stringify(await tableItems(opened.store), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
  const secrets = [reason, ...Object.values(row(1).values), ...[1, 2, 3].map((one) => row(one).beneficiaryCode)];
  const told = secrets.filter((value) => typeof value === 'string' && value.length > 5 && text.includes(value));
  expect(told.filter((value) => value !== bresso)).toEqual([]);
});

test('transmitting 205 rows costs at most 7 write units a row, all included', async () => {
  await opened.store.keyring.keysOf(ambito);
  const units = countUnits(opened.store);
  for (let start = 0; start < 205; start += 45) {
    const rows = Array.from({ length: Math.min(45, 205 - start) }, (_, index) => row(start + index));
    await putApplications(opened.store, command(`batch#${start}`), chunk(rows));
  }
  console.info(`write units a row: ${(units.write / 205).toFixed(2)}, requests: ${units.requests}`);
  expect(units.write / 205).toBeLessThanOrEqual(7);
  expect(units.write).toBeGreaterThan(205);
});
