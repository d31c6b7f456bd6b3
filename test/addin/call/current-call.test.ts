import { describe, expect, it } from 'vitest';
import { type ChosenCall, type CurrentCall, createCurrentCall } from '../../../addin/call/current-call.ts';
import { type KnownCall, mergeKnownCalls } from '../../../addin/call/known-calls.ts';
import type { WorkbookMemory } from '../../../addin/workbook/workbook-memory.ts';
import { callCodeSchema, centsSchema, instantSchema } from '../../../shared/contracts/branded.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';

const demonstration: KnownCall = { call: b2Call2025, ambito: cinisello, ruleSetHash: 'h', source: 'demonstration' };
const nextYear: KnownCall = {
  ...demonstration,
  source: 'service',
  call: {
    ...b2Call2025,
    code: callCodeSchema.parse('B2-2026'),
    window: {
      opensAt: instantSchema.parse('2026-06-10T08:00:00Z'),
      closesAt: instantSchema.parse('2026-07-10T10:00:00Z'),
    },
  },
};
const nothing: WorkbookMemory = {
  call: null,
  comune: null,
  sheetName: null,
  mapping: null,
  published: null,
  rowStates: {},
};

function setUp(memory: Partial<WorkbookMemory>, known: readonly KnownCall[] = []) {
  let inFile: WorkbookMemory = { ...nothing, ...memory };
  const remembered: Partial<WorkbookMemory>[] = [];
  const chosen: ChosenCall[] = [];
  const currentCall = createCurrentCall({
    readMemory: async () => inFile,
    remember: async (changes) => {
      remembered.push(changes);
      inFile = { ...inFile, ...changes };
    },
    acceptRules: async (published) => {
      inFile = { ...inFile, published };
    },
    recalculate: async () => ({ found: 3 }),
    demonstration: async () => demonstration,
    readCalls: async () => known,
    onChosen: (one) => {
      chosen.push(one);
    },
  });
  const putBack = async (changes: Partial<WorkbookMemory>) => {
    inFile = { ...inFile, ...changes };
  };
  return { currentCall, remembered, chosen, putBack };
}

const membership = { role: 'comune-operator', deputy: false, comune: null, ambito: cinisello } as const;

describe('the call of a file', () => {
  it('is asked before anything else in a file never used', async () => {
    const { currentCall } = setUp({});
    await currentCall.open();
    expect(currentCall.state.get()).toEqual({ kind: 'none' });
  });

  it('is taken as remembered, and the formulas score with it', async () => {
    const { currentCall, chosen } = setUp({ call: 'B2-2025', mapping: [] });
    await currentCall.open();
    expect(currentCall.state.get()).toMatchObject({ kind: 'chosen' });
    expect(chosen).toMatchObject([{ mapping: [] }]);
  });

  it("is asked again when there is a newer call of the same measure: last year's file renamed", async () => {
    const { currentCall } = setUp({ call: 'B2-2025', published: { ...nextYear } });
    await currentCall.open();
    expect(currentCall.state.get()).toEqual({ kind: 'unsure', remembered: 'B2-2025' });
  });

  it('is asked again when nobody knows it any more', async () => {
    const { currentCall } = setUp({ call: 'B2-2019' });
    await currentCall.open();
    expect(currentCall.state.get()).toEqual({ kind: 'unsure', remembered: 'B2-2019' });
  });

  it('another call forgets states and columns of the old one; the same call keeps them', async () => {
    const { currentCall, remembered } = setUp({ call: 'B2-2025' });
    await currentCall.open();
    await currentCall.choose(demonstration, null);
    expect(remembered.at(-1)).not.toHaveProperty('rowStates');
    await currentCall.choose(nextYear, null);
    expect(remembered.at(-1)).toMatchObject({ call: 'B2-2026', rowStates: {}, mapping: null });
  });

  it('after signing in, window and budget are those of today', async () => {
    const budget = centsSchema.parse(1);
    const published: KnownCall = { ...demonstration, call: { ...b2Call2025, budget }, source: 'service' };
    const { currentCall } = setUp({ call: 'B2-2025', published: { ...demonstration } }, [published]);
    await currentCall.open();
    await currentCall.learn(membership);
    expect(currentCall.state.get()).toEqual({ kind: 'chosen', comune: null, known: published, newer: null });
  });

  it('the service wins over the file, the file over the demonstration', () => {
    const published: KnownCall = { ...demonstration, source: 'service' };
    const inFile: KnownCall = { ...demonstration, source: 'workbook' };
    expect(mergeKnownCalls([published], [inFile], [demonstration])).toEqual([published]);
    expect(mergeKnownCalls([], [inFile], [demonstration])).toEqual([inFile]);
  });
});

describe('newer rules', () => {
  const newer: KnownCall = {
    ...demonstration,
    call: {
      ...b2Call2025,
      budget: centsSchema.parse(1),
      ruleSet: { ...b2Call2025.ruleSet, version: 2, title: 'Rivisti' },
    },
    ruleSetHash: 'new',
    source: 'service',
  };
  const opened = async () => {
    const file = setUp({ call: 'B2-2025', published: { ...demonstration } }, [newer]);
    await file.currentCall.open();
    await file.currentCall.learn(membership);
    return file;
  };
  const versions = ({ currentCall }: { readonly currentCall: CurrentCall }) => {
    const state = currentCall.state.get();
    if (state.kind !== 'chosen') throw new Error(state.kind);
    return [state.known.call.ruleSet.version, state.known.ruleSetHash, state.newer?.call.ruleSet.version ?? null];
  };

  it('are told, and the file stays on those it was given, with the rest of its call as it is today', async () => {
    const file = await opened();
    expect(versions(file)).toEqual([1, 'h', 2]);
    expect(file.chosen.at(-1)).toMatchObject({
      known: { ruleSetHash: 'h', call: { budget: 1, ruleSet: { version: 1 } } },
    });
  });

  it('are not accepted by choosing the same call again, by its Comune or its columns', async () => {
    const file = await opened();
    await file.currentCall.choose(newer, null);
    await file.currentCall.choose(demonstration, b2Call2025.comuni[0] ?? null);
    file.currentCall.confirmed([]);
    expect(versions(file)).toEqual([1, 'h', 2]);
    expect(file.remembered.map(({ published }) => published?.ruleSetHash)).toEqual(['h', 'h']);
  });

  it('are used, remembered and handed to the formulas once accepted', async () => {
    const file = await opened();
    expect(await file.currentCall.accept()).toEqual({ formulas: 3 });
    expect(versions(file)).toEqual([2, 'new', null]);
    expect(file.chosen.at(-1)).toMatchObject({ known: { ruleSetHash: 'new' } });
    await file.currentCall.learn(membership);
    expect(versions(file)).toEqual([2, 'new', null]);
  });

  it('are the newer ones again once the acceptance was taken back in the file', async () => {
    const file = await opened();
    await file.currentCall.accept();
    await file.currentCall.choose(newer, null);
    await file.putBack({ published: { ...demonstration } });
    await file.currentCall.reread();
    expect(versions(file)).toEqual([1, 'h', 2]);
    expect(file.chosen.at(-1)).toMatchObject({ known: { ruleSetHash: 'h' } });
  });

  it('come with a file that is given its call now', async () => {
    const file = setUp({}, [newer]);
    await file.currentCall.open();
    await file.currentCall.learn(membership);
    await file.currentCall.choose(newer, null);
    expect(versions(file)).toEqual([2, 'new', null]);
  });
});
