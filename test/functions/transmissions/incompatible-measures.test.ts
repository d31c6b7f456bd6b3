import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishCall } from '../../../functions/store/calls.ts';
import type { Call } from '../../../shared/calls/call.ts';
import { applicationSchema } from '../../../shared/contracts/applications.ts';
import { type TransmissionRequest, transmissionResultSchema } from '../../../shared/contracts/transmissions.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { CallCode, IstatCode } from '../../../shared/values/brands.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { countUnits } from '../store/count-units.ts';
import { bresso, cormano, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const b1 = 'B1-2025' as CallCode;
const provi = 'PROVI-2025' as CallCode;
const b2 = 'B2-BIS-2025' as CallCode;
const strict = 'B2-TER-2025' as CallCode;
const people = trueApplications(41, 12);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await publish(b1, {});
  await publish(provi, {});
  await publish(b2, { incompatibleWith: [b1, provi] });
  await publish(strict, { incompatibleWith: [b1], checks: { INCOMPATIBLE_MEASURE: 'error' } });
});
afterAll(() => served.stop());

async function publish(code: CallCode, changes: Partial<Call>): Promise<void> {
  const call = { ...b2Call2025, code, ruleSet: { ...b2Call2025.ruleSet, call: code }, ...changes };
  const command = { ambito: cinisello.id, actor: 'ufficio', idempotency: null };
  await publishCall(served.data.store, command, { call, ruleSetHash: code, version: null });
}

/** The rows of some of the people, as one Comune has them for one call. */
function rowsOf(from: number, to: number, comune: IstatCode, idsFrom: string): TransmissionRequest {
  const rows = people.slice(from, to).map((application, index) => ({
    ...transmittedRow(application, {}, comune),
    rowId: `${idsFrom}-0000-4000-8000-${String(from + index).padStart(12, '0')}`,
  }));
  return { comune, rows };
}

async function ask(call: CallCode, body: TransmissionRequest, key: string | null) {
  const path = `calls/${call}/transmissions${key === null ? '/preview' : ''}`;
  const answer = await served.ask({ as: 'ufficio', method: 'POST', path, body, ...(key === null ? {} : { key }) });
  return answer.read(transmissionResultSchema);
}

const referencesOf = ({ rows }: Awaited<ReturnType<typeof ask>>) =>
  rows.map(({ outcome, issues }) => [
    outcome,
    ...issues.flatMap(({ code, severity, reference }) => (reference === undefined ? [] : [code, severity, reference])),
  ]);

const told = (call: string) => ['accepted', 'INCOMPATIBLE_MEASURE', 'warning', call];

test('a beneficiary who has applied in an incompatible call, of whatever Comune, is told before and after sending', async () => {
  await ask(b1, rowsOf(0, 2, cormano, '11111111'), 'b1-of-cormano');
  await ask(provi, rowsOf(1, 3, bresso, '22222222'), 'provi-of-bresso');
  const body = rowsOf(0, 4, bresso, '33333333');
  const expected = [told(b1), [...told(b1), ...told(provi).slice(1)], told(provi), ['accepted']];
  const counted = await ask(b2, body, null);
  expect(referencesOf(counted)).toEqual(expected);
  const written = await ask(b2, body, 'b2-of-bresso');
  expect(referencesOf(written)).toEqual(expected);
  expect(written.counts).toEqual(counted.counts);
  expect(written.counts).toMatchObject({ accepted: 4, refused: 0 });
});

test('the answer repeats as it was, and the same rows sent again are told again', async () => {
  const body = rowsOf(0, 4, bresso, '33333333');
  const first = await ask(b2, body, 'b2-of-bresso');
  expect(await ask(b2, body, 'b2-of-bresso')).toEqual(first);
  const again = await ask(b2, body, 'b2-of-bresso-again');
  expect(referencesOf(again).map(([outcome, , , reference]) => [outcome, reference])).toEqual([
    ['unchanged', b1],
    ['unchanged', b1],
    ['unchanged', provi],
    ['unchanged', undefined],
  ]);
});

test('the office finds it with the application, without the other row', async () => {
  const path = `calls/${b2}/applications/${bresso}/33333333-0000-4000-8000-000000000000`;
  const { issues, state } = (await served.ask({ as: 'ufficio', path })).read(applicationSchema);
  expect(state).toBe('received');
  expect(issues).toEqual([{ code: 'INCOMPATIBLE_MEASURE', field: 'beneficiaryTaxCode' }]);
});

test('a withdrawal in the other call ends it', async () => {
  const path = `calls/${b1}/applications/${cormano}/11111111-0000-4000-8000-000000000000/transitions`;
  const body = { event: 'withdraw', reason: '' };
  const moved = await served.ask({ as: 'ufficio', method: 'POST', path, body, key: 'withdraw-from-b1', version: 1 });
  expect(moved.status).toBe(200);
  expect(referencesOf(await ask(b2, rowsOf(0, 1, bresso, '33333333'), null))).toEqual([['unchanged']]);
});

test('a call that says so leaves such a row incomplete; one that declares nothing says nothing', async () => {
  const body = rowsOf(1, 2, bresso, '44444444');
  expect(referencesOf(await ask(strict, body, 'strict-of-bresso'))).toEqual([
    ['incomplete', 'INCOMPATIBLE_MEASURE', 'error', b1],
  ]);
  expect(referencesOf(await ask(provi, rowsOf(3, 4, bresso, '55555555'), null))).toEqual([['accepted']]);
});

test('costs reads alone: not a write unit more, and no read where nothing is declared', async () => {
  const units = countUnits(served.data.store);
  const cost = async (call: CallCode, key: string, ids: string) => {
    const before = { ...units };
    await ask(call, rowsOf(6, 12, bresso, ids), key);
    return { read: units.read - before.read, write: units.write - before.write };
  };
  const plain = await cost(provi, 'cost-plain', '66666666');
  const declared = await cost(b2, 'cost-declared', '77777777');
  expect(declared.write).toBe(plain.write);
  expect(declared.read).toBeGreaterThan(plain.read);
  // Two calls are looked at, a guard is less than 4 KB: one unit each, found or not.
  expect(declared.read - plain.read).toBeLessThanOrEqual(6 * 2);
});
