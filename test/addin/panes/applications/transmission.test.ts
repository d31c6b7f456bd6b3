import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowToSend } from '../../../../addin/panes/applications/rows-to-send.ts';
import { createTransmission } from '../../../../addin/panes/applications/transmission.ts';
import type { TransmissionResult } from '../../../../shared/contracts/transmissions.ts';
import { fakeService } from './fake-service.ts';

const rowsOf = (count: number): readonly RowToSend[] =>
  Array.from({ length: count }, (_, rowIndex) => ({
    rowIndex,
    row: { rowId: `row-${rowIndex}`, version: null, cells: { isee: rowIndex } },
  }));

function setUp(count: number, faults: Parameters<typeof fakeService>[0] = {}) {
  const service = fakeService(faults);
  const answered: TransmissionResult[] = [];
  const progress: number[] = [];
  let ids = 0;
  const transmission = createTransmission(rowsOf(count), {
    preview: service.preview,
    send: service.send,
    onAnswered: async (result) => {
      answered.push(result);
    },
    onProgress: ({ sent }) => {
      progress.push(sent);
    },
    newId: () => {
      ids += 1;
      return `key-${ids}`;
    },
  });
  return { service, transmission, answered, progress };
}

const going = () => new AbortController().signal;

describe('transmitting', () => {
  it('does what the preview counted, and previewing writes nothing', async () => {
    const { service, transmission } = setUp(205);
    const counted = await transmission.preview(going());
    expect(service.kept.size).toBe(0);
    const sent = await transmission.transmit(going());
    expect(sent.counts).toEqual(counted.counts);
    expect(service.kept.size).toBe(205);
    expect(transmission.isComplete()).toBe(true);
  });

  it('takes at most 12 requests for a workbook of 205 rows, preview included', async () => {
    const { service, transmission } = setUp(205);
    await transmission.preview(going());
    await transmission.transmit(going());
    expect(1 + service.sends.length).toBeLessThanOrEqual(12);
  });

  it('a double click sends once', async () => {
    const { service, transmission } = setUp(90);
    const [first, second] = await Promise.all([transmission.transmit(going()), transmission.transmit(going())]);
    expect(second).toBe(first);
    expect(service.effects()).toBe(90);
    expect(new Set(service.sends.map(({ key }) => key)).size).toBe(service.sends.length);
  });

  it('after the network dies at row 300 it goes on from there, and nothing is received twice', async () => {
    const { service, transmission, answered } = setUp(500, { lose: (send) => send === 2 });
    await expect(transmission.transmit(going())).rejects.toThrow('lost');
    expect(transmission.isComplete()).toBe(false);
    const outcome = await transmission.transmit(going());
    expect(outcome.rows).toHaveLength(500);
    expect(service.effects()).toBe(500);
    expect(service.sends[3]?.key).toBe(service.sends[2]?.key);
    expect(answered.flatMap(({ rows }) => rows)).toHaveLength(500);
  });

  it('stops between two requests when the person says so, and can go on', async () => {
    const { service, transmission } = setUp(450);
    const stopper = new AbortController();
    const work = transmission.transmit(stopper.signal);
    stopper.abort();
    await work;
    expect(transmission.answered()).toBeLessThan(450);
    await transmission.transmit(going());
    expect(service.kept.size).toBe(450);
  });

  it('whatever is lost or refused on the way, in the end every row is there once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_200 }),
        fc.array(fc.constantFrom('fine', 'lose', 'refuse'), { maxLength: 12 }),
        async (count, weather) => {
          const { service, transmission, progress } = setUp(count, {
            lose: (send) => weather[send] === 'lose',
            refuse: (send) => weather[send] === 'refuse',
          });
          await transmission.preview(going());
          for (let tries = 0; !transmission.isComplete() && tries < 20; tries += 1) {
            await transmission.transmit(going()).catch(() => undefined);
          }
          expect(service.effects()).toBe(count);
          expect(transmission.answered()).toBe(count);
          expect(progress.at(-1)).toBe(count);
        },
      ),
      { numRuns: 60 },
    );
  });
});
