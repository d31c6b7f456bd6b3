import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyStream } from '../../../functions/store/audit.ts';
import { changeApplicationState } from '../../../functions/store/change-application-state.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { StoreError } from '../../../functions/store/errors.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import { readRowStates } from '../../../functions/store/read-applications.ts';
import type { Store } from '../../../functions/store/store.ts';
import type { ApplicationState } from '../../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, IsoDate } from '../../../shared/values/brands.ts';
import { bresso, call, chunk, command, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';

let opened: TestStore;
let runs = 0;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.stop());

/** What a plain map would hold: one line per row, and who holds each beneficiary. */
interface Model {
  readonly rows: Map<number, { beneficiary: number; content: number; version: number; state: ApplicationState }>;
  changes: number;
  transmitted: number;
}

interface Real {
  readonly store: Store;
  readonly ambito: AmbitoId;
  /** Requests so far, to repeat them under their keys. */
  readonly sent: { readonly key: string; readonly rows: Parameters<typeof chunk>[0]; readonly answer: string }[];
}

class Transmit implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly rows: readonly { id: number; beneficiary: number; content: number; aware: boolean }[]) {}

  check = () => true;

  async run(model: Model, real: Real) {
    const expected: string[] = [];
    const inputs = this.rows.map(({ id, beneficiary, content, aware }) =>
      row(id, {
        beneficiaryCode: `B${beneficiary}`,
        values: { isee: content },
        version: aware ? (model.rows.get(id)?.version ?? null) : null,
      }),
    );
    const before = new Map(model.rows);
    const seen = new Set<number>();
    for (const [index, one] of this.rows.entries()) {
      const known = seen.has(one.id) ? 'twice' : before.get(one.id);
      seen.add(one.id);
      expected.push(expectedOf(model, one, known, inputs[index]?.version ?? null));
    }
    if (expected.includes('accepted')) model.changes += 1;
    const key = `k${real.sent.length}`;
    const to = { ...command(key, key), ambito: real.ambito };
    const done = await putApplications(real.store, to, chunk(inputs));
    expect(done.result.map((one) => one.reason ?? one.outcome)).toEqual(expected);
    real.sent.push({ key, rows: inputs, answer: JSON.stringify(done.result) });
    await compare(model, real);
  }

  toString = () => `transmit ${JSON.stringify(this.rows)}`;
}

function expectedOf(
  model: Model,
  one: { id: number; beneficiary: number; content: number },
  known: 'twice' | undefined | { beneficiary: number; content: number; version: number; state: ApplicationState },
  version: number | null,
): string {
  if (known === 'twice') return 'ROW_ID_REUSED';
  const holder = [...model.rows].find(([, row]) => row.beneficiary === one.beneficiary && row.state !== 'withdrawn');
  // Withdrawn, it holds nobody: its beneficiary may have gone to another row.
  if (known && known.state !== 'withdrawn' && known.beneficiary !== one.beneficiary) return 'ROW_ID_REUSED';
  if (known && known.beneficiary === one.beneficiary && known.content === one.content) return 'unchanged';
  if (holder !== undefined && holder[0] !== one.id) return 'DUPLICATE_BENEFICIARY';
  if (known && version === null) return 'VERSION_MISSING';
  if (known && version !== known.version) return 'VERSION_STALE';
  if (known?.state === 'withdrawn') return 'CLOSED';
  model.rows.set(one.id, {
    beneficiary: one.beneficiary,
    content: one.content,
    version: (known?.version ?? 0) + 1,
    state: 'received',
  });
  if (!known) model.transmitted += 1;
  return 'accepted';
}

class Withdraw implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly id: number,
    private readonly behind: number,
  ) {}

  check = () => true;

  async run(model: Model, real: Real) {
    const known = model.rows.get(this.id);
    const version = (known?.version ?? 1) - this.behind;
    const change = { call, comune: bresso, rowId: row(this.id).rowId, event: 'withdraw', reason: null } as const;
    const asked = changeApplicationState(
      real.store,
      { ...command(), ambito: real.ambito },
      { ...change, version, from: 'received', to: 'withdrawn' },
    );
    if (known === undefined) await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
    else if (this.behind > 0 || known.state !== 'received') await expect(asked).rejects.toBeInstanceOf(StoreError);
    else {
      await asked;
      model.rows.set(this.id, { ...known, state: 'withdrawn', version: known.version + 1 });
      model.changes += 1;
    }
    await compare(model, real);
  }

  toString = () => `withdraw ${this.id} ${this.behind}`;
}

class Repeat implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly which: number) {}

  check = () => true;

  async run(model: Model, real: Real) {
    const sent = real.sent[this.which % Math.max(1, real.sent.length)];
    if (sent === undefined) return;
    const again = { ...command(sent.key, sent.key), ambito: real.ambito };
    const done = await putApplications(real.store, again, chunk(sent.rows));
    expect(JSON.stringify(done.result)).toBe(sent.answer);
    expect(done.replayed).toBe(true);
    await compare(model, real);
  }

  toString = () => `repeat ${this.which}`;
}

async function compare(model: Model, real: Real): Promise<void> {
  const { store, ambito } = real;
  const page = await readRowStates(store, { ambito, call, comuni: [bresso], cursor: null, limit: 100 });
  const found = page.items.map(({ rowId, state, version }) => `${rowId} ${state} ${version}`);
  const expected = [...model.rows].map(([id, { state, version }]) => `${row(id).rowId} ${state} ${version}`);
  expect(found.sort()).toEqual(expected.sort());
  const year = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
  const [counters] = await readCounters(store, { ambito, call, ...year });
  const inState = (state: ApplicationState) => [...model.rows.values()].filter((one) => one.state === state).length;
  expect(counters?.closing.transmitted ?? 0).toBe(model.transmitted);
  expect(counters?.closing.received ?? 0).toBe(inState('received'));
  expect(counters?.closing.withdrawn ?? 0).toBe(inState('withdrawn'));
  const chain = await verifyStream(store, ambito, `intake#${call}#${bresso}`);
  expect(chain).toMatchObject({ intact: true, head: { seq: model.changes } });
}

test('any sequence of transmissions, repetitions and withdrawals leaves what a plain map would hold', async () => {
  const small = fc.integer({ min: 0, max: 4 });
  const sentRow = fc.record({
    id: small,
    beneficiary: small,
    content: fc.integer({ min: 0, max: 2 }),
    aware: fc.boolean(),
  });
  const commands = fc.commands(
    [
      fc.array(sentRow, { minLength: 1, maxLength: 4 }).map((rows) => new Transmit(rows)),
      fc.tuple(small, fc.integer({ min: 0, max: 1 })).map(([id, behind]) => new Withdraw(id, behind)),
      fc.nat(20).map((which) => new Repeat(which)),
    ],
    { maxCommands: 12 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      runs += 1;
      const setup = () => ({
        model: { rows: new Map(), changes: 0, transmitted: 0 } satisfies Model,
        real: { store: opened.store, ambito: `model-${runs}` as AmbitoId, sent: [] } satisfies Real,
      });
      await fc.asyncModelRun(setup, sequence);
    }),
    { numRuns: 40 },
  );
});
