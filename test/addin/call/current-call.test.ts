import { describe, expect, it } from 'vitest';
import { type ChosenCall, createCurrentCall } from '../../../addin/call/current-call.ts';
import { type KnownCall, mergeKnownCalls } from '../../../addin/call/known-calls.ts';
import type { WorkbookMemory } from '../../../addin/workbook/workbook-memory.ts';
import { callCodeSchema, instantSchema } from '../../../shared/contracts/branded.ts';
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
  ruleSet: null,
  published: null,
  rowStates: {},
};

function setUp(memory: Partial<WorkbookMemory>, known: readonly KnownCall[] = []) {
  const remembered: Partial<WorkbookMemory>[] = [];
  const chosen: ChosenCall[] = [];
  const currentCall = createCurrentCall({
    readMemory: async () => ({ ...nothing, ...memory }),
    remember: async (changes) => {
      remembered.push(changes);
    },
    demonstration: async () => demonstration,
    readCalls: async () => known,
    onChosen: (one) => {
      chosen.push(one);
    },
  });
  return { currentCall, remembered, chosen };
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

  it('after signing in, the published rules replace the remembered ones', async () => {
    const published: KnownCall = { ...demonstration, ruleSetHash: 'new', source: 'service' };
    const { currentCall } = setUp({ call: 'B2-2025' }, [published]);
    await currentCall.open();
    await currentCall.learn(membership);
    expect(currentCall.state.get()).toMatchObject({ kind: 'chosen', known: { ruleSetHash: 'new', source: 'service' } });
  });

  it('the service wins over the file, the file over the demonstration', () => {
    const published: KnownCall = { ...demonstration, source: 'service' };
    const inFile: KnownCall = { ...demonstration, source: 'workbook' };
    expect(mergeKnownCalls([published], [inFile], [demonstration])).toEqual([published]);
    expect(mergeKnownCalls([], [inFile], [demonstration])).toEqual([inFile]);
  });
});
